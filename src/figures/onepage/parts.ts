/** The parts of a figure that somebody may want besides its one page, in blocks that are never parted. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, IndicatorId, Observation, Policy, SourceId } from '#domain/model.ts'
import { peersAmong } from '#figures/area.ts'
import { spreadOf } from '#figures/kinds/matrix/model.ts'
import type { FigureModel, Note } from '#figures/model.ts'
import { noteBox } from '#figures/page/division.ts'
import type { Box } from '#figures/page/box.ts'
import type { Setting } from '#figures/page/setting.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { leastImpairedFirst } from '#figures/verdict/impairment.ts'
import { contrastsBox, figureItem } from './contrast.ts'
import { rulersInOrder } from './strongest.ts'
import { policyGroups, poolOf, type OnePageKind, type PolicyGroup } from './model.ts'
import { groupBox } from './policies.ts'
import { rulerBox, valueFloor } from './ruler.ts'

/** What two areas and more give · what one area gives · instruments of policy · notes. */
export const partNames = ['paired', 'single', 'policies', 'notes'] as const
export type PartName = (typeof partNames)[number]

/** Something that stays together on a page. */
export interface PartBlock {
  readonly part: PartName
  /** The whole width of the page, or one of its columns. */
  readonly span: 'page' | 'column'
  /** @param room px down to which a ruler or a contrast may grow; 0 for as small as can be */
  readonly box: (setting: Setting, width: number, room: number) => Box
  readonly indicator: IndicatorId | null
  readonly figures: readonly Observation[]
  readonly policies: readonly Policy[]
  readonly sources: readonly SourceId[]
  /** How many instruments it has. */
  readonly instruments: number
}

const nothing = { indicator: null, figures: [], policies: [], sources: [], instruments: 0 } as const

/** The parts of a figure that have anything in them, in their order. */
export function partsOfFigure(dataset: Dataset, model: FigureModel<OnePageKind>): readonly PartName[] {
  const present = new Set(blocksOf(dataset, model, partNames).map(({ part }) => part))
  return partNames.filter((part) => present.has(part))
}

/** The blocks of some parts, in the order of the parts. */
export function blocksOf(dataset: Dataset, model: FigureModel<OnePageKind>, parts: readonly PartName[]): readonly PartBlock[] {
  return partNames.filter((part) => parts.includes(part)).flatMap((part) => blocksOfPart(dataset, model, part))
}

function blocksOfPart(dataset: Dataset, model: FigureModel<OnePageKind>, part: PartName): readonly PartBlock[] {
  switch (part) {
    case 'paired':
      return pairedBlocks(dataset, model)
    case 'single':
      return singleBlocks(dataset, model)
    case 'policies':
      return policyBlocks(dataset, model)
    case 'notes':
      return model.notes.map((note: Note) => ({
        ...nothing,
        part,
        span: 'page',
        box: (setting, width) => noteBox(setting, note, width),
      }))
  }
}

/** Every ruler with an order, then the pairs without one: for each indicator and two areas the least impaired. */
function pairedBlocks(dataset: Dataset, model: FigureModel<OnePageKind>): readonly PartBlock[] {
  const pool = poolOf(dataset, model)
  const rulers = rulersInOrder(pool.rulers).map((ruler): PartBlock => {
    const figures = ruler.bars.flatMap(figuresOfBar)
    const { leastBar, ...detail } = { minorTicks: 'drawn', brackets: 'drawn', leastBar: 2.4, value: valueFloor, tags: 3 } as const
    return {
      ...nothing,
      part: 'paired',
      span: 'page',
      indicator: ruler.indicator,
      figures,
      sources: figures.flatMap((figure) => sourcesOfFigure(dataset, figure)),
      box: (setting, width, room) =>
        rulerBox(setting, { kind: 'ruler', ruler, unshown: 0 }, width, room, { ...detail, leastBar }),
    }
  })
  const seen = new Set<string>()
  const pairs = leastImpairedFirst(
    pool.comparisons.filter(({ relation, order }) => relation === 'pair' && order.kind !== 'proved'),
  ).flatMap((comparison): readonly PartBlock[] => {
    const [a, b] = [lookup(dataset.observationById, comparison.a), lookup(dataset.observationById, comparison.b)]
    const key = [a.indicator, ...[a.refArea, b.refArea].sort()].join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...nothing,
        part: 'paired',
        span: 'column',
        indicator: a.indicator,
        figures: [a, b],
        sources: [a, b].flatMap((figure) => sourcesOfFigure(dataset, figure)),
        box: (setting, width, room) =>
          contrastsBox(
            { ...setting, judgements: pool.judgements },
            [{ comparison, a, b }],
            width,
            room,
            valueFloor * 0.8,
            'above',
          ),
      },
    ]
  })
  return [...rulers, ...pairs]
}

/** The figures of indicators that one area alone gives. */
function singleBlocks(dataset: Dataset, model: FigureModel<OnePageKind>): readonly PartBlock[] {
  const { figures, judgements } = poolOf(dataset, model)
  const areas = new Map<IndicatorId, Set<string>>()
  for (const { indicator, refArea } of figures) areas.set(indicator, (areas.get(indicator) ?? new Set()).add(refArea))
  return figures
    .filter(({ indicator }) => areas.get(indicator)?.size === 1)
    .map((figure) => ({
      ...nothing,
      part: 'single',
      span: 'column',
      indicator: figure.indicator,
      figures: [figure],
      sources: sourcesOfFigure(dataset, figure),
      box: (setting, width) => figureItem({ ...setting, judgements }, figure, 'with-indicator', width),
    }))
}

function policyBlocks(dataset: Dataset, model: FigureModel<OnePageKind>): readonly PartBlock[] {
  if (model.kind !== 'comparison') return []
  const areas = peersAmong(dataset, model.areas)
  return policyGroups(
    areas,
    model.policies.map((row) => ({ ...row, spread: spreadOf(dataset, row) })),
  ).map((group: PolicyGroup) => ({
    ...nothing,
    part: 'policies',
    span: 'page',
    policies: group.rows.flatMap((row) => row.cells.flatMap((cell) => cell.policies)),
    sources: group.sources,
    instruments: group.rows.length,
    box: (setting, width) => groupBox(setting, group, areas, width, 'all', 'below'),
  }))
}
