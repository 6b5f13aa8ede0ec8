/** How firmly the figures are said, as tables: how many of each kind an area has, then the figures. */
import { firmnesses } from '#domain/firmness.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, whole, type Table } from '#figures/table.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { countOf, figuresOfRow } from './model.ts'

/** @returns tables that may have no row */
export function firmnessTables(model: FigureModel<'firmness'>, say: Sentences): readonly Table[] {
  const { table, firmness } = longPhrasesOf(say.context)
  const rows = [...model.open, ...model.folded]
  return [
    {
      caption: firmness.caption,
      columns: [table.area, firmness.exact, ...firmnesses.slice(1).map((kind) => firmness.name[kind]), firmness.all],
      rows: rows.map((row) => [
        say.area(row.area),
        ...firmnesses.map((kind) => String(countOf(row, kind))),
        String(figuresOfRow(row).length),
      ]),
    },
    figureTable(
      model,
      say,
      rows.flatMap(({ blocks }) => blocks.flatMap(({ plotted, others }) => [plotted, ...others].map(whole))),
    ),
  ]
}
