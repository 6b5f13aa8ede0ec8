/**
 * Every kind of figure as tables, for a reader of tables and where no page can be drawn. They are no part of `kinds.ts` itself because
 * the frame of a figure on the page loads them, and should load neither the drawn pages nor the other kinds' views for that.
 */
import type { FigureKind, FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, verdictTable, whole, type Table } from '#figures/table.ts'
import { limitsSaid } from '#figures/sentences/within.ts'
import { agesTables } from './ages/table.ts'
import { boardTables, rowTables } from './board/table.ts'
import { firmnessTables } from './firmness/table.ts'
import { matrixTable } from './matrix/table.ts'
import { panelTables } from './panel/table.ts'
import { rankingTables } from './ranking/table.ts'
import { requestTable } from './requests/table.ts'
import { summaryTables } from './summary/table.ts'

/** The tables of a kind; some may have no row. A kind without a line here does not compile. */
export const tables: {
  readonly [Kind in FigureKind]: (model: FigureModel<Kind>, say: Sentences) => readonly Table[]
} = {
  number: (model, say) => [figureTable(model, say, [whole(model.plotted)])],
  pair: (model, say) => [
    figureTable(model, say, [whole(model.a), whole(model.b)]),
    verdictTable(model, say, [model.a, model.b], [model.comparison]),
  ],
  panel: panelTables,
  matrix: (model, say) => [matrixTable(model, say, model.rows)],
  board: boardTables,
  requests: (model, say) => [requestTable(model, say)],
  comparison: (model, say) => [
    ...rowTables(
      model,
      say,
      model.groups.flatMap((group) => group.rows),
    ),
    matrixTable(model, say, model.policies),
  ],
  summary: summaryTables,
  ages: agesTables,
  written: (model, say) => [
    matrixTable(
      model,
      say,
      model.groups.flatMap(({ rows }) => rows),
    ),
  ],
  firmness: firmnessTables,
  ranking: rankingTables,
  series: (model, say) => [
    figureTable(
      model,
      say,
      model.strands.flat().map((observation) => whole({ observation, judgement: null })),
    ),
  ],
}

/**
 * The tables of a figure, those without a row left out. Sources are the numbers they have in the figure; a table of what conditions
 * leave says which they are.
 */
export function tableOf(model: FigureModel, say: Sentences): readonly Table[] {
  const limits = limitsSaid(say.context, model.finding.within) ?? ''
  return tablesOfKind(model.kind, model, say)
    .filter((table) => table.rows.length > 0)
    .map((table) => ({ ...table, caption: say.context.phrases.bracket(table.caption, limits) }))
}

function tablesOfKind<Kind extends FigureKind>(kind: Kind, model: FigureModel<Kind>, say: Sentences): readonly Table[] {
  return tables[kind](model, say)
}
