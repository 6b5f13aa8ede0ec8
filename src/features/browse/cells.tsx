import { Mark } from '#figures/marks/Mark.tsx'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { FigureValue, FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import styles from './Rows.module.css'

interface CellProps {
  readonly dataset: Dataset
  readonly figure: Observation
}

/** Seal and short name; the seal is outlined where only a part of the area is counted. */
export function AreaCell({ dataset, figure }: CellProps) {
  const { pick } = useWords()
  const area = lookup(dataset.areaById, figure.refArea)
  return (
    <span className={styles['area']}>
      <Seal character={area.seal} slot={area.slot} fill={figure.scope === 'area' ? 'solid' : 'outline'} side={18} />
      {pick(area.shortZh, area.shortEn)}
    </span>
  )
}

/** The indicator, as the link to the evidence, and what the source counts. */
export function IndicatorCell({ dataset, figure }: CellProps) {
  const { pick } = useWords()
  const linkTo = useLinks(dataset)
  const indicator = lookup(dataset.indicatorById, figure.indicator)
  const definition = lookup(dataset.definitionById, figure.definition)
  return (
    <>
      <a
        className={styles['open']}
        href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id: figure.obsId }))}
        data-evidence={figure.obsId}
      >
        {pick(indicator.nameZh, indicator.nameEn)}
      </a>
      <span className={styles['counts']}>{pick(definition.countsZh, definition.countsEn)}</span>
    </>
  )
}

/** The figure as printed with its mark, and whether it is a part of another or says one again. */
export function ValueCell({ dataset, figure }: CellProps) {
  const { t } = useWords()
  const { slot } = lookup(dataset.areaById, figure.refArea)
  return (
    <span className={styles['value']}>
      <Mark facts={figure} size="panel" colour={areaColour(slot)} />
      <span>
        <FigureValue figure={figure} />
        {figure.partOf !== null && <span className={styles['quiet']}> {t('browse.part')}</span>}
        {figure.restates !== null && (
          <span title={t('browse.restates.what')}>
            {' '}
            <Tag edge="plain">{t('browse.restates')}</Tag>
          </span>
        )}
      </span>
    </span>
  )
}

/** What the figure is counted over, where that is not the whole area. */
export function ScopeCell({ dataset, figure }: CellProps) {
  const { labels } = useWords()
  if (figure.scope === 'area') return null
  return (
    <span className={styles['scope']}>
      <Tag edge="plain">{labels.scopeTag[figure.scope]}</Tag>{' '}
      {figure.scopeName !== null && <FreeText text={figure.scopeName} english={dataset.english} />}
    </span>
  )
}
