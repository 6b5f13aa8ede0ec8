/** The panels of a comparison: what stands on a ruler, what stands side by side, and what one text counts of one area. */
import { createContext, useContext, type ComponentType, type ReactNode } from 'react'
import { sourcesOfFigure } from '#domain/agreement.ts'
import { isBackground } from '#domain/background.ts'
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation, SourceId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import type { BoardRow, Plotted, Ruler } from '#figures/model.ts'
import { axisUnit } from '#figures/page/axis.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { reasonTag, reasonWords } from '#figures/sentences/decisive.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor, spokenFigure } from '#figures/value/FigureLink.tsx'
import { IndicatorLink } from '#figures/value/IndicatorLink.tsx'
import { decisiveOf, reasonsOf, type Reason } from '#figures/verdict/decisive.ts'
import { shortOrder } from '#figures/verdict/shortOrder.ts'
import { FreeText } from '#i18n/components.tsx'
import { englishFigure } from '#i18n/amount.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { printedFigure, printedText } from '#i18n/printed.ts'
import { formatShortPeriod, natureName } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { Tag } from '#ui/Tag.tsx'
import { provedAmong, type PairPanel, type PairSide, type RulerPanel } from './layout.ts'
import { scaleHeight, scaleRoom, scaleSpare, type ScaleLook } from './scale.ts'
import styles from './Panels.module.css'

export interface PanelSetting {
  /** The sources of the page, numbered from 1. */
  readonly sources: readonly SourceId[]
  /** What can be done with a row. */
  readonly RowActions: ComponentType<{ readonly row: BoardRow }>
}

export const PanelContext = createContext<PanelSetting>({ sources: [], RowActions: () => null })

/** The numbers of a figure's sources on the page, its own first: [1][2]. */
export function useCitation(): (plotted: Plotted) => string {
  const { dataset } = useFigureSetting()
  const { sources } = useContext(PanelContext)
  return ({ observation }) =>
    sourcesOfFigure(dataset, observation)
      .map((source) => `[${sources.indexOf(source) + 1}]`)
      .join('')
}

/** recharts is a third of the program and stays out of the first paint. */
export const scaleChart = lazyPart(
  async () => (await import('./ScaleChart.tsx')).ScaleChart,
  () => null,
  'in-place',
)

/** px, where nothing can be measured. */
const unmeasured = 640

/** The bars of a ruler; as high before the chart is loaded as after. */
function Scale({ ruler, look }: { readonly ruler: Ruler; readonly look: ScaleLook }) {
  const { say } = useFigureSetting()
  const { lang } = useWords()
  const citationOf = useCitation()
  const [ref, width] = useWidth(unmeasured)
  const { place } = scaleRoom(ruler, look, width ?? unmeasured, lang)
  return (
    <figure
      aria-label={say.indicator(ruler.indicator)}
      className={styles['scale']}
      style={{ height: `calc(${scaleHeight(ruler, look, place) - scaleSpare(ruler, look)}px * var(--scale))` }}
    >
      <div ref={ref} className={styles['plot']}>
        {width !== null && (
          <scaleChart.Component
            ruler={ruler}
            width={width}
            look={look}
            citations={ruler.bars.map(({ plotted }) => citationOf(plotted))}
          />
        )}
      </div>
    </figure>
  )
}

