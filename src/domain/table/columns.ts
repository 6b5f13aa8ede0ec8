/** What each column of a table is, and what is proposed for its figures: definition, unit, date, nature. */
import type { Nature, Periodicity, TimeBasis } from '#domain/codes.ts'
import type { Counting } from '#domain/draft/draft.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { normalForm } from '#domain/reading/normalForm.ts'
import type { Quantity } from '#domain/reading/quantity.ts'
import { readQuantity } from '#domain/reading/quantity.ts'
import { wordsBeside } from '#domain/reading/natureWords.ts'
import { candidatesFor, type Candidate } from '#domain/suggest/candidates.ts'
import { proposedNature } from '#domain/suggest/proposedNature.ts'
import { sameUnit } from '#domain/unit.ts'
import { isBlank, wordsOf } from './grid.ts'
import { dateStated, headUnitOf, isUnit, unitsStated, type StatedDate } from './headWords.ts'
import { headWordsOf, isUnitRow, type Block, type ColumnRole, type ColumnSaid, type Layout, type TableFacts } from './layout.ts'
import { absentKindOf, unmarked } from './marks.ts'

export interface ColumnProposal {
  /** In the block, from 0. */
  readonly column: number
  /** The words of its head without unit and date. */
  readonly label: string
  /** Marks of footnotes at its head. */
  readonly marks: readonly string[]
  readonly role: ColumnRole
  /** The unit as the head prints it (万元); `null` where it prints none. */
  readonly unit: string | null
  /** The unit of the indicator proposed, where neither head nor title prints one. */
  readonly assumedUnit: string | null
  /** The nearest definitions first. */
  readonly countings: readonly Counting[]
  /** 0…1, of the first. */
  readonly confidence: number
  readonly nature: Nature
  readonly otherNatures: readonly Nature[]
  /** `year` where head or definition speak of each year. */
  readonly per: Periodicity | null
  /** What the head or the title states, or the date of the source; `null` where nothing gives one. */
  readonly timePeriod: string | null
  readonly timeBasis: TimeBasis
  readonly otherPeriods: readonly string[]
}

/** Cells of a column that tell what it holds. */
const cellsLookedAt = 400

const idleHead =
  /^(?:序号|编号|排名|位次|名次|代码|编码|行政区划代码|区划代码|备注|说明|联系人|电话|填报单位|责任单位|no\.?|rank|code|id)$/i

/** Whether most cells of a column are numbers, or signs that there is none. */
function holdsFigures({ grid }: Block, column: number, rows: Layout['rows']): boolean {
  let [numbers, words] = [0, 0]
  for (const { row } of rows.slice(0, cellsLookedAt)) {
    const cell = grid.rows[row]?.[column]
    if (isBlank(cell) || cell === null || cell === undefined) continue
    const text = wordsOf(cell)
    if (typeof cell === 'number') numbers += 1
    else if (typeof cell === 'object' || (text.startsWith('#') && text.length < 9)) numbers += 0.5
    else if (absentKindOf(text) === null) {
      if (text.length < 24 && /[\d零〇一二三四五六七八九十百千万亿]/.test(normalForm(text).text)) numbers += 1
      else words += 1
    }
  }
  return numbers > 0 && numbers >= words
}

/** 1, 2, 3 … down a column at the left of the areas: numbers of rows. */
function numbersRows({ grid }: Block, column: number, { rows, areaColumns }: Pick<Layout, 'rows' | 'areaColumns'>): boolean {
  const [firstArea] = areaColumns
  if (firstArea === undefined || column > firstArea || rows.length < 3) return false
  const numbers = rows
    .slice(0, cellsLookedAt)
    .map(({ row }) => wordsOf(grid.rows[row]?.[column]))
    .filter((words) => words !== '')
  return numbers.length > 2 && numbers.every((words, at) => at === 0 || Number(words) === Number(numbers[at - 1]) + 1)
}

/** A quantity of two in a unit, to ask what such a number may count. */
function sampleOf(unit: string | null, at: number): Quantity {
  const read = unit === null ? null : readQuantity(`2${unit}`)
  const bare: Quantity = {
    kind: 'quantity',
    value: 2,
    high: null,
    unitMult: 0,
    qualifier: 'exact',
    unit: unit ?? '',
    per: null,
    direction: null,
    span: { start: at, end: at + 1 },
  }
  return read?.kind === 'quantity' ? { ...bare, unit: read.unit, per: read.per, direction: read.direction } : bare
}

const ofIndicator = onceFor(({ observations }: Dataset): ReadonlyMap<IndicatorId, readonly Observation[]> =>
  grouped(observations, ({ indicator }) => indicator),
)

