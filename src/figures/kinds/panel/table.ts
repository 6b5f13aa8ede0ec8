/** A panel as tables: its figures, what may be said of them, the areas without a figure. */
import type { FigureModel, Ruler } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, missingTable, verdictTable, whole, type Entry, type Table } from '#figures/table.ts'

/** @returns tables that may have no row */
export function panelTables(model: FigureModel<'panel'>, say: Sentences): readonly Table[] {
  const entries = [
    ...model.rulers.flatMap(entriesOfRuler),
    ...model.groups.flatMap((group) => group.entries.map(whole)),
    ...model.rest.flatMap(({ entries: named }) => named.map(whole)),
  ]
  // A figure may stand on two rulers; in the table it stands once.
  const once = [...new Map([...entries].reverse().map((entry) => [entry.plotted.observation, entry])).values()].reverse()
  const comparisons = [
    ...model.rulers.flatMap((ruler) => ruler.comparisons),
    ...model.groups.flatMap((group) => group.comparisons),
  ]
  return [
    figureTable(model, say, once),
    verdictTable(
      model,
      say,
      once.map((entry) => entry.plotted),
      comparisons,
    ),
    missingTable(say, model.missing),
  ]
}

function entriesOfRuler({ bars }: Ruler): readonly Entry[] {
  return bars.flatMap(({ plotted, parts }) => [
    whole(plotted),
    ...parts.map((observation) => ({ plotted: { observation, judgement: null }, within: plotted.observation })),
  ])
}
