/** The table of figures: a row for each, with all that a reader must know of it, and one for each place without a figure. */
import { accordOf, accords, sourcesOfFigure } from '#domain/agreement.ts'
import { natures, periodicities, qualifiers, scopes, timeBases, trustTiers } from '#domain/codes.ts'
import type { Comparison } from '#domain/grade.ts'
import { valueInUnit } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { ObsId, Observation, SourceId } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import type { Sentences } from '#figures/sentence.ts'
import { sourceLine } from '#figures/sentences/footnotes.ts'
import { reason, reasonInFull } from '#figures/sentences/reasons.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { idOf, type Contents, type Entry } from './contents.ts'
import { sheetOf, type Cell, type Column, type Field, type Sheet } from './sheet.ts'

/** So many comparisons are named in the row of a figure; all of them have rows of their own in another table. */
const namedComparisons = 5

const judgements = ['passes', 'undecided', 'fails'] as const
const states = ['observed', 'named-without-number', 'not-applicable', 'not-mentioned', 'unread', 'filtered-out'] as const

/** What is said of a figure, and of a place without one. */
interface Reading {
  readonly figure: (figure: Observation) => Cell
  readonly gap: (gap: Extract<Entry, { kind: 'gap' }>) => Cell
}

const read =
  ({ figure, gap }: Reading) =>
  (entry: Entry): Cell =>
    entry.kind === 'figure' ? figure(entry.figure) : gap(entry)
/** Of figures only. */
const ofFigure = (figure: Reading['figure']) => read({ figure, gap: () => null })

/** A day of the calendar, from days since 1970-01-01: 2021-09-01. */
const day = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length)

function absenceOf({ reason: found }: Extract<Entry, { kind: 'gap' }>) {
  return 'absence' in found ? found.absence : null
}

/** Signs of sources as numbers: [1][3]. */
export function sourceNumbers(contents: Pick<Contents, 'sources'>, cited: readonly SourceId[]): string {
  return cited.map((source) => `[${contents.sources.indexOf(source) + 1}]`).join('')
}

/** The columns that a document has room for; a file has all. */
export const documentFields: readonly Field[] = [
  'area',
  'indicator',
  'counts',
  'value',
  'unit',
  'per',
  'printed',
  'date',
  'nature',
  'scope',
  'source_numbers',
]

/** The columns that are printed; those behind them are for programs and filters. */
export const lastPrinted: Field = 'source_numbers'

/** The figures and gaps of a figure of ours. */
export function figureSheet(say: Sentences, contents: Contents): Sheet {
  return sheetOf('figures', longPhrasesOf(say.context), columnsOf(say, contents), contents.entries)
}

