/**
 * Changes of meaning, made from the tables of a package and not typed: each changes one fact in one row, as a slip of the hand, a
 * spreadsheet or a wrong save would, and leaves everything else consistent with it.
 */
import { natures, qualifiers, unitMultipliers, type Qualifier } from '#domain/codes.ts'
import { boundsStatedBy } from '#domain/interval.ts'
import { sameUnit } from '#domain/unit.ts'
import type { RawPackage } from '#load/package.ts'
import { headerOf, tableList, tables, type Table } from '#load/schema.ts'

/** A row as it stands in its file: the text of each column by its name. */
type Cells = Readonly<Record<string, string>>

export interface Mutation {
  /** What kind of change it is. */
  readonly kind: string
  readonly file: string
  /** Index of the row in its file, the first record being 0. */
  readonly index: number
  /** The cells that change; `null` where the row is dropped. */
  readonly cells: Cells | null
}

/** The rows of a table. */
function rowsOf(raw: RawPackage, table: Table): readonly Cells[] {
  const columns = headerOf(table)
  return (raw.tables[table.file] ?? [])
    .slice(1)
    .map((line) => Object.fromEntries(columns.map((name, at) => [name, line[at] ?? ''])))
}

/** The package with the change made in it; everything else is the very same. */
export function mutated(raw: RawPackage, { file, index, cells }: Mutation): RawPackage {
  const lines = raw.tables[file] ?? []
  const header = lines[0] ?? []
  const changed = lines.flatMap((line, at) => {
    if (at !== index + 1) return [line]
    return cells === null ? [] : [line.map((cell, column) => cells[header[column] ?? ''] ?? cell)]
  })
  return { ...raw, tables: { ...raw.tables, [file]: changed } }
}

/** Value, multiplier and qualifier with the bounds they state: what a person changes who changes one of them. */
function numberCells(cells: Cells, change: Partial<Record<'obs_value' | 'unit_mult' | 'qualifier', string>>): Cells {
  const now = { ...cells, ...change }
  const qualifier = qualifiers.find((code) => code === now['qualifier']) ?? 'exact'
  const unitMult = unitMultipliers.find((power) => String(power) === now['unit_mult']) ?? 0
  const { lower, upper } = boundsStatedBy({ obsValue: Number(now['obs_value']), unitMult, qualifier })
  const high = qualifier === 'range' ? (cells['upper_bound'] ?? '') : upper === null ? '' : String(upper)
  return { ...change, lower_bound: lower === null ? '' : String(lower), upper_bound: high }
}

const other: readonly Qualifier[] = qualifiers.filter((code) => code !== 'range')

/** Units of every kind. */
const units = ['人', '个', '元', '美元', '人次', '%']

const yearAfter = (period: string) => String(Number((period.split('/').at(-1) ?? period).slice(0, 4)) + 1)

/** The year of a period, and of both ends of an interval, put off by so many. */
const later = (period: string, by: number) => period.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + by))

type Change = readonly [kind: string, cells: Cells]

