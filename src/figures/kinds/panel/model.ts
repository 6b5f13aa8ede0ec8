/** The three panels of the overview: funds, platforms and workstations, introduced talent. */
import type { Category } from '#domain/codes.ts'
import type { Dataset, IndicatorId, Observation, AreaId } from '#domain/model.ts'
import { grouped } from '#domain/grouped.ts'
import { cell } from '#domain/places.ts'
import { isReference, referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel, LedgerGroup, PanelBody, PanelName, Ruler, Claim, Reason, MissingArea } from '#figures/model.ts'
import { byAreaAndText, figuresOfBar, indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import type { Shown } from '#figures/shown.ts'
import { choiceNotes, topFigures } from '#figures/top.ts'
import { comparisonsAmong, lineAmong, pairKey } from '#figures/verdicts.ts'
import { lookup } from '#domain/lookup.ts'
import { within } from '#figures/within.ts'

/**
 * The categories of each panel. Recruitment belongs to the third: 綦江's text counts recruits kind by kind in one sentence, which gives
 * the panel a ruler of one source.
 */
const panelCategories: Record<PanelName, readonly Category[]> = {
  funds: ['funds'],
  platforms: ['platforms'],
  introduced: ['talent-introduced', 'recruitment'],
}

/** The indicators of a panel, in the order of the dataset. */
function panelIndicators(dataset: Dataset, panel: PanelName): readonly IndicatorId[] {
  return dataset.indicators.filter((row) => panelCategories[panel].includes(row.category)).map((row) => row.indicator)
}

/**
 * A panel: rulers on top (graded, then one source, those of the city last), below them the figures that stand on none as a ledger,
 * then what is only named because there is too much of it, and the areas without a figure last. A figure is drawn once, but for one that
 * stands on two rulers because it may be compared with figures that may not be compared with each other.
 */
export function panelModel(dataset: Dataset, shown: Shown, panel: PanelName): FigureModel<'panel'> {
  const areas = referencesLast(dataset, shown.areas)
  const indicators = panelIndicators(dataset, panel)
  const observations = byAreaAndText(
    shown.observations.filter((figure) => indicators.includes(figure.indicator)),
    areas,
  )
  const tops = [...grouped(observations, (figure) => figure.indicator)].map(([indicator, figures]) => ({
    indicator,
    ...topFigures(dataset, figures, shown.own ?? null),
  }))
  const drawnFigures = new Set(tops.flatMap((top) => top.drawn))
  const inPanel = { ...shown, areas, observations: observations.filter((figure) => drawnFigures.has(figure)) }
  const { rulers, groups } = rulersAndLedger(dataset, inPanel, observations)
  const rest = tops
    .filter((top) => top.rest.length > 0)
    .map((top) => ({
      indicator: top.indicator,
      entries: top.rest.map((figure) => plottedOf(dataset, figure, shown.thresholds)),
    }))
  const missing = missingAreasOf(dataset, { areas, observations, indicators, rulers })
  const drawn = {
    ...nothingDrawn,
    rulers,
    marks: groups.flatMap((group) => group.entries),
    reasons: missing.map((one) => one.cell),
    comparisons: [...rulers.flatMap((ruler) => ruler.comparisons), ...groups.flatMap((group) => group.comparisons)],
  }
  const finding = within(dataset, shown, panelClaim(dataset, panel, { observations, rulers }), {
    figures: 'all',
    policies: false,
    indicators,
  })
  const named = rest.flatMap(({ entries }) => entries.map(({ observation }) => observation))
  const head = headOf(dataset, {
    id: `panel-${panel}`,
    finding,
    areas,
    drawn,
    quoted: { figures: named, absences: [] },
    notes: choiceNotes(shown, named.length),
  })
  return { ...head, kind: 'panel', panel, rulers, groups, rest, missing }
}

/** Rulers and ledger of the figures drawn; the line of an indicator is that of all its figures. */
function rulersAndLedger(dataset: Dataset, shown: Shown, all: readonly Observation[]): Pick<PanelBody, 'rulers' | 'groups'> {
  const rulers = inPanelOrder(dataset, shown, rulersOf(dataset, shown.observations, shown.thresholds))
  const onRuler = new Set(rulers.flatMap((ruler) => ruler.bars.flatMap(figuresOfBar)).map((figure) => figure.obsId))
  const groups = indicatorsAmong(dataset, shown.observations)
    .map((indicator) => ({
      ...groupOf(dataset, shown, rulers, onRuler, indicator),
      line: lineAmong(dataset, ofIndicator(all, indicator)),
    }))
    .filter((group) => group.entries.length > 0 || group.comparisons.length > 0)
  return { rulers, groups }
}

function groupOf(
  dataset: Dataset,
  shown: Shown,
  rulers: readonly Ruler[],
  onRuler: ReadonlySet<string>,
  indicator: IndicatorId,
): Omit<LedgerGroup, 'line'> {
  const figures = ofIndicator(shown.observations, indicator)
  const comparisons = comparisonsAmong(dataset, indicator, figures)
  const said = new Set(rulers.flatMap((ruler) => ruler.comparisons).map(pairKey))
  return {
    indicator,
    entries: figures.filter((figure) => !onRuler.has(figure.obsId)).map((figure) => plottedOf(dataset, figure, shown.thresholds)),
    comparisons: comparisons.filter((comparison) => !said.has(pairKey(comparison))),
  }
}

/** Graded rulers first, then those of one source, then those of an area that contains another one shown. */
function inPanelOrder(dataset: Dataset, { areas }: Shown, rulers: readonly Ruler[]): readonly Ruler[] {
  const rank = ({ basis, bars }: Ruler): number => {
    if (bars.some((bar) => isReference(dataset, areaOf(bar.plotted.observation), areas))) return 2
    return basis === 'graded' ? 0 : 1
  }
  return [...rulers].sort((a, b) => rank(a) - rank(b))
}

const areaOf = (figure: Observation) => figure.refArea

/**
 * - funds: how many kinds of money there are, each its own account: indicators in yuan with a figure that is not of one project;
 * - platforms: the indicators on which figures of different areas share a ruler, perhaps none;
 * - introduced: how many kinds of counts there are, and in how many an order is proved.
 */
function panelClaim(
  dataset: Dataset,
  panel: PanelName,
  { observations, rulers }: Pick<PanelFacts, 'observations' | 'rulers'>,
): Claim {
  if (observations.length === 0) return { kind: 'nothing' }
  switch (panel) {
    case 'funds':
      return { kind: 'kinds-of-money', count: kindsOf(dataset, observations).filter((id) => isMoney(dataset, id)).length }
    case 'platforms': {
      const shared = rulers.filter((ruler) => ruler.basis === 'graded').map((ruler) => ruler.indicator)
      return { kind: 'rulers-shared', indicators: [...new Set(shared)] }
    }
    case 'introduced': {
      const kinds = kindsOf(dataset, observations)
      const ordered = kinds.filter((id) => lineAmong(dataset, ofIndicator(observations, id)) === 'ruler')
      return { kind: 'kinds-introduced', count: kinds.length, ordered: ordered.length }
    }
  }
}

/** Indicators with a figure that is more than a single project's. */
function kindsOf(dataset: Dataset, observations: readonly Observation[]): readonly IndicatorId[] {
  return indicatorsAmong(
    dataset,
    observations.filter((figure) => figure.scope !== 'project'),
  )
}

function isMoney(dataset: Dataset, indicator: IndicatorId): boolean {
  return lookup(dataset.indicatorById, indicator).family === 'funds'
}

/** What a panel shows and what it could show. */
interface PanelFacts {
  readonly areas: readonly AreaId[]
  readonly observations: readonly Observation[]
  /** Every indicator of the panel, with figures or without. */
  readonly indicators: readonly IndicatorId[]
  readonly rulers: readonly Ruler[]
}

/**
 * Area by area: what it names without a number (for indicators that have a figure here); that it has no figure on a ruler which
 * other areas share; and, instead of the latter, once for the whole panel (`indicator` null), that it has no figure here at all.
 */
function missingAreasOf(dataset: Dataset, facts: PanelFacts): readonly MissingArea[] {
  const having = new Set(facts.observations.map(({ refArea }) => refArea))
  const givers = giversOf(facts)
  return facts.areas.flatMap((area) => {
    const found = missingOfArea(dataset, area, facts, givers)
    if (having.has(area)) return found
    const named = found.filter(({ cell: { kind } }) => kind === 'named-without-number')
    return [...named, ...(named.length > 0 ? [] : [{ area, indicator: null, cell: reasonForAll(dataset, area, facts) }])]
  })
}

/** For each indicator with figures here the areas that have some. */
function giversOf({ observations }: PanelFacts): ReadonlyMap<IndicatorId, ReadonlySet<AreaId>> {
  const byIndicator = grouped(observations, (figure) => figure.indicator)
  return new Map([...byIndicator].map(([indicator, figures]) => [indicator, new Set(figures.map(({ refArea }) => refArea))]))
}

function missingOfArea(
  dataset: Dataset,
  area: AreaId,
  { indicators, rulers }: PanelFacts,
  givers: ReturnType<typeof giversOf>,
): readonly MissingArea[] {
  const shared = new Set(rulers.filter((ruler) => ruler.basis === 'graded').map((ruler) => ruler.indicator))
  return indicators
    .filter((indicator) => givers.get(indicator)?.has(area) === false)
    .map((indicator) => ({ area, indicator, cell: reasonOf(dataset, area, indicator) }))
    .filter((one) => one.cell.kind === 'named-without-number' || shared.has(one.indicator))
}

/** Why an area has no figure of an indicator among those shown. */
function reasonOf(dataset: Dataset, area: AreaId, indicator: IndicatorId): Reason {
  const found = cell(dataset, area, indicator)
  return found.kind === 'observed' ? { kind: 'filtered-out' } : found
}

/** One reason for all indicators of the panel: figures that the filters leave out, else what the source says of the whole area. */
function reasonForAll(dataset: Dataset, area: AreaId, { indicators }: PanelFacts): Reason {
  const reasons = indicators.map((indicator) => reasonOf(dataset, area, indicator))
  const ofKind = (kind: Reason['kind']) => reasons.find((reason) => reason.kind === kind)
  return ofKind('filtered-out') ?? ofKind('not-applicable') ?? ofKind('unread') ?? { kind: 'not-mentioned' }
}