/** A ruler over the whole width, with what may be said of its figures beside it. */
export function RulerPanelView({ panel: { ruler, row } }: { readonly panel: RulerPanel }) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const { t, lang, pick } = words
  const counted = [axisUnit([], ruler.unit, lang), ruler.countable ? t('figure.countable') : ''].filter((word) => word !== '')
  const silent = row.cells.filter(({ plotted }) => plotted.length === 0)
  const [first] = ruler.comparisons
  const orders = provedAmong(dataset, ruler.comparisons)
  return (
    <section className={styles['rulerPanel']} data-line={row.line} aria-label={say.indicator(row.indicator)}>
      <div className={styles['rulerMain']}>
        <h2 className={styles['title']}>
          <IndicatorLink indicator={row.indicator} />
          <span className={styles['aside']}>{counted.join(pick(' · ', ', '))}</span>
        </h2>
        <Scale ruler={ruler} look="large" />
      </div>
      {first !== undefined && (
        <div className={styles['verdict']}>
          <p className={styles['grade']}>
            <GradeSign sign={signOf(first)} />
            <b>{say.verdict(first).word}</b> <span className={styles['letter']}>{first.grade}</span>
          </p>
          {orders.length === 0 && <p className={styles['order']}>{say.verdict(first).order}</p>}
          {orders.slice(0, 4).map((order) => (
            <p key={`${order.larger.obsId} ${order.smaller.obsId}`} className={styles['order']}>
              {shortOrder(words, say, order)}
            </p>
          ))}
          <Reasons row={row} comparisons={ruler.comparisons} others="said" />
          {silent.length > 0 && (
            <p className={styles['silent']}>
              {silent
                .map(({ area, cell }) =>
                  say.silence({ area, indicator: null, cell: cell.kind === 'observed' ? { kind: 'filtered-out' } : cell }),
                )
                .join(say.separator)}
            </p>
          )}
        </div>
      )}
    </section>
  )
}

interface ReasonsProps {
  readonly row: BoardRow
  readonly comparisons: readonly Comparison[]
  /** Whether the other reasons stand under the decisive one, where there is room, or behind the press. */
  readonly others: 'said' | 'folded'
}

/** So many reasons are said beside the decisive one. */
const reasonsSaid = 4

/** The one decisive reason as a tag; what is not said of the others, the sentences and what can be copied, behind a press. */
function Reasons({ row, comparisons, others }: ReasonsProps) {
  const { dataset, say } = useFigureSetting()
  const { RowActions } = useContext(PanelContext)
  const decisive = decisiveOf(dataset, comparisons)
  const { t } = useWords()
  const reasons = reasonsOf(dataset, comparisons)
  const orders = [...new Set(comparisons.flatMap((comparison) => say.verdict(comparison).order ?? []))]
  const wordsOf = (reason: Reason) => (decisive === null ? '' : reasonWords(say.context, reason, decisive.comparison))
  // Beside the grade of a pair stand its own reasons; those of other pairs are behind the press.
  const said = decisive === null || others === 'folded' ? [] : reasonsOf(dataset, [decisive.comparison]).slice(1, 1 + reasonsSaid)
  const unsaid = (decisive?.others ?? 0) - said.length
  const tag = decisive !== null && decisive.reason !== null && <Tag edge="plain">{reasonTag(say.context, decisive.reason)}</Tag>
  return (
    <>
      {said.length > 0 && (
        <p className={styles['said']}>
          {tag} {said.map(wordsOf).join(say.separator)}
        </p>
      )}
      <details className={styles['reasons']}>
        <summary>
          {said.length === 0 && tag}{' '}
          <span className={styles['more']}>
            {unsaid > 0 ? longPhrasesOf(say.context).tag.others(unsaid) : t('figure.reasons')}
          </span>
        </summary>
        <div className={styles['opened']}>
          {orders.map((order) => (
            <p key={order}>{order}</p>
          ))}
          {decisive === null && comparisons[0] !== undefined && <p>{say.verdict(comparisons[0]).reason}</p>}
          {decisive !== null && (
            <ul>
              {reasons.map((reason) => (
                <li key={JSON.stringify(reason)}>{wordsOf(reason)}</li>
              ))}
            </ul>
          )}
          <RowActions row={row} />
        </div>
      </details>
    </>
  )
}