/** Natures that recorded figures of an indicator have in such a unit, the most frequent first. */
function recordedNatures(dataset: Dataset, indicator: IndicatorId, unit: string): readonly Nature[] {
  const figures = (ofIndicator(dataset).get(indicator) ?? []).filter(({ unitMeasure }) => sameUnit(unitMeasure, unit))
  const counts = grouped(figures, ({ nature }) => nature)
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([nature]) => nature)
}

/** 新引进 in a table of one year is of that year, or of the months it is of; it may still be meant up to then. */
function flowOf(label: string, said: Nature, timePeriod: string | null): readonly Nature[] {
  if (said !== 'cumulative' || timePeriod === null || !/新|当年|本年|全年|年度|年内/.test(label)) return [said]
  if (/^\d{4}$/.test(timePeriod)) return ['annual-flow', said]
  return timePeriod.includes('/') ? ['period-flow', said] : [said]
}

const yearly = /每年(?!级)|年均|逐年/

/** By its unit, by the words of its own head, by what is recorded of the indicator, by whether such a thing stays, by title and date. */
function naturesOf(
  dataset: Dataset,
  words: { readonly title: string; readonly label: string },
  unit: string | null,
  best: Candidate | undefined,
  timePeriod: string | null,
): readonly Nature[] {
  const text = `${words.label}2`
  const whole = { start: 0, end: text.length }
  const sample = sampleOf(unit, words.label.length)
  const said = proposedNature(text, whole, sample, timePeriod)
  if (said === 'rate' || said === 'target') return [said]
  const isSaid = wordsBeside(text, sample).some(({ natures }) => natures.length > 0) || /年末|期末|总量|存量/.test(words.label)
  if (isSaid) return /年末|期末/.test(words.label) ? ['stock'] : flowOf(words.label, said, timePeriod)
  const recorded = best === undefined ? [] : recordedNatures(dataset, best.indicator, sample.unit)
  const durable = best !== undefined && dataset.indicatorById.get(best.indicator)?.durable === true
  const fromTitle = `${words.title}${text}`
  const byTitle = proposedNature(
    fromTitle,
    { start: 0, end: fromTitle.length },
    { ...sample, span: { start: fromTitle.length - 1, end: fromTitle.length } },
    timePeriod,
  )
  return [...new Set([...recorded, ...(durable ? (['stock'] as const) : []), byTitle])]
}

/** The unit of the head, else that of a row of units, else the one the title states for all, or the one of several that fits. */
function unitOf(
  headUnit: string | null,
  unitRow: string | null,
  stated: readonly string[],
  fits: (unit: string) => boolean,
): string | null {
  const own = headUnit ?? unitRow
  if (own !== null) return own
  const [only, ...others] = stated
  if (only === undefined) return null
  return others.length === 0 ? only : (stated.find(fits) ?? null)
}

const dated =
  /(?:截至|截止)?\s*(?:19|20)\d\d\s*(?:年度?(?:末|底|\d{1,2}月(?:末|底|份)?(?:\d{1,2}日)?|[上下]半年|第?[一二三四]季度)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)?/g

const unsaid: ColumnSaid = {}

/** Words of a note that say of when the figures are. */
const datesData = /截[至止]|时点|数据(?:日期|时间)|(?:均|皆|都)?为\s*(?:19|20)\d\d\s*年.{0,12}数/

/** The definition a reader named stands before those that were found. */
function asSaid(candidates: readonly Candidate[], { counting }: ColumnSaid): readonly Candidate[] {
  if (counting?.kind !== 'known') return candidates
  const { definition, indicator } = counting
  return [
    { definition, indicator, likeness: 1, printedName: null, unitAgrees: true },
    ...candidates.filter((one) => one.definition !== definition),
  ]
}

