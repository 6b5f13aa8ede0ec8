import { Fragment } from 'react'
import type { IndicatorId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { foldedMissing } from '#figures/missing.ts'
import type { MissingArea } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './MissingList.module.css'

/** The areas of the panel without a figure, each with its reason. */
export function MissingList({ missing }: { readonly missing: readonly MissingArea[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  if (missing.length === 0) return null
  return (
    <div className={styles['silent']}>
      <h3>{t('panel.silent')}</h3>
      <ul>
        {alike(missing, (one) => say.reason(one.cell)).map(({ areas, reason, indicators, named }) => (
          <li key={`${areas.join()} ${reason}`}>
            {areas.length > 1
              ? say.context.phrases.reason.restOfAreas(areas.length)
              : areas.map((area) => (
                  <Fragment key={area}>
                    <AreaSeal area={area} />
                    <span className="spoken">{say.area(area)}</span>
                  </Fragment>
                ))}
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

interface AlikeIndicators {
  readonly areas: readonly MissingArea['area'][]
  readonly reason: string
  readonly indicators: readonly IndicatorId[]
  /** It can be asked for. */
  readonly named: boolean
}

/** Indicators of one area, or of the same many areas, with one reason, said together. */
function alike(
  missing: readonly MissingArea[],
  reasonOf: (one: Pick<MissingArea, 'cell'>) => string,
): readonly AlikeIndicators[] {
  const groups = new Map<string, AlikeIndicators>()
  for (const one of foldedMissing(missing)) {
    const reason = reasonOf(one)
    const key = `${one.areas.join()} ${reason}`
    const indicators = [...(groups.get(key)?.indicators ?? []), ...(one.indicator === null ? [] : [one.indicator])]
    groups.set(key, { areas: one.areas, reason, indicators, named: one.cell.kind === 'named-without-number' })
  }
  return [...groups.values()]
}
