import { natureName } from '#i18n/format.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { Mark } from '#figures/marks/Mark.tsx'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { FigureValue, FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { AvailableWidth } from '#ui/availableWidth.ts'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened } from '#view/transitions.ts'
import styles from './Rows.module.css'

interface RowsProps {
  readonly dataset: Dataset
  readonly figures: readonly Observation[]
  /** Whether the column heads of a table are seen; they are always spoken. */
  readonly heads: 'seen' | 'spoken'
}

/** Figures as a table where there is room, else as a list. The whole row opens the evidence; the link in it is a real link. */
export function FigureRows({ room, ...rows }: RowsProps & { readonly room: AvailableWidth }) {
  return room === 'wide' ? <FigureTable {...rows} /> : <FigureList {...rows} />
}

/** So many rows are laid out together: a few more than a window shows. */
const mostTogether = 20

/**
 * A table, or where it is long several under each other, each named by its rows: no part of a table can be left without layout until it
 * comes near the window.
 */
function FigureTable({ dataset, figures, heads }: RowsProps) {
  const { t } = useWords()
  const starts = Array.from({ length: Math.ceil(figures.length / mostTogether) }, (_, index) => index * mostTogether)
  return starts.map((start) => {
    const rows = figures.slice(start, start + mostTogether)
    return (
      <div
        key={start}
        className={styles['together']}
        style={{ containIntrinsicBlockSize: `auto calc(${rows.length} * var(--row))` }}
      >
        <RunOfRows
          dataset={dataset}
          figures={rows}
          heads={start === 0 ? heads : 'spoken'}
          name={
            starts.length === 1
              ? undefined
              : t('pages.list.place', { from: start + 1, to: start + rows.length, n: figures.length })
          }
        />
      </div>
    )
  })
}

function RunOfRows({ dataset, figures, heads, name }: RowsProps & { readonly name: string | undefined }) {
  const { t } = useWords()
  return (
    <table className={styles['figures']} aria-label={name}>
      <colgroup>
        <col />
        <col />
        <col />
        <col />
        <col />
      </colgroup>
      <thead className={heads === 'spoken' ? 'spoken' : undefined}>
        <tr>
          <th scope="col">{t('browse.column.area')}</th>
          <th scope="col">{t('browse.column.indicator')}</th>
          <th scope="col">{t('browse.column.value')}</th>
          <th scope="col">{t('browse.column.date')}</th>
          <th scope="col">{t('browse.column.nature')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureTableRow key={figure.obsId} dataset={dataset} figure={figure} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly dataset: Dataset
  readonly figure: Observation
}

function FigureTableRow({ dataset, figure }: RowProps) {
  const { labels } = useWords()
  const isOpen = useView((view) => view.evidence?.id === figure.obsId)
  return (
    <tr data-open={isOpen || undefined} data-restates={figure.restates !== null || undefined}>
      <td>
        <AreaCell dataset={dataset} figure={figure} />
      </td>
      <td>
        <IndicatorCell dataset={dataset} figure={figure} />
      </td>
      <td>
        <ValueCell dataset={dataset} figure={figure} />
      </td>
      <td className={styles['line']}>
        <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
      </td>
      <td className={styles['line']}>
        {natureName(figure, labels)}
        <ScopeCell dataset={dataset} figure={figure} />
      </td>
    </tr>
  )
}

function FigureList({ dataset, figures }: RowsProps) {
  return (
    <ul className={styles['list']}>
      {figures.map((figure) => (
        <FigureListRow key={figure.obsId} dataset={dataset} figure={figure} />
      ))}
    </ul>
  )
}

function FigureListRow({ dataset, figure }: RowProps) {
  const { labels } = useWords()
  const isOpen = useView((view) => view.evidence?.id === figure.obsId)
  return (
    <li data-open={isOpen || undefined} data-restates={figure.restates !== null || undefined}>
      <AreaCell dataset={dataset} figure={figure} />
      <div className={styles['what']}>
        <IndicatorCell dataset={dataset} figure={figure} />
        <ScopeCell dataset={dataset} figure={figure} />
      </div>
      <div className={styles['howMuch']}>
        <ValueCell dataset={dataset} figure={figure} />
        <span className={styles['when']}>
          <PeriodText period={figure.timePeriod} basis={figure.timeBasis} /> · {natureName(figure, labels)}
        </span>
      </div>
    </li>
  )
}

/** Seal and short name; the seal is outlined where only a part of the area is counted. */
function AreaCell({ dataset, figure }: RowProps) {
  const { pick } = useWords()
  const area = lookup(dataset.areaById, figure.refArea)
  return (
    <span className={styles['area']}>
      <Seal area={area} fill={figure.scope === 'area' ? 'solid' : 'outline'} side={20} />
      {pick(area.shortZh, area.shortEn)}
    </span>
  )
}

/** The indicator, as the link to the evidence, and what the source counts. */
function IndicatorCell({ dataset, figure }: RowProps) {
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

/** The figure as printed with its mark, how its sources agree, and whether it is a part of another or says one again. */
function ValueCell({ dataset, figure }: RowProps) {
  const { t, lang } = useWords()
  const accord = sentencesOf(dataset, lang).accord(figure)
  return (
    <span className={styles['value']}>
      <Mark facts={figure} size="panel" colour={areaColour(figure.refArea)} />
      <span>
        <FigureValue figure={figure} />
        {accord !== '' && <span className={styles['quiet']}> {accord}</span>}
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
function ScopeCell({ dataset, figure }: RowProps) {
  const { labels } = useWords()
  if (figure.scope === 'area') return null
  return (
    <span className={styles['scope']}>
      <Tag edge="plain">{labels.scopeTag[figure.scope]}</Tag>{' '}
      {figure.scopeName !== null && <FreeText text={figure.scopeName} english={dataset.english} />}
    </span>
  )
}
