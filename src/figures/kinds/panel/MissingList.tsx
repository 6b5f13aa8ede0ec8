import type { IndicatorId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { Silence } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './Panel.module.css'

/** The areas without a figure, each with its reason: an area is never missing from a figure without a word. */
export function SilenceList({ silent }: { readonly silent: readonly Silence[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  if (silent.length === 0) return null
  return (
    <div className={styles['silent']}>
      <h3>{t('panel.silent')}</h3>
      <ul>
        {alike(silent, (silence) => say.reason(silence.cell)).map(({ area, reason, indicators, named }) => (
          <li key={`${area} ${reason}`}>
            <AreaSeal area={area} />
            <span className="spoken">{say.area(area)}</span>
            <span>
              {indicators.map(say.indicator).join(pick('、', ', '))}
              {indicators.length > 0 && ' '}
              <span data-named={named || undefined}>{reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SilentArea {
  readonly area: Silence['area']
  readonly reason: string
  readonly indicators: readonly IndicatorId[]
  /** It can be asked for. */
  readonly named: boolean
}

/** Indicators of one area with one reason, said together. */
function alike(silent: readonly Silence[], reasonOf: (silence: Silence) => string): readonly SilentArea[] {
  const groups = new Map<string, SilentArea>()
  for (const silence of silent) {
    const reason = reasonOf(silence)
    const key = `${silence.area} ${reason}`
    const indicators = [...(groups.get(key)?.indicators ?? []), ...(silence.indicator === null ? [] : [silence.indicator])]
    groups.set(key, { area: silence.area, reason, indicators, named: silence.cell.kind === 'named-without-number' })
  }
  return [...groups.values()]
}
