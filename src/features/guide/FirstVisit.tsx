import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { lookup } from '#domain/lookup.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { deviceEvents } from '#view/device.ts'
import { guideEvents } from '#view/guide.ts'
import { ExampleValue } from './ExampleValue.tsx'
import { gradeExamples, markExamples } from './examples.ts'
import styles from './FirstVisit.module.css'

/** So many kinds of mark fit on the line. */
const marksShown = 2

/**
 * A line at the foot of the window on the first visit: as many of three examples as fit, and a button to all. It takes no focus and moves
 * nothing, so that it may be left open in a meeting.
 */
export function FirstVisit({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords()
  const sentences = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const [marks, grades] = useMemo(() => [markExamples(dataset).slice(0, marksShown), gradeExamples(dataset)], [dataset])
  const [best] = grades
  return (
    <aside className={styles['line']} aria-label={t('guide.title')}>
      <p>{t('guide.first')}</p>
      <ul>
        {marks.map(({ key, figure }) => (
          <li key={key}>
            <ExampleValue dataset={dataset} figure={figure} />
            {longPhrasesOf(sentences.context).legend[key]}
          </li>
        ))}
        {best !== undefined && (
          <li>
            <GradeSign sign={best.grade} />
            <b>{sentences.verdict(best.comparison).word}</b>
            {t('guide.pair', {
              a: sentences.areaValue(lookup(dataset.observationById, best.comparison.a)),
              b: sentences.areaValue(lookup(dataset.observationById, best.comparison.b)),
            })}
          </li>
        )}
      </ul>
      <span className={styles['actions']}>
        <Button look="solid" onPress={() => guideEvents.opened('reading')}>
          {t('guide.more')}
        </Button>
        <Button look="line" onPress={putAway}>
          {t('notice.dismiss')}
        </Button>
      </span>
    </aside>
  )
}

function putAway(): void {
  deviceEvents.guideSeen()
  // The button that had the focus goes with the line.
  document.querySelector('main')?.focus({ preventScroll: true })
}
