import { useEffect, useMemo } from 'react'
import type { Comparison, Grade } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, ObsId } from '#domain/model.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import { sentencesOf, type Sentences } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { deviceEvents } from '#view/device.ts'
import { guideEvents, type GuideTopic } from '#view/guide.ts'
import { useSteadyLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import { ExampleValue } from './ExampleValue.tsx'
import { KeyList } from './KeyList.tsx'
import { gradeExamples, lineExamples, markExamples } from './examples.ts'
import styles from './Guide.module.css'

/** How the page is read, and its keys. */
export function GuideDialog({ dataset, topic }: { readonly dataset: Dataset; readonly topic: GuideTopic }) {
  const { t } = useWords()
  useEffect(() => {
    if (topic === 'reading') deviceEvents.guideSeen()
  }, [topic])
  const parts = [
    { value: 'reading', label: t('guide.reading') },
    { value: 'keys', label: t('guide.keys') },
  ] as const
  return (
    <Dialog
      title={t('guide.title')}
      closeLabel={t('evidence.close')}
      choice={<Segmented legend={t('guide.parts')} options={parts} value={topic} onChoose={guideEvents.opened} />}
      fallback="main"
      onClose={guideEvents.closed}
    >
      {topic === 'reading' ? <Reading dataset={dataset} onEvidence={guideEvents.closed} /> : <KeyList />}
    </Dialog>
  )
}

interface ReadingProps {
  readonly dataset: Dataset
  /** Called when an example is opened as evidence: the dialog closes then. */
  readonly onEvidence: () => void
}

/** How marks and grades are read, each by a figure or a pair of the dataset. */
function Reading({ dataset, onEvidence }: ReadingProps) {
  const { t, lang, pick } = useWords()
  const sentences = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const [marks, comparisons, lines] = useMemo(
    () => [markExamples(dataset), gradeExamples(dataset), lineExamples(dataset)],
    [dataset],
  )
  return (
    <>
      <div className={styles['columns']}>
        <section className={styles['part']}>
          <h3>{t('guide.marks')}</h3>
          <ul>
            {marks.map(({ key, figure }) => (
              <li key={key} className={styles['example']}>
                <ExampleLink dataset={dataset} sentences={sentences} id={figure.obsId} onEvidence={onEvidence} />
                <span>
                  {longPhrasesOf(sentences.context).legend[key]}
                  <small>
                    {t('guide.of', { area: sentences.area(figure.refArea), indicator: sentences.indicator(figure.indicator) })}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles['part']}>
          <h3>{t('guide.grades')}</h3>
          <ul>
            {comparisons.map((example) => (
              <GradeExample key={example.grade} dataset={dataset} sentences={sentences} onEvidence={onEvidence} {...example} />
            ))}
          </ul>
          <h3>{t('guide.lines')}</h3>
          <ul>
            {lines.map(({ line, indicator }) => (
              <li key={line} className={styles['line']}>
                <LineSample line={line} />
                <span>
                  <b>{sentences.line(line).name}</b>
                  {pick('：', ': ')}
                  {sentences.line(line).explanation}
                  <small>{t('guide.for', { indicator: sentences.indicator(indicator) })}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className={styles['note']}>
        {t('guide.rulers')} {t('guide.examples')}
      </p>
    </>
  )
}

interface GradeExampleProps extends ReadingProps {
  readonly sentences: Sentences
  readonly comparison: Comparison
  readonly grade: Grade
}

/** What a grade means, then the two figures it is shown by, and what is said of them. */
function GradeExample({ dataset, sentences, comparison, grade, onEvidence }: GradeExampleProps) {
  const { order, brief } = sentences.verdict(comparison)
  const { indicator } = lookup(dataset.observationById, comparison.a)
  return (
    <li className={styles['grade']}>
      <p className={styles['meaning']}>
        <GradeSign sign={grade} />
        <span>{longPhrasesOf(sentences.context).legend[`grade-${grade}`]}</span>
        <small>{grade}</small>
      </p>
      <span className={styles['pair']}>
        <ExampleLink dataset={dataset} sentences={sentences} id={comparison.a} onEvidence={onEvidence} />
        <ExampleLink dataset={dataset} sentences={sentences} id={comparison.b} onEvidence={onEvidence} />
      </span>
      <small>{[sentences.indicator(indicator), order, brief].filter((words) => words !== null).join(sentences.separator)}</small>
    </li>
  )
}

interface ExampleLinkProps extends ReadingProps {
  readonly sentences: Sentences
  readonly id: ObsId
}

function ExampleLink({ dataset, sentences, id, onEvidence }: ExampleLinkProps) {
  const linkTo = useSteadyLinks(dataset)
  const figure = lookup(dataset.observationById, id)
  return (
    <a
      href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id }))}
      aria-label={sentences.announced({ observation: figure, judgement: null })}
      onClick={onEvidence}
    >
      <ExampleValue dataset={dataset} figure={figure} />
    </a>
  )
}
