/** The tables beside that of the figures: what may be compared, policies, numbers to ask for, sources, and what codes and ids stand for. */
import {
  areaLevels,
  categories,
  instruments,
  keptForms,
  policyKinds,
  trustTiers,
  timeBases,
  type TimeBasis,
} from '#domain/codes.ts'
import { grades, type Comparison } from '#domain/grade.ts'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import type { Area, Definition, Indicator, Observation, Policy, Source } from '#domain/model.ts'
import { figuresSaid } from '#domain/totals.ts'
import { policyState, policyStates } from '#figures/kinds/matrix/model.ts'
import type { MatrixCell, Request } from '#figures/model.ts'
import { areaProfileOf } from '#figures/profile/areaProfile.ts'
import type { Sentences } from '#figures/sentence.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { formatPeriod } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import type { Contents } from './contents.ts'
import { sourceNumbers } from './figureSheet.ts'
import { sheetOf, type Column, type Field, type Sheet, type SheetName } from './sheet.ts'

/** A column of text as it stands. */
function text<Row>(field: Field, width: number, words: (row: Row) => string | null): Column<Row> {
  return { field, type: 'string', width, words }
}

/** A column of how many there are. None is a true zero. */
function count<Row>(field: Field, of: (row: Row) => number): Column<Row> {
  return { field, type: 'number', width: 10, words: of }
}

/** A column of codes, which a reader reads as words. */
function code<Row, Code extends string>(
  field: Field,
  width: number,
  codes: readonly Code[],
  of: (row: Row) => Code | null,
  labels: Readonly<Record<Code, string>>,
): Column<Row> {
  const said = (row: Row) => {
    const found = of(row)
    return found === null ? null : labels[found]
  }
  return { field, type: 'string', width, words: said, coded: { codes, of } }
}

/** A column of the ids of another table. */
function id<Row>(field: Field, width: number, refersTo: SheetName, words: (row: Row) => string | null): Column<Row> {
  return { field, type: 'string', width, words, refersTo }
}

interface Compared {
  readonly comparison: Comparison
  readonly a: Observation
  readonly b: Observation
}

/** Every comparison of the figures: both figures, the grade with its reasons, the order where one is proved. */
export function verdictSheet(say: Sentences, { comparisons }: Contents): Sheet {
  const { dataset } = say.context
  const rows = comparisons.map((comparison) => ({
    comparison,
    a: lookup(dataset.observationById, comparison.a),
    b: lookup(dataset.observationById, comparison.b),
  }))
  return sheetOf<Compared>(
    'verdicts',
    longPhrasesOf(say.context),
    [
      text('indicator', 24, ({ a }) => say.indicator(a.indicator)),
      text('a_area', 12, ({ a }) => say.area(a.refArea)),
      text('a_printed', 18, ({ a }) => say.value(a)),
      text('a_date', 20, ({ a }) => say.date(a)),
      text('b_area', 12, ({ b }) => say.area(b.refArea)),
      text('b_printed', 18, ({ b }) => say.value(b)),
      text('b_date', 20, ({ b }) => say.date(b)),
      {
        field: 'grade',
        type: 'string',
        width: 14,
        words: ({ comparison }) => say.verdict(comparison).word,
        coded: { codes: grades, of: ({ comparison }) => comparison.grade },
      },
      text('reason', 50, ({ comparison }) => say.verdict(comparison).reason),
      text('order', 50, ({ comparison }) => say.verdict(comparison).order),
      id('a_id', 26, 'figures', ({ a }) => a.obsId),
      id('b_id', 26, 'figures', ({ b }) => b.obsId),
    ],
    rows,
  )
}

/** A policy a row. */
export function policySheet(say: Sentences, contents: Contents): Sheet {
  const { dataset } = say.context
  const { labels, pick } = wordsOf(say.lang)
  const free = (written: string | null) => written && say.freeText(written)
  const listed = (names: readonly string[]) => (names.length === 0 ? null : names.join(pick('、', ', ')))
  const targets = ({ targetGroups }: Policy) => targetGroups.map((group) => lookup(dataset.targetGroupById, group))
  return sheetOf<Policy>(
    'policies',
    longPhrasesOf(say.context),
    [
      text('area', 12, ({ refArea }) => say.area(refArea)),
      text('policy', 34, say.policy),
      code('kind', 12, policyKinds, ({ kind }) => kind, labels.kind),
      {
        ...text<Policy>('instruments', 22, (row) => listed(row.instruments.map(say.instrument))),
        coded: { codes: null, of: (row) => row.instruments.join('|') || null },
      },
      text('target_groups', 22, (row) => listed(targets(row).map(({ nameZh, nameEn }) => pick(nameZh, nameEn)))),
      text('benefit', 30, ({ benefit }) => free(benefit)),
      text('conditions', 24, ({ conditions }) => free(conditions)),
      text('term', 14, ({ term }) => free(term)),
      text('basis', 20, ({ basis }) => free(basis)),
      text('claim', 14, ({ claim }) => free(claim)),
      text('issuer', 20, ({ issuer }) => free(issuer)),
      text('year', 8, ({ year }) => year),
      text('summary', 44, ({ summaryZh, summaryEn }) => pick(summaryZh, summaryEn)),
      text('quote', 40, ({ quote }) => quote),
      text('source_numbers', 8, ({ sourceId }) => sourceNumbers(contents, [sourceId])),
      text('id', 26, ({ policyId }) => policyId),
      id('area_id', 14, 'areas', ({ refArea }) => refArea),
      id('source_id', 22, 'sources', ({ sourceId }) => sourceId),
    ],
    contents.policies,
  )
}

