import { useMemo } from 'react'
import type { Comparison, Grade } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, ObsId } from '#domain/model.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import { sentencesOf, type Sentences } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useSteadyLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import { ExampleValue } from './ExampleValue.tsx'
import { gradeExamples, lineExamples, markExamples } from './examples.ts'
import styles from './Guide.module.css'

interface ReadingProps {
  readonly dataset: Dataset
  /** A figure's words are about to be opened: what lies over the page gives way. */
  readonly onEvidence: () => void
}

/** How marks and grades are read, each by a figure or a pair of the dataset. */
export function Reading({ dataset, onEvidence }: ReadingProps) {
  const { t, lang, pick } = useWords()
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
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
                <ExampleLink dataset={dataset} say={say} id={figure.obsId} onEvidence={onEvidence} />
                <span>
                  {longPhrasesOf(say.context).legend[key]}
                  <small>{t('guide.of', { area: say.area(figure.refArea), indicator: say.indicator(figure.indicator) })}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className={styles['part']}>
          <h3>{t('guide.grades')}</h3>
          <ul>
            {comparisons.map((example) => (
              <GradeExample key={example.grade} dataset={dataset} say={say} onEvidence={onEvidence} {...example} />
            ))}
          </ul>
          <h3>{t('guide.lines')}</h3>
          <ul>
            {lines.map(({ line, indicator }) => (
              <li key={line} className={styles['line']}>
                <LineSample line={line} />
                <span>
                  <b>{say.line(line).name}</b>
                  {pick('：', ': ')}
                  {say.line(line).explanation}
                  <small>{t('guide.for', { indicator: say.indicator(indicator) })}</small>
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
  readonly say: Sentences
  readonly comparison: Comparison
  readonly grade: Grade
}

/** What a grade means, then the two figures it is shown by, and what is said of them. */
function GradeExample({ dataset, say, comparison, grade, onEvidence }: GradeExampleProps) {
  const { order, brief } = say.verdict(comparison)
  const { indicator } = lookup(dataset.observationById, comparison.a)
  return (
    <li className={styles['grade']}>
      <p className={styles['meaning']}>
        <GradeSign sign={grade} />
        <b>{grade}</b>
        <span>{longPhrasesOf(say.context).legend[`grade-${grade}`]}</span>
      </p>
      <span className={styles['pair']}>
        <ExampleLink dataset={dataset} say={say} id={comparison.a} onEvidence={onEvidence} />
        <ExampleLink dataset={dataset} say={say} id={comparison.b} onEvidence={onEvidence} />
      </span>
      <small>{[say.indicator(indicator), order, brief].filter((words) => words !== null).join(say.separator)}</small>
    </li>
  )
}

interface ExampleLinkProps extends ReadingProps {
  readonly say: Sentences
  readonly id: ObsId
}

function ExampleLink({ dataset, say, id, onEvidence }: ExampleLinkProps) {
  const linkTo = useSteadyLinks(dataset)
  const figure = lookup(dataset.observationById, id)
  return (
    <a
      href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id }))}
      aria-label={say.announced({ observation: figure, judgement: null })}
      onClick={onEvidence}
    >
      <ExampleValue dataset={dataset} figure={figure} />
    </a>
  )
}