function changesOfFigure(cells: Cells, published: string): readonly Change[] {
  const {
    obs_value: value = '',
    unit_mult: mult,
    qualifier,
    unit_measure: unit = '',
    nature,
    scope,
    per,
    time_period: period = '',
  } = cells
  const { restates, part_of: partOf, quote = '', comment } = cells
  const numeral = /\d+(?:\.\d+)?/.exec(quote)?.[0] ?? value
  // What a page that was not kept said beside its numeral, nobody can read any more.
  const isKept = quote !== ''
  const shift = Number(yearAfter(published)) - Number(period.slice(0, 4))
  return [
    ...other.filter((code) => code !== qualifier).map((code): Change => ['qualifier', numberCells(cells, { qualifier: code })]),
    ...unitMultipliers
      .filter((power) => String(power) !== mult)
      .map((power): Change => ['multiplier', numberCells(cells, { unit_mult: String(power) })]),
    ...units.filter((code) => !sameUnit(code, unit)).map((code): Change => ['unit', { unit_measure: code }]),
    ['value', numberCells(cells, { obs_value: String(Number(value) * 10) })],
    ['value', numberCells(cells, { obs_value: String(Number(value) + 1) })],
    ['value', numberCells(cells, { obs_value: '999999' })],
    ...(isKept ? [['quote', { quote: numeral }] as const] : []),
    // A target lies ahead.
    ...(nature === 'target' ? [] : [['date', { time_period: later(period, shift) }] as const]),
    ['date', { time_period: period.includes('/') ? '9999-01/9999-12' : '9999' }],
    ...natures.filter((code) => isKept && code !== nature).map((code): Change => ['nature', { nature: code, count_start: '' }]),
    ...(scope === 'area' || !isKept ? [] : [['scope', { scope: 'area', scope_name: '' }] as const]),
    ...(isKept ? [['per', { per: per === '' ? 'year' : '' }] as const] : []),
    ...(restates === '' ? [] : [['restates', { restates: '' }] as const]),
    ...(partOf === '' ? [] : [['part', { part_of: '' }] as const]),
    ['status', { obs_status: 'L' }],
    ...(comment === '' ? [] : [['damage', { comment: '\uFFFD\uFFFD' }] as const]),
  ]
}

/** Numbers of one quote, each recorded as the other. */
function exchanges(rows: readonly Cells[]): readonly (readonly [index: number, change: Change])[] {
  return rows.flatMap((row, index) =>
    rows.flatMap((twin): readonly (readonly [number, Change])[] => {
      const isBeside =
        twin !== row &&
        twin['source_id'] === row['source_id'] &&
        twin['obs_value'] !== row['obs_value'] &&
        (row['quote'] ?? '').includes(twin['obs_value'] ?? ' ') &&
        Math.abs(Number(twin['quote_start']) - Number(row['quote_start'])) <= (row['quote'] ?? '').length
      if (!isBeside) return []
      const { obs_value = '', unit_mult = '', qualifier = '' } = twin
      return [[index, ['exchange', numberCells(row, { obs_value, unit_mult, qualifier })]]]
    }),
  )
}

/** Every number of a text, in digits, by another; one change for each. */
function otherNumbers(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(
    ({ 0: digits, index }) => `${text.slice(0, index)}999999${text.slice(index + digits.length)}`,
  )
}

const wordsOfNumbers = /\b(?:two|three|four|five|six|seven|eight|ten|twelve|eighteen)\b/gi

function otherWords(text: string): readonly string[] {
  return [...text.matchAll(wordsOfNumbers)].map(
    ({ 0: word, index }) => `${text.slice(0, index)}nine${text.slice(index + word.length)}`,
  )
}

const textChanges = (kind: string, cells: Cells, columns: readonly string[]): readonly Change[] =>
  columns.flatMap((column) => {
    const text = cells[column] ?? ''
    return [...otherNumbers(text), ...(column.endsWith('en') ? otherWords(text) : [])].map((changed): Change => [
      kind,
      { [column]: changed },
    ])
  })

const chinese = /\p{Script=Han}/gu

/** What a wrong save, a spreadsheet or a stray paste does to a text. */
const damages: readonly ((text: string) => string)[] = [
  (text) => text.replace(chinese, '\uFFFD\uFFFD'),
  (text) => `=${text}`,
  () => '#REF!',
  (text) => `${text.slice(0, 1)}\u200B${text.slice(1)}`,
  (text) => `${text}\u0007`,
  (text) => `${text.slice(0, 1)}\n${text.slice(1)}`,
  (text) => text.repeat(1 + Math.ceil(2000 / text.length)),
]

/** Of every column with Chinese text its first filled cell, damaged in every way. */
function damagedTexts(raw: RawPackage): readonly Mutation[] {
  return tableList.flatMap(([, table]) => {
    const rows = rowsOf(raw, table)
    return headerOf(table).flatMap((column) => {
      const index = rows.findIndex((row) => /\p{Script=Han}/u.test(row[column] ?? ''))
      const text = rows[index]?.[column]
      if (text === undefined) return []
      return damages.map((damage) => ({ kind: 'damage', file: table.file, index, cells: { [column]: damage(text) } }))
    })
  })
}

