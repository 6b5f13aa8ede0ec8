/** How old the figures are, as tables: how many an area has of each year, then the figures, the oldest of each area first. */
import type { AgeRow, FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { figureTable, whole, type Table } from '#figures/table.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { yearDays } from './geometry.ts'
import { figuresOfRow } from './model.ts'

/** @returns tables that may have no row */
export function agesTables(model: FigureModel<'ages'>, say: Sentences): readonly Table[] {
  const { table, ages, firmness } = longPhrasesOf(say.context)
  const rows = [...model.open, ...model.folded]
  // The last year only ends the axis.
  const years = model.years.slice(0, -1)
  return [
    {
      caption: ages.caption,
      columns: [
        table.area,
        ...years.map((year, at) => (model.hasEarlier && at === 0 ? ages.earlier : String(year))),
        firmness.all,
      ],
      rows: rows.map((row) => [
        say.area(row.area),
        ...years.map((_, at) => String(countIn(row, model.years, at))),
        String(figuresOfRow(row).length),
      ]),
    },
    figureTable(
      model,
      say,
      rows.flatMap(({ dots }) => dots.flatMap(({ plotted, others }) => [plotted, ...others].map(whole))),
    ),
  ]
}

/** How many figures of an area are from a year, by the middle of their interval. @param at place of the year on the axis */
function countIn({ dots }: AgeRow, years: readonly number[], at: number): number {
  const days = yearDays(years)
  const [from = 0, to = 0] = [days[at], days[at + 1]]
  const isLast = at === years.length - 2
  return dots
    .filter(({ day }) => (at === 0 || day >= from) && (isLast || day < to))
    .reduce((sum, { others }) => sum + 1 + others.length, 0)
}