/** An instrument and an area a row: how many policies the area's texts write of, or that they mention none. */
export function instrumentSheet(say: Sentences, { instruments: rows }: Contents): Sheet {
  const { t } = wordsOf(say.lang)
  const states = {
    written: t('compare.strip.key.written'),
    planned: t('compare.strip.key.planned'),
    'not-mentioned': t('compare.strip.key.not-mentioned'),
    'left-out': t('compare.strip.key.left-out'),
    unread: t('compare.strip.key.unread'),
  }
  const { labels } = wordsOf(say.lang)
  type Row = MatrixCell & { readonly instrument: (typeof instruments)[number] }
  return sheetOf<Row>(
    'instruments',
    longPhrasesOf(say.context),
    [
      code('instrument', 18, instruments, ({ instrument }) => instrument, labels.instrument),
      text('area', 12, ({ area }) => say.area(area)),
      code('state', 16, policyStates, policyState, states),
      // Where nothing is written of, the state says why; none is not zero.
      { field: 'policies', type: 'number', width: 8, words: ({ policies }) => policies.length || null },
      text('names', 60, ({ policies }) => policies.map(say.policy).join(say.separator) || null),
      id('area_id', 14, 'areas', ({ area }) => area),
    ],
    rows.flatMap(({ instrument, cells }) => cells.map((cell) => ({ ...cell, instrument }))),
  )
}

/** The numbers to ask for: whom, what, what for, the words that show the gap. */
export function requestSheet(say: Sentences, { requests }: Contents): Sheet {
  const { requestWords } = longSentencesOf(say)
  return sheetOf<Request>(
    'requests',
    longPhrasesOf(say.context),
    [
      text('area', 12, (request) => requestWords(request).area),
      text('indicator', 24, ({ indicator }) => say.indicator(indicator)),
      text('question', 50, (request) => requestWords(request).question),
      text('unlocks', 60, (request) => requestWords(request).unlocks),
      text('quote', 40, (request) => requestWords(request).quote),
      id('area_id', 14, 'areas', ({ area }) => area),
      id('indicator_id', 22, 'indicators', ({ indicator }) => indicator),
    ],
    requests,
  )
}

/** The sources with the numbers they have in the other tables; listed by themselves, with how much comes from each. */
export function sourceSheet(say: Sentences, contents: Contents, listed: 'by-themselves' | 'of-others'): Sheet {
  const { dataset } = say.context
  const figures = grouped(dataset.observations, ({ sourceId }) => sourceId)
  const policies = grouped(dataset.policies, ({ sourceId }) => sourceId)
  const { labels, t } = wordsOf(say.lang)
  const kept = { file: t('sources.kept.file'), none: t('sources.kept.none') }
  return sheetOf<Source>(
    'sources',
    longPhrasesOf(say.context),
    [
      text('source_id', 22, ({ sourceId }) => sourceId),
      text('source_numbers', 8, ({ sourceId }) => sourceNumbers(contents, [sourceId])),
      text('title', 50, ({ title }) => say.freeText(title)),
      text('publisher', 24, ({ publisher }) => say.freeText(publisher)),
      text('reposted_by', 24, ({ repostedBy }) => repostedBy && say.freeText(repostedBy)),
      {
        ...text<Source>('published', 20, ({ published }) => formatPeriod(published, say.lang)),
        coded: { codes: null, of: ({ published }) => published },
      },
      code<Source, TimeBasis>('date_basis', 16, timeBases, ({ publishedBasis }) => publishedBasis, labels.timeBasis),
      code('trust', 16, trustTiers, ({ trust }) => trust, labels.trust),
      code('kept', 16, keptForms, ({ kept: form }) => form, kept),
      text('address', 50, ({ url }) => url),
      text('seen', 12, ({ seen }) => seen),
      text('damage', 40, ({ damage }) => damage && say.freeText(damage)),
      ...(listed === 'of-others'
        ? []
        : [
            count<Source>('figures', ({ sourceId }) => figuresSaid(dataset, figures.get(sourceId) ?? [])),
            count<Source>('policies', ({ sourceId }) => policies.get(sourceId)?.length ?? 0),
          ]),
    ],
    contents.sources.map((source) => lookup(dataset.sourceById, source)),
  )
}

