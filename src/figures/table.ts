/** What tables of figures are made of: the tables of each kind stand with it. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { foldedMissing } from './missing.ts'
import type { FigureHead, MissingArea, Plotted } from './model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Sentences } from './sentence.ts'

export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A figure in a table; `within` is what it is part of, where it is drawn as a part. */
export interface Entry {
  readonly plotted: Plotted
  readonly within: Observation | null
}

/** A figure by itself. */
export const whole = (plotted: Plotted): Entry => ({ plotted, within: null })

/** Figures, each with what it counts, its date and the number of its source; judged, where a threshold is set. */
export function figureTable(model: Pick<FigureHead, 'sources'>, say: Sentences, entries: readonly Entry[]): Table {
  const { table } = longPhrasesOf(say.context)
  const judged = entries.some(({ plotted }) => plotted.judgement !== null)
  return {
    caption: table.figures,
    columns: [
      table.area,
      table.indicator,
      table.value,
      table.measured,
      table.date,
      ...(judged ? [table.judgement] : []),
      table.source,
    ],
    rows: entries.map(({ plotted: { observation, judgement }, within }) => [
      say.area(observation.refArea),
      say.indicator((within ?? observation).indicator),
      within === null ? say.value(observation) : `${table.part} ${say.value(observation)}`,
      say.measured(observation),
      say.date(observation),
      ...(judged ? [judgement === null ? '' : longPhrasesOf(say.context).legend[judgement]] : []),
      sourceSign(model, say, observation),
    ]),
  }
}

/** The numbers of a figure's sources among those of the model, as signs. */
export function sourceSign(model: Pick<FigureHead, 'sources'>, say: Sentences, figure: Observation): string {
  const signs = sourcesOfFigure(say.context.dataset, figure).map((source) =>
    say.footnoteSign(model.sources.indexOf(source) + 1).trim(),
  )
  return signs.join('')
}

/** Every comparison of figures of the table, each figure with what it counts, its date and source; its grade, reasons and order. */
export function verdictTable(
  model: Pick<FigureHead, 'sources'>,
  say: Sentences,
  plotted: readonly Plotted[],
  comparisons: readonly Comparison[],
): Table {
  const { table } = longPhrasesOf(say.context)
  const figures = new Map(plotted.map(({ observation }) => [observation.obsId, observation]))
  return {
    caption: table.verdicts,
    columns: [table.indicator, table.a, table.b, table.grade, table.reason, table.order],
    rows: comparisons.flatMap((comparison) => {
      const [a, b] = [figures.get(comparison.a), figures.get(comparison.b)]
      if (a === undefined || b === undefined) return []
      const { sign, word, reason, order } = say.verdict(comparison)
      const named = (figure: Observation) =>
        `${say.areaValue(figure)} · ${say.measured(figure)} · ${say.date(figure)} ${sourceSign(model, say, figure)}`
      return [[say.indicator(a.indicator), named(a), named(b), `${sign} ${word}`, reason, order ?? '']]
    }),
  }
}

/** The areas without a figure, each with its reason in full; many of which the same is to be said are counted. */
export function missingTable(say: Sentences, missing: readonly MissingArea[]): Table {
  const { table } = longPhrasesOf(say.context)
  return {
    caption: table.silent,
    columns: [table.area, table.indicator, table.reason],
    rows: foldedMissing(missing).map(({ areas, indicator, cell }) => [
      areas.length > 1 ? say.context.phrases.reason.restOfAreas(areas.length) : areas.map(say.area).join(''),
      indicator === null ? '' : say.indicator(indicator),
      say.reasonInFull(cell),
    ]),
  }
}
