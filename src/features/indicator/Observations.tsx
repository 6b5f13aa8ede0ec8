import { natureName } from '#i18n/format.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { figuresSaid } from '#domain/totals.ts'
import { Mark } from '#figures/marks/Mark.tsx'
import { areaColour } from '#figures/theme.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureValue, FreeText, PeriodText } from '#i18n/components.tsx'
import type { TakeAlong } from '#figures/sheet/takeAlong.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useAvailableWidth } from '#ui/availableWidth.ts'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { ListWays } from '#ui/ListWays.tsx'
import styles from './Observations.module.css'

/** Ems the table needs; below that it becomes a list. */
const tableWidth = 70

interface ObservationsProps {
  readonly dataset: Dataset
  readonly figures: readonly Observation[]
}

/** All figures of an indicator, each as printed, with date, nature, scope, definition and source; the value leads to its words. */
export function Observations({ dataset, figures, takeAlong }: ObservationsProps & { readonly takeAlong: TakeAlong }) {
  const { t } = useWords()
  const [ref, width] = useAvailableWidth(tableWidth)
  const title = t('indicator.figures', { n: figuresSaid(dataset, figures) })
  return (
    <section ref={ref} className={styles['observations']}>
      <h2>{title}</h2>
      <p className={styles['lead']}>{t('indicator.figures.words')}</p>
      <ListWays>{takeAlong({ name: title, figures })}</ListWays>
      {width === 'wide' ? <Table dataset={dataset} figures={figures} /> : <List dataset={dataset} figures={figures} />}
    </section>
  )
}

function Table({ dataset, figures }: ObservationsProps) {
  const { t, labels } = useWords()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('browse.column.area')}</th>
          <th scope="col">{t('browse.column.value')}</th>
          <th scope="col">{t('indicator.column.counts')}</th>
          <th scope="col">{t('browse.column.date')}</th>
          <th scope="col">{t('browse.column.nature')}</th>
          <th scope="col">{t('figure.sources')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.obsId}>
            <td>
              <Area dataset={dataset} figure={figure} />
            </td>
            <td>
              <Value figure={figure} />
            </td>
            <td>
              <Counts dataset={dataset} figure={figure} />
            </td>
            <td>
              <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
            </td>
            <td>
              {natureName(figure, labels)} <Scope dataset={dataset} figure={figure} />
            </td>
            <td>
              <SourceLink dataset={dataset} figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function List({ dataset, figures }: ObservationsProps) {
  const { labels } = useWords()
  return (
    <ul>
      {figures.map((figure) => (
        <li key={figure.obsId}>
          <div className={styles['top']}>
            <Area dataset={dataset} figure={figure} />
            <Value figure={figure} />
          </div>
          <div>
            <Counts dataset={dataset} figure={figure} />
          </div>
          <div>
            <PeriodText period={figure.timePeriod} basis={figure.timeBasis} /> · {natureName(figure, labels)}{' '}
            <Scope dataset={dataset} figure={figure} />
          </div>
          <div>
            <SourceLink dataset={dataset} figure={figure} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface CellProps {
  readonly dataset: Dataset
  readonly figure: Observation
}

function Area({ dataset, figure }: CellProps) {
  const { pick } = useWords()
  const area = lookup(dataset.areaById, figure.refArea)
  return (
    <span className={styles['area']}>
      <AreaSeal area={figure.refArea} scope={figure.scope} />
      {pick(area.shortZh, area.shortEn)}
    </span>
  )
}

function Value({ figure }: Pick<CellProps, 'figure'>) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <span className={styles['value']}>
      <EvidenceAnchor
        target={{ kind: 'figure', id: figure.obsId }}
        className={styles['open']}
        aria-label={say.announced({ observation: figure, judgement: null })}
      >
        <Mark facts={figure} size="panel" colour={areaColour(figure.refArea)} />
        <FigureValue figure={figure} />
      </EvidenceAnchor>
      {figure.restates !== null && (
        <span title={t('browse.restates.what')}>
          <Tag edge="plain">{t('browse.restates')}</Tag>
        </span>
      )}
    </span>
  )
}

/** What is counted, and how its sources agree. */
function Counts({ dataset, figure }: CellProps) {
  const { say } = useFigureSetting()
  const { pick } = useWords()
  const { countsZh, countsEn } = lookup(dataset.definitionById, figure.definition)
  const accord = say.accord(figure)
  return (
    <>
      {pick(countsZh, countsEn)} {accord !== '' && <Tag edge="plain">{accord}</Tag>}
    </>
  )
}

function Scope({ dataset, figure }: CellProps) {
  const { labels } = useWords()
  if (figure.scope === 'area') return labels.scope.area
  return (
    <>
      <Tag edge="plain">{labels.scopeTag[figure.scope]}</Tag>{' '}
      {figure.scopeName !== null && <FreeText text={figure.scopeName} english={dataset.english} />}
    </>
  )
}

function SourceLink({ dataset, figure }: CellProps) {
  const linkTo = useLinks(dataset)
  const { sourceId, title } = lookup(dataset.sourceById, figure.sourceId)
  return (
    <a className={styles['source']} href={linkTo((view) => pageOpened(view, { name: 'source', source: sourceId }))}>
      <FreeText text={title} english={dataset.english} />
    </a>
  )
}
