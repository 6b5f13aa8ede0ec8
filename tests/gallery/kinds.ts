/** Figures of every kind, made from any data. A kind of figure without a line here does not compile. */
import { allPairs, pairsOf } from '#domain/pairs.ts'
import type { AreaId, Dataset, IndicatorId } from '#domain/model.ts'
import { agesModel } from '#figures/kinds/ages/model.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { firmnessModel } from '#figures/kinds/firmness/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panels, type FigureKind, type FigureModel, type Ruler } from '#figures/model.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { ofIndicator } from '#figures/rows.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { pairModel } from '#figures/kinds/pair/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { rankingModel } from '#figures/kinds/ranking/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { seriesModels } from '#figures/kinds/series/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { writtenModel } from '#figures/kinds/written/model.ts'
import { mostAreas } from '#features/compare/compared.ts'
import type { Material } from './states.ts'

const makers: { readonly [Kind in FigureKind]: (material: Material) => readonly FigureModel<Kind>[] } = {
  number: ({ dataset, shown }) =>
    firstOfEach(shown.observations, (figure) => figure.qualifier).map((figure) => numberModel(dataset, figure)),
  pair: ({ dataset, shown }) => {
    const pairs = allPairs(dataset).flatMap((comparison) => {
      const [a, b] = [comparison.a, comparison.b].map((id) => shown.observations.find((figure) => figure.obsId === id))
      return a === undefined || b === undefined ? [] : [{ a, b, verdict: `${comparison.relation} ${comparison.grade ?? ''}` }]
    })
    return firstOfEach(pairs, ({ verdict }) => verdict).map(({ a, b }) => pairModel(dataset, a, b))
  },
  panel: ({ dataset, shown }) => panels.map((panel) => panelModel(dataset, shown, panel)),
  matrix: ({ dataset, shown }) => [matrixModel(dataset, shown)],
  board: ({ dataset, shown }) => [boardModel(dataset, shown)],
  requests: ({ dataset, shown }) => [requestsModel(dataset, shown)],
  comparison: ({ dataset, shown }) => [
    comparisonModel(dataset, ofAreas(shown, fullest(shown, mostAreas))),
    comparisonModel(dataset, ofAreas(shown, fullest(shown, 2))),
  ],
  ages: ({ dataset, shown }) => [agesModel(dataset, shown)],
  written: ({ dataset, shown }) => [writtenModel(dataset, shown)],
  firmness: ({ dataset, shown }) => [firmnessModel(dataset, shown)],
  summary: ({ dataset, shown }) => mostCompared(dataset, shown).map((indicator) => summaryModel(dataset, shown, indicator)),
  ranking: ({ dataset, shown }) =>
    rankedMost(dataset, shown).flatMap(
      (rulers) => rankingModel(dataset, rulers, { own: shown.own ?? null, chosen: [] }, 2) ?? [],
    ),
  series: ({ dataset, shown }) => indicatorsOf(shown).flatMap((indicator) => seriesModels(dataset, shown.areas, indicator)),
}

function isKind(name: string): name is FigureKind {
  return name in makers
}

/** All kinds of figures. */
export const kinds: readonly FigureKind[] = Object.keys(makers).filter(isKind)

/** The figures of a kind that some data give; none where they give none. */
export function figuresOf(kind: FigureKind, material: Material): readonly FigureModel[] {
  return makers[kind](material)
}

function indicatorsOf(shown: Material['shown']): readonly IndicatorId[] {
  return [...new Set(shown.observations.map(({ indicator }) => indicator))]
}

/** The three indicators with most pairs of figures. */
function mostCompared(dataset: Dataset, shown: Material['shown']): readonly IndicatorId[] {
  const pairs = (indicator: IndicatorId) => pairsOf(dataset, indicator).length
  return [...indicatorsOf(shown)].sort((a, b) => pairs(b) - pairs(a)).slice(0, 3)
}

/** The rulers of the two indicators with most areas on one. */
function rankedMost(dataset: Dataset, shown: Material['shown']): readonly (readonly Ruler[])[] {
  const most = (rulers: readonly Ruler[]) =>
    Math.max(0, ...rulers.filter(({ basis }) => basis === 'graded').map(({ bars }) => bars.length))
  return indicatorsOf(shown)
    .map((indicator) => rulersOf(dataset, ofIndicator(shown.observations, indicator)))
    .sort((a, b) => most(b) - most(a))
    .slice(0, 2)
}

/** The first of each sort, in order. */
function firstOfEach<Item>(items: readonly Item[], sortOf: (item: Item) => string): readonly Item[] {
  return [...new Map([...items].reverse().map((item) => [sortOf(item), item])).values()].reverse()
}

/** So many areas with most figures, in the order in which they are shown: as many as a comparison may have. */
function fullest({ areas, observations }: Material['shown'], most: number): readonly AreaId[] {
  const figures = (area: AreaId) => observations.filter(({ refArea }) => refArea === area).length
  const kept = new Set([...areas].sort((a, b) => figures(b) - figures(a)).slice(0, most))
  return areas.filter((area) => kept.has(area))
}

/** What is shown of some areas. */
function ofAreas(shown: Material['shown'], areas: readonly AreaId[]): Material['shown'] {
  return {
    ...shown,
    areas,
    observations: shown.observations.filter((figure) => areas.includes(figure.refArea)),
    policies: shown.policies.filter((policy) => areas.includes(policy.refArea)),
  }
}
