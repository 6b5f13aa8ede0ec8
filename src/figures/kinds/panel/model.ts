/** The three panels of the overview: funds, platforms and workstations, introduced talent. */
import type { Category } from '#domain/codes.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { grouped } from '#domain/places.ts'
import { isReference, referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel, LedgerGroup, PanelBody, PanelName, Ruler } from '#figures/model.ts'
import { byAreaAndText, indicatorsAmong, ofIndicator, plottedOf } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import type { Shown } from '#figures/shown.ts'
import { choiceNotes, topFigures } from '#figures/top.ts'
import { comparisonsAmong, lineAmong } from '#figures/verdicts.ts'
import { panelFinding } from './finding.ts'
import { silencesOf } from './missing.ts'

/** What each panel shows. 綦江's recruits, counted kind by kind in one sentence, are the honest ruler of the third. */
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
 * then what is only named because there is too much of it, and the areas without a figure last. A figure is drawn once, but for one that stands on two rulers because it may be compared
 * with figures that may not be compared with each other.
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
  const silent = silencesOf(dataset, { areas, observations, indicators, rulers })
  const drawn = {
    ...nothingDrawn,
    rulers,
    marks: groups.flatMap((group) => group.entries),
    reasons: silent.map((silence) => silence.cell),
    comparisons: [...rulers.flatMap((ruler) => ruler.comparisons), ...groups.flatMap((group) => group.comparisons)],
  }
  const finding = panelFinding(dataset, panel, { observations, rulers })
  const named = rest.flatMap(({ entries }) => entries.map(({ observation }) => observation))
  const head = headOf(dataset, {
    id: `panel-${panel}`,
    finding,
    areas,
    drawn,
    quoted: { figures: named, absences: [] },
    notes: choiceNotes(shown, named.length),
  })
  return { ...head, kind: 'panel', panel, rulers, groups, rest, silent }
}

/** Rulers and ledger of the figures drawn; the line of an indicator is that of all its figures. */
function rulersAndLedger(dataset: Dataset, shown: Shown, all: readonly Observation[]): Pick<PanelBody, 'rulers' | 'groups'> {
  const rulers = inPanelOrder(dataset, shown, rulersOf(dataset, shown.observations, shown.thresholds))
  const onRuler = new Set(
    rulers.flatMap((ruler) => ruler.bars.flatMap((bar) => [bar.plotted.observation, ...bar.parts])).map((figure) => figure.obsId),
  )
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
  const said = new Set(rulers.flatMap((ruler) => ruler.comparisons))
  return {
    indicator,
    entries: figures.filter((figure) => !onRuler.has(figure.obsId)).map((figure) => plottedOf(dataset, figure, shown.thresholds)),
    comparisons: comparisons.filter((comparison) => !said.has(comparison)),
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
