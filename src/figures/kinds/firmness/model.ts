/** How much of what is recorded of each area is said firmly: a block a figure. True whatever may be compared with what. */
import { subjectsAmong } from '#domain/background.ts'
import { firmnesses, firmnessOf, type Firmness } from '#domain/firmness.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { referencesLast } from '#figures/area.ts'
import { headOf } from '#figures/head.ts'
import { marksOf, rowsInSight } from '#figures/inSight.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { Claim, FigureModel, FirmnessRow } from '#figures/model.ts'
import { plottedOf } from '#figures/rows.ts'
import type { Shown } from '#figures/shown.ts'
import { within } from '#figures/within.ts'

/** The figures shown, area by area and the firmest first, background apart; the city stands last. */
export function firmnessModel(dataset: Dataset, shown: Shown): FigureModel<'firmness'> {
  const areas = referencesLast(dataset, shown.areas)
  const figures = subjectsAmong(dataset, shown.observations)
  const byArea = grouped(figures, ({ refArea }) => refArea)
  const rows = areas.flatMap((area): readonly FirmnessRow[] => {
    const ordered = [...(byArea.get(area) ?? [])].sort(
      (a, b) => firmnesses.indexOf(firmnessOf(a)) - firmnesses.indexOf(firmnessOf(b)),
    )
    const blocks = marksOf(ordered, figures.length, firmnessOf).map(({ first, others }) => ({
      plotted: plottedOf(dataset, first, shown.thresholds),
      others: others.map((observation) => plottedOf(dataset, observation, shown.thresholds)),
      firmness: firmnessOf(first),
    }))
    return blocks.length === 0 ? [] : [{ area, blocks }]
  })
  const exact = figures.filter((figure) => firmnessOf(figure) === 'exact').length
  const claim: Claim = figures.length === 0 ? { kind: 'nothing' } : { kind: 'figures-exact', exact, figures: figures.length }
  const head = headOf(dataset, {
    id: 'firmness',
    finding: within(dataset, shown, claim, { figures: 'subjects', policies: false }),
    areas,
    drawn: nothingDrawn,
    quoted: { figures: rows.flatMap(figuresOfRow), absences: [] },
    notes: [{ kind: 'length-is-count' }],
  })
  return { ...head, kind: 'firmness', ...rowsInSight(rows, shown.own ?? null, (row) => figuresOfRow(row).length) }
}

/** Every figure of a row, the firmest first. */
export function figuresOfRow({ blocks }: FirmnessRow): readonly Observation[] {
  return blocks.flatMap(({ plotted, others }) => [plotted, ...others].map(({ observation }) => observation))
}

/** How many figures of a row are said in a way. */
export function countOf(row: FirmnessRow, firmness: Firmness): number {
  return row.blocks.filter((block) => block.firmness === firmness).reduce((sum, { others }) => sum + 1 + others.length, 0)
}