function columnsOf(say: Sentences, contents: Contents): readonly Column<Entry>[] {
  const { context } = say
  const { dataset } = context
  const { labels, pick } = wordsOf(say.lang)
  const words = longPhrasesOf(context).sheet
  const gapOf = (entry: Extract<Entry, { kind: 'gap' }>) => reason(context, entry.reason)
  const cited = (entry: Entry): readonly SourceId[] =>
    entry.kind === 'figure' ? sourcesOfFigure(dataset, entry.figure) : [absenceOf(entry)?.sourceId ?? []].flat()
  const comparability = comparabilityOf(say, contents)
  return [
    {
      field: 'area',
      type: 'string',
      width: 12,
      words: (entry) => say.area(entry.kind === 'figure' ? entry.figure.refArea : entry.area),
    },
    {
      field: 'indicator',
      type: 'string',
      width: 24,
      words: read({
        figure: ({ indicator }) => say.indicator(indicator),
        gap: ({ indicator }) => indicator && say.indicator(indicator),
      }),
    },
    {
      field: 'counts',
      type: 'string',
      width: 32,
      words: ofFigure(({ definition }) => {
        const { countsZh, countsEn } = lookup(dataset.definitionById, definition)
        return pick(countsZh, countsEn)
      }),
    },
    {
      field: 'value',
      type: 'number',
      width: 16,
      words: read({ figure: valueInUnit, gap: gapOf }),
      // A column of numbers holds no words: the state of the row says why there is none.
      coded: { codes: null, of: ofFigure(valueInUnit) },
    },
    { field: 'unit', type: 'string', width: 7, words: ofFigure(({ unitMeasure }) => unitMeasure) },
    {
      field: 'per',
      type: 'string',
      width: 7,
      words: ofFigure(({ per }) => per && words.per[per]),
      coded: { codes: periodicities, of: ofFigure(({ per }) => per) },
    },
    {
      field: 'printed',
      type: 'string',
      width: 18,
      words: read({ figure: say.value, gap: ({ reason: found }) => reasonInFull(context, found) }),
    },
    { field: 'low', type: 'number', width: 14, words: ofFigure(({ lowerBound }) => lowerBound) },
    { field: 'high', type: 'number', width: 14, words: ofFigure(({ upperBound }) => upperBound) },
    {
      field: 'qualifier',
      type: 'string',
      width: 20,
      words: ofFigure(({ qualifier }) => labels.qualifier[qualifier]),
      coded: { codes: qualifiers, of: ofFigure(({ qualifier }) => qualifier) },
    },
    { field: 'date', type: 'string', width: 25, words: ofFigure(say.date) },
    {
      field: 'nature',
      type: 'string',
      width: 12,
      words: ofFigure(({ nature }) => labels.nature[nature]),
      coded: { codes: natures, of: ofFigure(({ nature }) => nature) },
    },
    {
      field: 'scope',
      type: 'string',
      width: 8,
      words: ofFigure(({ scope }) => labels.scope[scope]),
      coded: { codes: scopes, of: ofFigure(({ scope }) => scope) },
    },
    {
      field: 'scope_name',
      type: 'string',
      width: 16,
      words: ofFigure(({ scopeName }) => scopeName && say.freeText(scopeName)),
    },
    { field: 'comparability', type: 'string', width: 40, words: ofFigure(({ obsId }) => comparability(obsId)) },
    {
      field: 'note',
      type: 'string',
      width: 30,
      words: ofFigure((figure) => {
        const told = [
          ...(figure.restates === null ? [] : [wordsOf(say.lang).t('browse.restates')]),
          ...(accordOf(dataset, figure) === null ? [] : [say.accord(figure)]),
          ...(figure.quote === null || figure.comment === null ? [] : [say.freeText(figure.comment)]),
        ]
        return told.length === 0 ? null : told.join(say.separator)
      }),
    },
    {
      field: 'quote',
      type: 'string',
      width: 40,
      words: read({
        // Of a page that was not kept the comment says where on it the figure stands.
        figure: ({ quote, comment }) => quote ?? (comment && say.freeText(comment)),
        gap: (entry) => absenceOf(entry)?.quote ?? null,
      }),
    },
    { field: 'source_numbers', type: 'string', width: 8, words: (entry) => sourceNumbers(contents, cited(entry)) || null },
    {
      field: 'source',
      type: 'string',
      width: 50,
      words: (entry) =>
        cited(entry)
          .map((source) => sourceLine(context, source))
          .join(say.separator) || null,
    },
    {
      field: 'trust',
      type: 'string',
      width: 16,
      words: ofFigure(({ sourceId }) => labels.trust[lookup(dataset.sourceById, sourceId).trust]),
      coded: { codes: trustTiers, of: ofFigure(({ sourceId }) => lookup(dataset.sourceById, sourceId).trust) },
    },
    {
      field: 'status',
      type: 'string',
      width: 14,
      words: read({ figure: () => words.observed, gap: ({ reason: found }) => say.absence(found.kind) }),
      coded: { codes: states, of: read({ figure: () => 'observed', gap: ({ reason: found }) => found.kind }) },
    },
    {
      field: 'threshold',
      type: 'string',
      width: 10,
      words: (entry) => (entry.kind === 'figure' && entry.judgement ? context.phrases.judgement[entry.judgement] : null),
      coded: { codes: judgements, of: (entry) => (entry.kind === 'figure' ? entry.judgement : null) },
    },
    {
      field: 'change',
      type: 'string',
      width: 8,
      words: ofFigure(({ change }) => change && words.change[change]),
      coded: { codes: ['growth', 'decline'], of: ofFigure(({ change }) => change) },
    },
    {
      field: 'accord',
      type: 'string',
      width: 20,
      words: ofFigure((figure) => say.accord(figure) || null),
      coded: { codes: accords, of: ofFigure((figure) => accordOf(dataset, figure)) },
    },
    {
      field: 'date_basis',
      type: 'string',
      width: 14,
      words: ofFigure(({ timeBasis }) => labels.timeBasis[timeBasis]),
      coded: { codes: timeBases, of: ofFigure(({ timeBasis }) => timeBasis) },
    },
    { field: 'date_from', type: 'string', width: 12, words: ofFigure(({ timePeriod }) => day(periodOf(timePeriod).start)) },
    { field: 'date_to', type: 'string', width: 12, words: ofFigure(({ timePeriod }) => day(periodOf(timePeriod).end)) },
    { field: 'id', type: 'string', width: 26, words: idOf },
    {
      field: 'area_id',
      type: 'string',
      width: 14,
      words: (entry) => (entry.kind === 'figure' ? entry.figure.refArea : entry.area),
      refersTo: 'areas',
    },
    {
      field: 'indicator_id',
      type: 'string',
      width: 22,
      words: read({ figure: ({ indicator }) => indicator, gap: ({ indicator }) => indicator }),
      refersTo: 'indicators',
    },
    {
      field: 'definition_id',
      type: 'string',
      width: 26,
      words: ofFigure(({ definition }) => definition),
      refersTo: 'definitions',
    },
    { field: 'part_of', type: 'string', width: 22, words: ofFigure(({ partOf }) => partOf) },
    { field: 'restates', type: 'string', width: 22, words: ofFigure(({ restates }) => restates) },
    {
      field: 'source_id',
      type: 'string',
      width: 22,
      words: read({ figure: ({ sourceId }) => sourceId, gap: (entry) => absenceOf(entry)?.sourceId ?? null }),
      refersTo: 'sources',
    },
  ]
}

/** What the figure says of comparing each of its figures with others. */
function comparabilityOf(say: Sentences, { comparisons }: Contents): (id: ObsId) => string | null {
  const { dataset, phrases } = say.context
  const words = longPhrasesOf(say.context).sheet
  const byFigure = new Map<ObsId, Comparison[]>()
  for (const comparison of comparisons) {
    for (const id of [comparison.a, comparison.b]) {
      const known = byFigure.get(id)
      if (known === undefined) byFigure.set(id, [comparison])
      else known.push(comparison)
    }
  }
  return (id) => {
    const all = byFigure.get(id) ?? []
    if (all.length === 0) return null
    const said = all.slice(0, namedComparisons).map((comparison) => {
      const other = lookup(dataset.observationById, comparison.a === id ? comparison.b : comparison.a)
      const { word, reason: why } = say.verdict(comparison)
      return phrases.colon(words.with(say.areaValue(other)), phrases.bracket(word, why === word ? '' : why))
    })
    return phrases.clauses([...said, ...(all.length > said.length ? [words.morePairs(all.length - said.length)] : [])])
  }
}
