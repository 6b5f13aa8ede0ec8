/** Every figure as plain tables: for a reader of tables, and the fallback of every export. */
import type { Comparison } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { wordsOf } from '#i18n/words.tsx'
import { reasonOfCell } from './kinds/board/rows.ts'
import { longSentencesOf } from './longSentence.ts'
import type { BoardRow, FigureModel, MatrixCell, MatrixRow, Plotted, PolicyRow, Reason, Request, Ruler } from './model.ts'
import type { Sentences } from './sentence.ts'
import { figuresOfDerived } from './kinds/summary/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'

export interface Table {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The tables of a figure, those without a row left out. Sources are the numbers they have in the figure. */
export function tableOf(model: FigureModel, say: Sentences): readonly Table[] {
  return tables(model, say).filter((table) => table.rows.length > 0)
}

function tables(model: FigureModel, say: Sentences): readonly Table[] {
  switch (model.kind) {
    case 'number':
      return [figureTable(model, say, [whole(model.plotted)])]
    case 'pair':
      return [
        figureTable(model, say, [whole(model.a), whole(model.b)]),
        verdictTable(say, [model.a, model.b], [model.comparison]),
      ]
    case 'panel':
      return panelTables(model, say)
    case 'matrix':
      return [matrixTable(model, say, model.rows)]
    case 'board': {
      const rows = model.groups.flatMap((group) => [...group.open, ...group.folded])
      return rowTables(model, say, rows)
    }
    case 'comparison': {
      const rows = model.groups.flatMap((group) => group.rows)
      return [...rowTables(model, say, rows), matrixTable(model, say, model.policies)]
    }
    case 'requests':
      return [requestTable(model, say, model.requests)]
    case 'standing':
      return [...rowTables(model, say, [model.row]), derivedTable(model, say)]
    case 'series':
      return [
        figureTable(
          model,
          say,
          model.strands.flat().map((observation) => whole({ observation, judgement: null })),
        ),
      ]
  }
}

/** A figure in a table; `within` is what it is part of, where it is drawn as a part. */
interface Entry {
  readonly plotted: Plotted
  readonly within: Observation | null
}

const whole = (plotted: Plotted): Entry => ({ plotted, within: null })

function entriesOfRuler({ bars }: Ruler): readonly Entry[] {
  return bars.flatMap(({ plotted, parts }) => [
    whole(plotted),
    ...parts.map((observation) => ({ plotted: { observation, judgement: null }, within: plotted.observation })),
  ])
}

function figureTable(model: FigureModel, say: Sentences, entries: readonly Entry[]): Table {
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

function sourceSign(model: FigureModel, say: Sentences, { sourceId }: Observation): string {
  return say.footnoteSign(model.sources.indexOf(sourceId) + 1).trim()
}

/** Every comparison of figures of the table, with its grade, reasons and order. */
function verdictTable(say: Sentences, plotted: readonly Plotted[], comparisons: readonly Comparison[]): Table {
  const { table } = longPhrasesOf(say.context)
  const figures = new Map(plotted.map(({ observation }) => [observation.obsId, observation]))
  return {
    caption: table.verdicts,
    columns: [table.indicator, table.a, table.b, table.grade, table.reason, table.order],
    rows: comparisons.flatMap((comparison) => {
      const [a, b] = [figures.get(comparison.a), figures.get(comparison.b)]
      if (a === undefined || b === undefined) return []
      const { sign, word, reason, order } = say.verdict(comparison)
      const named = (figure: Observation) => `${say.areaValue(figure)} · ${say.measured(figure)} · ${say.date(figure)}`
      return [[say.indicator(a.indicator), named(a), named(b), `${sign} ${word}`, reason, order ?? '']]
    }),
  }
}

function panelTables(model: FigureModel<'panel'>, say: Sentences): readonly Table[] {
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
      say,
      once.map((entry) => entry.plotted),
      comparisons,
    ),
    silenceTable(
      say,
      model.silent.map(({ area, indicator, cell }) => ({
        area: say.area(area),
        indicator: indicator === null ? '' : say.indicator(indicator),
        cell,
      })),
    ),
  ]
}

interface SilentRow {
  readonly area: string
  readonly indicator: string
  readonly cell: Reason
}

function silenceTable(say: Sentences, rows: readonly SilentRow[]): Table {
  const { table } = longPhrasesOf(say.context)
  return {
    caption: table.silent,
    columns: [table.area, table.indicator, table.reason],
    rows: rows.map(({ area, indicator, cell }) => [area, indicator, say.reasonInFull(cell)]),
  }
}

/** Board and comparison: figures, verdicts, and what stands in the cells without a figure. */
function rowTables(model: FigureModel, say: Sentences, rows: readonly BoardRow[]): readonly Table[] {
  const plotted = rows.flatMap((row) => row.cells.flatMap((cell) => cell.plotted))
  const silent = rows.flatMap((row) =>
    row.cells.flatMap((boardCell) => {
      const cell = reasonOfCell(boardCell)
      return cell === null ? [] : [{ area: say.area(boardCell.area), indicator: say.indicator(row.indicator), cell }]
    }),
  )
  return [
    figureTable(model, say, plotted.map(whole)),
    verdictTable(
      say,
      plotted,
      rows.flatMap((row) => row.comparisons),
    ),
    silenceTable(say, silent),
  ]
}

function matrixTable(model: FigureModel, say: Sentences, rows: readonly (MatrixRow | PolicyRow)[]): Table {
  const { table } = longPhrasesOf(say.context)
  const spread = rows.some((row) => 'spread' in row)
  return {
    caption: table.policies,
    columns: [table.instrument, ...model.areas.map((area) => say.area(area)), ...(spread ? [table.spread] : [])],
    rows: rows.map((row) => [
      say.instrument(row.instrument),
      ...row.cells.map((cell) => policyWords(cell, say)),
      ...('spread' in row ? [longPhrasesOf(say.context).spread[row.spread]] : []),
    ]),
  }
}

function policyWords({ policies, leftOut }: MatrixCell, say: Sentences): string {
  if (policies.length > 0) return policies.map(say.policy).join(say.separator)
  return leftOut > 0 ? wordsOf(say.lang).t('policies.leftOut', { n: leftOut }) : say.absence('not-mentioned')
}

/** What is derived, with the sum or division and the sources of its figures. */
function derivedTable(model: FigureModel<'standing'>, say: Sentences): Table {
  const { table } = longPhrasesOf(say.context)
  const { derivedWords, phrases } = longSentencesOf(say)
  return {
    caption: phrases.derived.title,
    columns: [phrases.derived.name, phrases.derived.arithmetic, table.date, table.source],
    rows: model.derived.map((derived) => {
      const { name, arithmetic } = derivedWords(derived)
      const figures = figuresOfDerived(derived)
      const once = (texts: readonly string[]) => [...new Set(texts)].join(say.separator)
      return [name, arithmetic, once(figures.map(say.date)), once(figures.map((figure) => sourceSign(model, say, figure)))]
    }),
  }
}

function requestTable(model: FigureModel<'requests'>, say: Sentences, requests: readonly Request[]): Table {
  const { table } = longPhrasesOf(say.context)
  return {
    caption: say.finding(model.finding),
    columns: [table.area, table.indicator, table.ask, table.unlocks, table.quote],
    rows: requests.map((request) => {
      const { area, question, sign, unlocks, quote } = longSentencesOf(say).requestWords(request)
      return [area, say.indicator(request.indicator), question, `${sign} ${unlocks}`, quote ?? '']
    }),
  }
}
