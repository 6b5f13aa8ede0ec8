import type { Dataset, Observation } from '#domain/model.ts'
import type { PerHead } from '#domain/perHead.ts'
import { perHeadAmount, perHeadNotes, perHeadRefusal } from './sentence.ts'
import { FigureValue, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './PerHead.module.css'

interface PerHeadTextProps {
  readonly dataset: Dataset
  readonly figure: Observation
  /** `perHead(dataset, figure)`. */
  readonly reading: PerHead
  /** The address that opens the evidence of a figure. */
  readonly hrefOf: (figure: Observation) => string
}

/** A figure per 10,000 residents with its arithmetic and what to mind, or why there is none; nothing for a figure of no such kind. */
export function PerHeadText({ dataset, figure, reading, hrefOf }: PerHeadTextProps) {
  const words = useWords()
  const { t, pick } = words
  if (reading.kind === 'unfit') return null
  const stop = pick('。', '.')
  if (reading.kind !== 'figure') {
    return (
      <span className={styles['refusal']}>
        {perHeadRefusal(words, dataset, figure, reading)}
        {stop}
      </span>
    )
  }
  const { population, interval } = reading
  return (
    <>
      {perHeadAmount(words, figure, interval)}
      <span className={styles['sum']}>
        <Term figure={figure} href={hrefOf(figure)} />
        {t('population.divided')}
        <Term figure={population} name={t('population.residents')} href={hrefOf(population)} />
        {t('population.times')}
      </span>
      <span className={styles['note']}>
        {perHeadNotes(words, dataset, reading)}
        {stop}
      </span>
    </>
  )
}

interface TermProps {
  readonly figure: Observation
  readonly name?: string
  readonly href: string
}

/** One of the two figures, linked, with its date. */
function Term({ figure, name = '', href }: TermProps) {
  const { pick } = useWords()
  return (
    <>
      <a href={href}>
        {name}
        <FigureValue figure={figure} />
      </a>
      {pick('（', ' (')}
      <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
      {pick('）', ')')}
    </>
  )
}
