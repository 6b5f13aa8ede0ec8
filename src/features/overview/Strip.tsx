import { useMemo } from 'react'
import type { IndicatorId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { usePointing } from '#figures/highlight.tsx'
import type { Line } from '#figures/model.ts'
import type { OverviewModel } from '#figures/overview.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Strip.module.css'

interface StripProps {
  readonly strip: OverviewModel['strip']
  /** What it says of what. */
  readonly label: string
  /** So many indicators of a line are named; the others are on the board. */
  readonly named: number
}

/** What can be said, as four lines: how many indicators stand on each, and which. A name leads to its row on the board. */
export function Strip({ strip, label, named }: StripProps) {
  return (
    <section className={styles['strip']} aria-label={label}>
      {strip.map(({ line, indicators }) => (
        <Part key={line} line={line} indicators={indicators} named={named} />
      ))}
    </section>
  )
}

/** The way to a row comes with the rows, after the strip. */
async function goTo(indicator: IndicatorId): Promise<void> {
  const { showRow } = await import('./showRow.ts')
  showRow(indicator)
}

interface PartProps {
  readonly line: Line
  readonly indicators: readonly IndicatorId[]
  readonly named: number
}

function Part({ line, indicators, named }: PartProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const pointing = usePointing(indicators)
  const { name, explanation } = say.line(line)
  const next = indicators[named]
  return (
    <div className={styles['part']} data-line={line} data-count={indicators.length}>
      <div className={styles['line']} aria-hidden="true" />
      <h2 {...pointing} title={explanation}>
        <b>{t('overview.strip.items', { n: indicators.length })}</b> {name}
      </h2>
      <ul>
        {indicators.slice(0, named).map((indicator) => (
          <Name key={indicator} indicator={indicator} />
        ))}
        {next !== undefined && (
          <li>
            <button type="button" onClick={() => void goTo(next)}>
              {t('overview.strip.more', { n: indicators.length - named })}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

function Name({ indicator }: { readonly indicator: IndicatorId }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const name = say.indicator(indicator)
  const pointing = usePointing(useMemo(() => [indicator], [indicator]))
  return (
    <li>
      <button type="button" aria-label={t('overview.strip.show', { name })} onClick={() => void goTo(indicator)} {...pointing}>
        {name}
      </button>
    </li>
  )
}