/** Two areas in one indicator, their numbers set large, and what may be said of them at the foot. */
export function PairPanelView({ panel, size }: { readonly panel: PairPanel; readonly size: 'large' | 'small' }) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const { t, labels, pick } = words
  const [comparison] = panel.comparisons
  const orders = provedAmong(dataset, panel.comparisons)
  const { word } = say.verdict(comparison)
  const short =
    comparison.grade === 'D'
      ? t('compare.unfit')
      : comparison.grade !== 'C'
        ? word
        : longPhrasesOf(say.context).tag.blocker['not-rankable']
  const [a, b] = panel.sides
  const areas = [a, b].map(({ area }) => say.areaShort(area)).join(pick('、', ', '))
  const indicator = say.indicator(panel.row.indicator)
  return (
    <section className={styles['panel']} data-size={size} aria-label={`${areas}${pick('：', ': ')}${indicator}`}>
      <h2 className={styles['panelTitle']}>
        <IndicatorLink indicator={panel.row.indicator} />
        {isBackground(dataset, panel.row.indicator) && <span className={styles['aside']}>{labels.category.context}</span>}
      </h2>
      <div className={styles['sides']} style={{ gridTemplateColumns: `${roomOf(a)} auto ${roomOf(b)}` }}>
        <Side side={a} comparisons={panel.comparisons} />
        <p className={styles['between']} aria-hidden="true">
          <GradeSign sign={signOf(comparison)} />
          <span>{short}</span>
        </p>
        <Side side={b} comparisons={panel.comparisons} />
      </div>
      <div className={styles['foot']}>
        <span className={styles['grade']}>
          <GradeSign sign={signOf(comparison)} />
          <b>{word}</b>
        </span>
        {orders.map((order) => (
          <b key={`${order.larger.obsId} ${order.smaller.obsId}`} className={styles['said']}>
            {shortOrder(words, say, order)}
          </b>
        ))}
        <Reasons row={panel.row} comparisons={panel.comparisons} others="folded" />
      </div>
    </section>
  )
}

/** The side with several figures has more of the width. */
function roomOf({ plotted }: PairSide): string {
  return `minmax(0, ${plotted.length > 1 ? 1.4 : 1}fr)`
}

function Side({ side, comparisons }: { readonly side: PairSide; readonly comparisons: readonly Comparison[] }) {
  const { say } = useFigureSetting()
  return (
    <div className={styles['side']}>
      <p className={styles['area']}>
        <AreaSeal area={side.area} />
        {say.areaShort(side.area)}
      </p>
      {side.plotted.map((plotted, index) => (
        <ValueBlock
          key={plotted.observation.obsId}
          plotted={plotted}
          comparisons={comparisons}
          isDated={!isSaidAlike(plotted, side.plotted[index + 1])}
        />
      ))}
    </div>
  )
}

/** Whether the next figure is of the same date and source, which then stand once, under both. */
function isSaidAlike({ observation }: Plotted, next: Plotted | undefined): boolean {
  if (next === undefined) return false
  const { timePeriod, timeBasis, sourceId } = next.observation
  return observation.timePeriod === timePeriod && observation.timeBasis === timeBasis && observation.sourceId === sourceId
}

interface ValueBlockProps {
  readonly plotted: Plotted
  readonly comparisons: readonly Comparison[]
  /** Whether its date and source stand under it and not under the next, which shares them. */
  readonly isDated: boolean
}

/** Number as printed, what it counts where the indicator's name does not say it, scope, date and source: never one without the others. */
function ValueBlock({ plotted, comparisons, isDated }: ValueBlockProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const citationOf = useCitation()
  const { observation, judgement } = plotted
  return (
    <div className={styles['value']}>
      <EvidenceAnchor
        target={{ kind: 'figure', id: observation.obsId }}
        {...rovingStop(observation.indicator, observation.refArea)}
        className={styles['number']}
        aria-label={spokenFigure({ dataset, say, words }, plotted, comparisons)}
        data-judgement={judgement ?? undefined}
      >
        <LargeValue figure={observation} />
        {judgement !== null && <JudgementSign judgement={judgement} />}
      </EvidenceAnchor>
      <Counted plotted={plotted} />
      {isDated && (
        <p className={styles['date']}>
          <span title={say.date(observation)}>
            {/* Of two dates each stays whole. */}
            {formatShortPeriod(observation.timePeriod, observation.timeBasis)
              .split(/(?<=—)/)
              .map((date) => (
                <span key={date} className="nowrap">
                  {date}
                </span>
              ))}
          </span>{' '}
          <Citation signs={citationOf(plotted)} />
        </p>
      )}
    </div>
  )
}

