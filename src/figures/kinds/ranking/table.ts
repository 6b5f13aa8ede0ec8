/** A ranking as tables. */
import type { FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, verdictTable, whole, type Table } from '#figures/table.ts'
import { longPhrasesOf } from '#i18n/language.ts'

/** Every figure with its place before it; what contradicts one stands below it without a place. Then what is said of pairs. */
export function rankingTables(model: FigureModel<'ranking'>, say: Sentences): readonly Table[] {
  const { ranking, table } = longPhrasesOf(say.context)
  const { bars, comparisons } = model.ruler
  const plotted = bars.flatMap((bar) => [bar.plotted, ...bar.against])
  const places = bars.flatMap((bar, index) => {
    const position = model.positions[index]
    return [position === undefined ? '' : ranking.places(position), ...bar.against.map(() => '')]
  })
  const figures = figureTable(model, say, plotted.map(whole))
  return [
    {
      ...figures,
      columns: [table.place, ...figures.columns],
      rows: figures.rows.map((row, index) => [places[index] ?? '', ...row]),
    },
    verdictTable(model, say, plotted, comparisons),
  ]
}