function changesOf(raw: RawPackage, table: Table, changes: (row: Cells) => readonly Change[]): readonly Mutation[] {
  return rowsOf(raw, table).flatMap((row, index) =>
    changes(row).map(([kind, cells]) => ({ kind, file: table.file, index, cells })),
  )
}

const without = (list: string, item: string) =>
  list
    .split('|')
    .filter((other_) => other_ !== item)
    .join('|')

/** Every change of meaning of a package. */
export function mutationsOf(raw: RawPackage): readonly Mutation[] {
  const published = new Map(rowsOf(raw, tables.sources).map((row) => [row['source_id'], row['published'] ?? '']))
  const figures = rowsOf(raw, tables.observations)
  const areas = rowsOf(raw, tables.areas)
  return [
    ...changesOf(raw, tables.observations, (row) => changesOfFigure(row, published.get(row['source_id'] ?? '') ?? '')),
    ...exchanges(figures).map(([index, [kind, cells]]) => ({ kind, file: tables.observations.file, index, cells })),
    ...figures.map((_, index) => ({ kind: 'row lost', file: tables.observations.file, index, cells: null })),
    ...changesOf(raw, tables.areas, (row) => [
      ...(row['overlaps'] ?? '')
        .split('|')
        .filter((id) => id !== '')
        .map((id): Change => ['overlap', { overlaps: without(row['overlaps'] ?? '', id) }]),
      ...(row['part_of'] === '' ? [] : [['containment', { part_of: '' }] as const]),
      ['group', { group: row['group'] === 'zone' ? 'central' : 'zone' }],
      ...(row['group'] === '' ? [] : [['group', { group: '' }] as const]),
      ...(row['valid_to'] === '' ? [] : [['validity', { valid_to: '9999' }] as const, ['validity', { valid_to: '' }] as const]),
      ...(row['valid_from'] === '' ? [] : [['validity', { valid_from: '9999' }] as const]),
      ...areas
        .filter((area) => area['area_id'] !== row['area_id'])
        .slice(0, 2)
        .flatMap((area) =>
          ['name_zh', 'short_zh', 'seal', 'gbt2260'].flatMap((column): readonly Change[] =>
            (area[column] ?? '') === '' ? [] : [['identity', { [column]: area[column] ?? '' }]],
          ),
        ),
      ...textChanges('English', row, ['note_en', 'name_en']),
    ]),
    ...changesOf(raw, tables.indicators, (row) => [
      ...units.filter((unit) => !sameUnit(unit, row['unit'] ?? '')).map((unit): Change => ['unit', { unit }]),
      ...textChanges('English', row, ['name_en', 'definition_en']),
    ]),
    ...changesOf(raw, tables.definitions, (row) => [
      ...(row['breadth_stated'] === 'false' ? [['breadth', { breadth_stated: 'true' }] as const] : []),
      ...textChanges('English', row, ['counts_en']),
    ]),
    ...changesOf(raw, tables.absences, (row) => [
      ['status', { obs_status: 'A' }],
      ...(row['within'] === '' ? [] : [['part', { within: '' }] as const]),
    ]),
    ...changesOf(raw, tables.policies, (row) => [
      ...textChanges('policy', row, ['benefit', 'conditions', 'term', 'summary_zh', 'name_zh']),
      ...textChanges('English', row, ['name_en', 'summary_en']),
      ...(row['year'] === '' ? [] : [['date', { year: '9999' }] as const]),
    ]),
    ...changesOf(raw, tables.translations, (row) => textChanges('English', row, ['en'])),
    ...changesOf(raw, tables.sources, (row) => [
      ['date', { published: '9999' }],
      ['date', { published: '1066' }],
      ...['javascript:alert(1)', 'ftp://example.org/page', 'https://name:word@example.org/page'].map((url): Change => [
        'address',
        { url },
      ]),
      ...(row['sha256'] === '' ? [] : [['digest', { sha256: '' }] as const]),
    ]),
    ...damagedTexts(raw),
  ]
}