/** The areas that rows of the other tables are of; listed by themselves, with how much is recorded of each. */
export function areaSheet(say: Sentences, areas: readonly Area[], listed: 'by-themselves' | 'of-others'): Sheet {
  const { labels, pick } = wordsOf(say.lang)
  const countsOf = ({ areaId }: Area) => areaProfileOf(say.context.dataset, areaId).counts
  return sheetOf<Area>(
    'areas',
    longPhrasesOf(say.context),
    [
      text('area_id', 14, ({ areaId }) => areaId),
      text('area', 14, ({ nameZh, nameEn }) => pick(nameZh, nameEn)),
      code('level', 10, areaLevels, ({ level }) => level, labels.level),
      text('gbt2260', 12, ({ gbt2260 }) => gbt2260),
      text('part_of', 14, ({ partOf }) => partOf),
      text('note', 60, ({ noteZh, noteEn }) => pick(noteZh ?? '', noteEn ?? '') || null),
      ...(listed === 'of-others'
        ? []
        : [
            count<Area>('figures', (area) => countsOf(area).figures),
            count<Area>('policies', (area) => countsOf(area).policies),
            count<Area>('sources', (area) => countsOf(area).sources),
          ]),
    ],
    areas,
  )
}

/** The indicators of the other tables, with what each counts and whether its figures may ever be put in order. */
export function indicatorSheet(say: Sentences, indicators: readonly Indicator[]): Sheet {
  const { labels, pick } = wordsOf(say.lang)
  const words = longPhrasesOf(say.context).sheet
  return sheetOf<Indicator>(
    'indicators',
    longPhrasesOf(say.context),
    [
      text('indicator_id', 22, ({ indicator }) => indicator),
      text('indicator', 28, ({ nameZh, nameEn }) => pick(nameZh, nameEn)),
      code('category', 16, categories, ({ category }) => category, labels.category),
      text('unit', 8, ({ unit }) => unit),
      text('definition', 60, ({ definitionZh, definitionEn }) => pick(definitionZh, definitionEn)),
      code('rankable', 12, ['yes', 'no'], ({ rankable }) => (rankable ? 'yes' : 'no'), words.rankable),
      text('reason', 40, ({ notRankableZh, notRankableEn }) => pick(notRankableZh ?? '', notRankableEn ?? '') || null),
    ],
    indicators,
  )
}

/** How the sources of the figures count. */
export function definitionSheet(say: Sentences, definitions: readonly Definition[]): Sheet {
  const { pick } = wordsOf(say.lang)
  return sheetOf<Definition>(
    'definitions',
    longPhrasesOf(say.context),
    [
      text('definition_id', 26, ({ definitionId }) => definitionId),
      id('indicator_id', 22, 'indicators', ({ indicator }) => indicator),
      text('counts', 60, ({ countsZh, countsEn }) => pick(countsZh, countsEn)),
      text('printed_names', 50, ({ printedNames }) => printedNames.join('|') || null),
    ],
    definitions,
  )
}

interface CodeMeaning {
  readonly sheet: SheetName
  readonly field: Field
  readonly heading: string
  readonly code: string
  readonly word: string
}

/** What the codes of the tables stand for that occur in them. */
export function codeSheet(say: Sentences, sheets: readonly Sheet[]): Sheet {
  return sheetOf<CodeMeaning>(
    'codes',
    longPhrasesOf(say.context),
    [
      text('table', 12, ({ sheet }) => sheet),
      text('field', 16, ({ field }) => field),
      text('heading', 16, ({ heading }) => heading),
      text('code', 22, ({ code: found }) => found),
      text('word', 60, ({ word }) => word),
    ],
    sheets.flatMap(codesOf),
  )
}

function codesOf(sheet: Sheet): readonly CodeMeaning[] {
  const seen = sheet.columns.map(() => new Map<string, string>())
  for (let row = 0; row < sheet.length; row += 1) {
    const [words, coded] = [sheet.words(row), sheet.coded(row)]
    sheet.columns.forEach(({ codes }, place) => {
      const found = coded[place]
      if (codes !== null && typeof found === 'string') seen[place]?.set(found, String(words[place] ?? ''))
    })
  }
  return sheet.columns.flatMap(({ field, heading, codes }, place) =>
    (codes ?? []).flatMap((found) => {
      const word = seen[place]?.get(found)
      return word === undefined ? [] : [{ sheet: sheet.name, field, heading, code: found, word }]
    }),
  )
}