const numeral = /^([\d.,:]+)(.*)$/

/** A figure as printed, its numeral large and the words around it smaller. */
function LargeValue({ figure }: { readonly figure: Observation }) {
  const { lang } = useWords()
  if (lang === 'en') {
    const said = englishFigure(figure)
    const [, lead = '', number = said, unit = ''] = /^(\D*)(\d.*\d|\d)(\D*)$/.exec(said) ?? []
    return (
      <span title={printedText(figure)}>
        {lead}
        <b>{number}</b>
        {unit}
      </span>
    )
  }
  return (
    <span className="figure">
      {printedFigure(figure).words.map(({ text, strong }) => {
        const [, digits = '', unit = text] = (strong ? numeral.exec(text) : null) ?? []
        return (
          <span key={text}>
            {digits !== '' && <b>{digits}</b>}
            {unit}
          </span>
        )
      })}
    </span>
  )
}

/** The numbers of sources at the foot of the page. */
export function Citation({ signs }: { readonly signs: string }) {
  return <span className={styles['cite']}>{signs}</span>
}

/** What a figure counts, its scope and its nature where they are not the plain ones, and what other sources say of it. */
export function Counted({ plotted: { observation } }: { readonly plotted: Plotted }) {
  const { dataset, say } = useFigureSetting()
  const { labels, pick } = useWords()
  const definition = lookup(dataset.definitionById, observation.definition)
  const counts = pick(definition.countsZh, definition.countsEn)
  const accord = say.accord(observation)
  const nature = natureName(observation, labels)
  // A definition that says “累计” itself need not be followed by the same word.
  const isNatureSaid = observation.nature !== 'stock' && !counts.endsWith(nature)
  return (
    <span className={styles['counts']}>
      {observation.scope !== 'area' && <Tag edge="plain">{labels.scopeTag[observation.scope]}</Tag>}{' '}
      {observation.scopeName !== null && !definition.countsZh.includes(observation.scopeName) && (
        <>
          <FreeText text={observation.scopeName} english={dataset.english} />{' '}
        </>
      )}
      {counts !== say.indicator(observation.indicator) && counts}
      {isNatureSaid && (
        <>
          {' '}
          <span className={styles['nature']}>{nature}</span>
        </>
      )}
      {accord !== '' && <span className={styles['accord']}> {accord}</span>}
    </span>
  )
}

/** What one text counts of one area, on an axis of its own. */
export function KindsPanelView({ ruler, absent }: { readonly ruler: Ruler; readonly absent: string }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const citationOf = useCitation()
  const [first] = ruler.bars
  if (first === undefined) return null
  const { observation } = first.plotted
  return (
    <section
      className={styles['panel']}
      aria-label={`${say.area(observation.refArea)}${pick('：', ': ')}${say.indicator(ruler.indicator)}`}
    >
      <h2 className={styles['panelTitle']}>
        <AreaSeal area={observation.refArea} scope={observation.scope} />
        <span>
          {say.areaShort(observation.refArea)}
          {pick('：', ': ')}
          <IndicatorLink indicator={ruler.indicator} />{' '}
          <span className={styles['aside']}>{formatShortPeriod(observation.timePeriod, observation.timeBasis)}</span>{' '}
          <Citation signs={citationOf(first.plotted)} />
        </span>
      </h2>
      <Scale ruler={ruler} look="kinds" />
      <div className={styles['foot']}>
        <span className={styles['grade']}>
          <LineSample line="ruler" />
          <b>{t('compare.kinds')}</b>
        </span>
        <Tag edge="plain">{t('compare.kinds.tag')}</Tag>
        <span className={styles['quiet']}>{absent}</span>
      </div>
    </section>
  )
}

/** A panel of another kind among them. */
export function PlainPanel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['panel']} data-tint aria-label={title}>
      <h2 className={styles['panelTitle']}>{title}</h2>
      {children}
    </section>
  )
}

/** For whoever hears the page: how the values are walked. */
export function WalkHint() {
  const { t } = useWords()
  return <span className="spoken">{t('compare.walk')}</span>
}
