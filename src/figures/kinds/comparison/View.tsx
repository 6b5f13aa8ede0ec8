import { memo, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaName } from '#figures/areaRows/AreaRows.tsx'
import { agesChart } from '#figures/kinds/ages/View.tsx'
import { agesModel } from '#figures/kinds/ages/model.ts'
import { ageRows, agesHeight, agesSize } from '#figures/kinds/ages/agesSize.ts'
import { OnPaper, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { LineSample } from '#figures/marks/LineSample.tsx'
import type { BoardRow, FigureModel, Note } from '#figures/model.ts'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { axisUnit } from '#figures/page/axis.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { decisiveOf } from '#figures/verdict/decisive.ts'
import { formatPeriod } from '#i18n/format.ts'
import { longPhrasesOf, type Lang } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { ComparisonFoot } from './ComparisonFoot.tsx'
import { layoutOf, roomFor, unmeasured, type ComparisonLayout, type NamedRequest, type PairPanel } from './layout.ts'
import { figuresIn, lineCounts } from './model.ts'
import { OneAreaIndex } from './OneAreaIndex.tsx'
import { KindsPanelView, PairPanelView, PanelContext, PlainPanel, RulerPanelView, WalkHint } from './Panels.tsx'
import { PolicyStrip } from './PolicyStrip.tsx'
import styles from './View.module.css'

interface ComparisonViewProps extends FigureViewProps<'comparison'> {
  /** What can be done with the comparison. */
  readonly tools?: ReactNode
  /** Whether what only one area counts is listed, or told by its number. */
  readonly index?: 'listed' | 'counted'
  /** Decides that; stands beside the title of what it decides on. */
  readonly indexToggle?: ReactNode
  /** What can be done with a row. */
  readonly RowActions?: ComponentType<{ readonly row: BoardRow }>
}

const noActions = () => null

/** A comparison below its finding: rulers, pairs, what one area counts, policies, the index; key, notes, sources and its table last. */
export const ComparisonView = memo(function ComparisonView({
  model,
  actions,
  tools = null,
  index = 'listed',
  indexToggle = null,
  RowActions = noActions,
}: ComparisonViewProps) {
  const { dataset } = useFigureSetting()
  const { t } = useWords()
  const layout = useMemo(() => layoutOf(dataset, model), [dataset, model])
  const setting = useMemo(() => ({ sources: model.sources, RowActions }), [model.sources, RowActions])
  const told: readonly Note['kind'][] = [
    ...(layout.policies.length > 0 ? (['not-mentioned-is-not-absent'] as const) : []),
    ...(layout.index.length > 0 && index === 'listed' ? (['lengths-say-nothing'] as const) : []),
  ]
  const rulers = useMemo(() => [...layout.rulers.map(({ ruler }) => ruler), ...layout.kinds], [layout])
  return (
    <PanelContext value={setting}>
      <div className={styles['comparison']}>
        <div>
          <div className={styles['lines']}>
            <Lines model={model} />
            {tools}
          </div>
          <WalkHint />
          <section aria-label={t('page.figures')}>
            {layout.rulers.map((panel) => (
              <RulerPanelView key={panel.ruler.id} panel={panel} />
            ))}
            <PanelRows model={model} layout={layout} />
          </section>
          {layout.rulers.length === 0 && layout.pairs.length > 2 && <WhyNot model={model} pairs={layout.pairs} />}
          {layout.policies.length > 0 && <PolicyStrip model={model} groups={layout.policies} />}
          {(layout.index.length > 0 || (index === 'counted' && indexToggle !== null)) && (
            <OneAreaIndex groups={layout.index} extent={index} toggle={indexToggle} />
          )}
          <ComparisonFoot model={model} rulers={rulers} told={told} actions={actions} />
        </div>
        <OnPaper model={model} />
      </div>
    </PanelContext>
  )
})

/** How many indicators stand on each line. */
function Lines({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { say } = useFigureSetting()
  return (
    <ul className={styles['key']}>
      {lineCounts(model, model.areas).map(({ line, count }) => {
        const isContained = line === 'contained'
        const { name, explanation } = isContained ? longPhrasesOf(say.context).standing.contained : say.line(line)
        return (
          <li key={line} title={explanation}>
            <LineSample line={isContained ? 'plain' : line} /> <b>{count}</b> {name}
          </li>
        )
      })}
    </ul>
  )
}

/** Panels side by side in a width. */
function columnsIn(width: number, lang: Lang): number {
  const room = roomFor(width, lang)
  if (room >= 1300) return 4
  if (room >= 960) return 3
  return room >= 640 ? 2 : 1
}

/** As few columns as need no row more: four panels stand two by two where three would fit. */
function evenColumns(panels: number, columns: number): number {
  return Math.ceil(panels / Math.ceil(panels / columns))
}

/** Rows of panels that are open: two, or one where two panels fill a row that stands under larger ones. */
function openRows(columns: number, above: 'larger' | 'nothing'): number {
  return columns === 2 && above === 'larger' ? 1 : 2
}

/** So many of the indicators that are folded are named. */
const namesOfFolded = 3

/** A pair as a panel. In a row of its own it is the wider, the more figures a side has. */
function pairPanel(panel: PairPanel) {
  const isLong = panel.sides.some(({ plotted }) => plotted.length > 1)
  return {
    id: panel.id,
    indicator: panel.row.indicator,
    weight: isLong ? 1.25 : 1,
    drawn: <PairPanelView panel={panel} size="small" />,
  }
}

/** Pairs set large where nothing stands on a ruler. */
const largePairs = 3

/** How many panels are open beside a question, if there is one: no more than these rows, and none alone in the second. */
function openIn(panels: number, questions: number, columns: number, rows: number): number {
  const open = Math.min(panels, columns * rows - questions)
  const isAlone = columns > 2 && open + questions === columns + 1
  return isAlone ? open - 1 : open
}

/** Pairs, kinds and the question, in rows of equal height; beyond two rows the rest is a press away. */
function PanelRows({ model, layout }: { readonly model: FigureModel<'comparison'>; readonly layout: ComparisonLayout }) {
  const { say } = useFigureSetting()
  const { t, lang, pick } = useWords()
  const [ref, width] = useWidth(unmeasured)
  const [isOpen, setOpen] = useState(false)
  const columns = columnsIn(width ?? unmeasured, lang)
  const beside = layout.pairs.filter(({ comparisons: [first] }) => first.grade !== 'D' && first.grade !== null)
  const large = layout.rulers.length === 0 ? beside.slice(0, columns === 2 ? 2 : largePairs) : []
  const others = model.areas.length === 2 ? model.areas : []
  const panels = [
    ...layout.pairs.filter((panel) => !large.includes(panel)).map(pairPanel),
    ...layout.kinds.map((ruler) => {
      const area = ruler.bars[0]?.plotted.observation.refArea
      const silent = others.filter((other) => other !== area && !hasFigure(model, ruler.indicator, other))
      const absent = silent.map((other) => t('compare.kinds.silent', { area: say.areaShort(other) })).join(say.separator)
      return { id: ruler.id, indicator: ruler.indicator, weight: 1, drawn: <KindsPanelView ruler={ruler} absent={absent} /> }
    }),
  ]
  const last = layout.background.map(pairPanel)
  const ask =
    layout.ask === null ? [] : [{ id: 'ask', weight: 1, drawn: <AskPanel ask={layout.ask} requests={layout.requests} /> }]
  const rows = openRows(columns, layout.rulers.length + large.length > 0 ? 'larger' : 'nothing')
  const open = panels.slice(0, openIn(panels.length, ask.length, columns, rows))
  const folded = [...panels.slice(open.length), ...last]
  const shown = isOpen ? [...panels, ...last] : open
  const drawn = [...shown, ...ask]
  const across = Math.min(columns, Math.max(2, evenColumns(drawn.length, columns)))
  const names = [...new Set(folded.map(({ indicator }) => say.indicator(indicator)))]
  const named = names.slice(0, namesOfFolded).join(pick('、', ', '))
  return (
    <div>
      <div ref={ref} className={styles['room']} />
      {large.length > 0 && (
        <div
          className={styles['panels']}
          data-row="large"
          style={{ gridTemplateColumns: columnsOf(Math.min(large.length, columns)) }}
        >
          {large.map((panel) => (
            <PairPanelView key={panel.id} panel={panel} size="large" />
          ))}
        </div>
      )}
      {drawn.length > 0 && (
        <div
          className={styles['panels']}
          style={{
            gridTemplateColumns:
              drawn.length === across ? drawn.map(({ weight }) => `minmax(0, ${weight}fr)`).join(' ') : columnsOf(across),
          }}
        >
          {drawn.map((panel) => (
            <div key={panel.id} className={styles['cell']}>
              {panel.drawn}
            </div>
          ))}
        </div>
      )}
      {folded.length > 0 && (
        <p className={styles['more']}>
          <Button look="text" onPress={() => setOpen(!isOpen)}>
            {isOpen
              ? t('compare.policy.fewer')
              : t('compare.pairs.more', {
                  n: folded.length,
                  names: names.length > namesOfFolded ? t('compare.pairs.moreNames', { names: named }) : named,
                })}
          </Button>
        </p>
      )}
    </div>
  )
}

interface WhyNotProps extends Pick<ComparisonLayout, 'pairs'> {
  readonly model: FigureModel<'comparison'>
}

/** Why there is no order: when the figures are from, and the first reason of each pair, counted; a square is a pair. */
function WhyNot({ model, pairs }: WhyNotProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const tags = pairs.flatMap(({ id, comparisons }) => {
    const reason = decisiveOf(dataset, comparisons)?.reason ?? null
    return reason === null ? [] : [{ id, tag: reasonTag(say.context, reason) }]
  })
  const counted = [...grouped(tags, ({ tag }) => tag)].sort(([, a], [, b]) => b.length - a.length)
  return (
    <section className={styles['why']} aria-label={t('compare.why.title')}>
      <div>
        <h2>{t('compare.why.dates')}</h2>
        <Dates model={model} />
      </div>
      <div>
        <h2>{t('compare.why.title')}</h2>
        <ul>
          {counted.map(([tag, of]) => (
            <li key={tag}>
              <span>{tag}</span>
              <span className={styles['squares']} aria-hidden="true">
                {of.map(({ id }) => (
                  <span key={id} />
                ))}
              </span>
              <b>{t('compare.why.pairs', { n: of.length })}</b>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** A dot a figure on an axis of time, hollow where the date is inferred. */
function Dates({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { dataset } = useFigureSetting()
  const [ref, width] = useWidth(unmeasured)
  const ages = useMemo(
    () =>
      agesModel(dataset, {
        areas: model.areas,
        observations: figuresIn(model),
        policies: [],
        thresholds: [],
      }),
    [dataset, model],
  )
  const rows = [...ages.open, ...ages.folded]
  const placed = ageRows(rows)
  return (
    <div className={styles['dates']} style={{ height: `calc(${agesHeight(placed)}px * var(--scale))` }}>
      <div style={{ paddingTop: `calc(${agesSize.axis}px * var(--scale))` }}>
        {placed.map(({ row, height }) => (
          <AreaName key={row.area} area={row.area} height={height} />
        ))}
      </div>
      <div className={styles['datesPlot']}>
        <div ref={ref} className={styles['room']} />
        <div className={styles['drawn']}>
          {width !== null && <agesChart.Component rows={rows} years={ages.years} hasEarlier={ages.hasEarlier} width={width} />}
        </div>
      </div>
    </div>
  )
}

const columnsOf = (count: number) => `repeat(${count}, minmax(0, 1fr))`

function hasFigure(
  model: FigureModel<'comparison'>,
  indicator: BoardRow['indicator'],
  area: BoardRow['cells'][number]['area'],
): boolean {
  return model.groups
    .flatMap((group) => group.rows)
    .some((row) => row.indicator === indicator && row.cells.some((cell) => cell.area === area && cell.plotted.length > 0))
}

interface AskPanelProps {
  readonly ask: NamedRequest
  readonly requests: FigureModel<'requests'>
}

/** The one number that would make a comparison possible, and the letter that asks for it. */
function AskPanel({ ask, requests }: AskPanelProps) {
  const { dataset, say } = useFigureSetting()
  const { t, lang, pick } = useWords()
  const partner = ask.beside.find(({ scope }) => scope === 'area')
  if (partner === undefined) return null
  const { unit } = lookup(dataset.indicatorById, ask.indicator)
  const english = axisUnit([], unit, 'en')
  return (
    <PlainPanel title={t('compare.ask.title')}>
      <p className={styles['ask']}>
        <AreaSeal area={ask.area} />{' '}
        {t('compare.ask.question', {
          area: say.areaShort(ask.area),
          date: formatPeriod(partner.timePeriod, lang),
          indicator: say.indicator(ask.indicator),
          unit: pick(unit, english === '' ? '' : ` (${english})`),
        })}
      </p>
      <p className={styles['ask']}>
        <AreaSeal area={partner.refArea} />{' '}
        {t('compare.ask.use', { area: say.areaShort(partner.refArea), value: say.value(partner) })}
      </p>
      <div className={styles['askFoot']}>
        <CopyButton
          look="text"
          label={t('compare.ask.letter', { n: requests.requests.length })}
          text={longSentencesOf(say).letter(requests)}
          done={t('evidence.copied')}
          denied={t('evidence.copyDenied')}
        />
      </div>
    </PlainPanel>
  )
}