/** Every column of a table with what is proposed for it, and what a reader said of it instead. */
export function columnsOf(dataset: Dataset, layout: Layout, sheet: string | null, facts: TableFacts): readonly ColumnProposal[] {
  const { block, head, titles, notes } = layout
  const unitRow = Array.from({ length: head.to - head.from }, (_, index) => head.from + index).find((row) =>
    isUnitRow(block.grid.rows[row] ?? []),
  )
  const titleWords = titles.map(({ words }) => words)
  const title = titleWords.find((words) => !/单位\s*[:：]/.test(words)) ?? ''
  const unitsOfTitle =
    [...titleWords, ...(sheet === null ? [] : [sheet])].map(unitsStated).find((units) => units.length > 0) ?? []
  const noteWords = notes.map(({ words }) => words)
  const datesOfTable = [...titleWords, sheet ?? '', ...noteWords.filter((words) => datesData.test(words))].flatMap(
    (words) => dateStated(words) ?? [],
  )
  // A year in a note may be that of a change, a law, a rank: no more than another date it might be.
  const datesOfNotes = noteWords.flatMap((words) => dateStated(words)?.timePeriod ?? [])
  return [...headWordsOf(block, head)].map(([column, words]): ColumnProposal => {
    const withoutUnits = words.filter((word) => !isUnit(word.replace(/^[（(]|[)）]$/g, '')))
    const { words: name, marks } = unmarked(withoutUnits.join(' '))
    const split = headUnitOf(name)
    const label = split.label.replace(dated, '').replace(/\s+/g, ' ').trim()
    const said = facts.columns?.get(column) ?? unsaid
    const role = roleOf(layout, column, split.label, said)
    const datesOfHead = [...words].reverse().flatMap((word) => dateStated(unmarked(word).words) ?? [])
    const dates: readonly StatedDate[] = [...datesOfHead, ...datesOfTable]
    const [date] = said.timePeriod === undefined ? dates : [{ timePeriod: said.timePeriod, timeBasis: 'stated' } as const]
    const timePeriod = date?.timePeriod ?? facts.date
    const unitOfRow =
      unitRow === undefined ? null : wordsOf(block.grid.rows[unitRow]?.[column]).replace(/^[（(]|[)）]$/g, '') || null
    const otherPeriods = [...new Set([...dates.map((one) => one.timePeriod), ...datesOfNotes])].filter(
      (period) => period !== timePeriod,
    )
    const base = {
      column,
      label,
      marks,
      role,
      timePeriod,
      timeBasis: date?.timeBasis ?? ('publication' as const),
      otherPeriods,
    }
    if (role !== 'figures')
      return {
        ...base,
        unit: null,
        assumedUnit: null,
        countings: [],
        confidence: 0,
        nature: 'stock',
        otherNatures: [],
        per: null,
      }
    const ownUnit = said.unit ?? split.unit ?? unitOfRow
    const found = asSaid(candidatesOf(dataset, title, label, ownUnit), said)
    const indicatorUnit = found[0] === undefined ? null : (dataset.indicatorById.get(found[0].indicator)?.unit ?? null)
    const unit = unitOf(
      said.unit ?? split.unit,
      unitOfRow,
      unitsOfTitle,
      (one) => indicatorUnit !== null && sameUnit(one, indicatorUnit),
    )
    const candidates = unit === ownUnit ? found : asSaid(candidatesOf(dataset, title, label, unit), said)
    const natures = naturesOf(dataset, { title, label }, unit, candidates[0], timePeriod)
    const [nature = 'stock', ...otherNatures] = [...new Set([...(said.nature === undefined ? [] : [said.nature]), ...natures])]
    const counted = candidates[0] === undefined ? undefined : dataset.definitionById.get(candidates[0].definition)
    return {
      ...base,
      unit,
      assumedUnit: unit === null ? indicatorUnit : null,
      countings: [
        ...(said.counting?.kind === 'new' ? [said.counting] : []),
        ...candidates.map(({ definition, indicator }): Counting => ({ kind: 'known', definition, indicator })),
      ],
      confidence: said.counting === undefined ? Math.min(1, candidates[0]?.likeness ?? 0) : 1,
      nature,
      otherNatures,
      per: yearly.test(label + (counted?.countsZh ?? '')) ? 'year' : null,
    }
  })
}

/** The definitions nearest to the words of a head; the title is said in the same sentence. Without a unit each is asked with its own. */
function candidatesOf(dataset: Dataset, title: string, label: string, unit: string | null): readonly Candidate[] {
  const text = `${title}。${label}2`
  const clause = { start: title.length + 1, end: text.length }
  // A head that is the name a source prints for a definition leaves no doubt.
  const isName = ({ definition }: Candidate) => dataset.definitionById.get(definition)?.printedNames.includes(label) === true
  const ask = (one: string | null) => {
    const found = candidatesFor(dataset, text, { start: 0, end: text.length }, clause, sampleOf(one, text.length - 1), null)
    return [...found.filter(isName), ...found.filter((candidate) => !isName(candidate))]
  }
  if (unit !== null) return ask(unit)
  const bare = ask(null)
  const [best] = bare
  const own = best === undefined ? undefined : dataset.indicatorById.get(best.indicator)?.unit
  return own === undefined ? bare : ask(own)
}

function roleOf(layout: Layout, column: number, label: string, said: ColumnSaid): ColumnRole {
  const { block, areaColumns, dateColumn, rows } = layout
  if (areaColumns.includes(column)) return 'area'
  if (column === dateColumn) return 'date'
  if (said.role === 'figures' || said.role === 'words') return said.role
  if (idleHead.test(label.replace(/\s/g, '')) || numbersRows(block, column, layout)) return 'words'
  return holdsFigures(block, column, rows) ? 'figures' : 'words'
}
