/** A workbook, and a review that is not finished, as plain text and as kept on the device: read by a schema, whatever wrote them. */
import * as v from 'valibot'
import {
  instruments,
  natures,
  periodicities,
  policyKinds,
  qualifiers,
  scopes,
  timeBases,
  trustTiers,
  unitMultipliers,
} from '#domain/codes.ts'
import type { SourceFacts } from '#domain/draft/draft.ts'
import type { Drafts } from '#domain/draft/review.ts'
import type { AreaId, DefinitionId, IndicatorId } from '#domain/model.ts'
import { longestName, type Workbook } from './workbook.ts'

/** The end of the name of a file with a workbook. */
export const fileEnding = '.wutong'

/** The form of what is kept and of files; a later program may have a later one. */
const format = 1

/** Characters of a file that are looked at: ten times the largest workbook that is foreseen. */
const largestFile = 100_000_000

const row = v.record(v.string(), v.string())
const rows = v.object({
  sources: v.array(row),
  definitions: v.array(row),
  observations: v.array(row),
  policies: v.array(row),
  translations: v.array(row),
})
const instant = v.pipe(v.string(), v.isoTimestamp())
const addition = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  who: v.string(),
  when: instant,
  rows,
  // Workbooks of before figures were set apart have none.
  unfit: v.optional(v.array(v.object({ printed: v.string(), words: v.string() })), []),
})
const workbook = v.object({
  wutong: v.literal('workbook'),
  format: v.literal(format),
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestName)),
  version: v.string(),
  additions: v.array(addition),
})

/** Why something is no workbook: it is none at all, is of a later form of the program, or is damaged. */
export type WorkbookFault = 'not-a-workbook' | 'later' | 'damaged'

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly fault: WorkbookFault }

const fault = (kind: WorkbookFault): ReadWorkbook => ({ ok: false, fault: kind })

/** A workbook as it is kept on the device. */
export function keptForm({ id, name, version, additions }: Workbook): v.InferInput<typeof workbook> {
  return {
    wutong: 'workbook',
    format,
    id,
    name,
    version,
    additions: additions.map(({ rows: { sources, definitions, observations, policies, translations }, unfit, ...rest }) => ({
      ...rest,
      unfit: [...unfit],
      rows: {
        sources: [...sources],
        definitions: [...definitions],
        observations: [...observations],
        policies: [...policies],
        translations: [...translations],
      },
    })),
  }
}

/** Reads a value as a workbook. Never throws. */
export function readWorkbook(value: unknown): ReadWorkbook {
  if (!v.is(v.object({ wutong: v.literal('workbook') }), value)) return fault('not-a-workbook')
  if (v.is(v.object({ format: v.pipe(v.number(), v.minValue(format + 1)) }), value)) return fault('later')
  const read = v.safeParse(workbook, value)
  if (!read.success) return fault('damaged')
  const { id, name, version, additions } = read.output
  return { ok: true, workbook: { id, name, version, additions } }
}

/** The text of a file with a workbook, so that a person can read it. */
export function formatWorkbookFile(of: Workbook): string {
  return `${JSON.stringify(keptForm(of), null, 1)}\n`
}

/** Reads the text of a file. Never throws. */
export function parseWorkbookFile(text: string): ReadWorkbook {
  if (text.length > largestFile) return fault('not-a-workbook')
  const value = json(text)
  // A file that begins as ours and breaks off.
  if (value === undefined) return fault(/^\s*\{\s*"wutong"\s*:\s*"workbook"/.test(text) ? 'damaged' : 'not-a-workbook')
  return readWorkbook(value)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A review that is not finished: the text, what was said of its source, and every draft. */
export interface Unfinished extends Drafts {
  readonly text: string
  readonly facts: SourceFacts
}

const cells = v.record(v.string(), v.string())
const place = v.variant('kind', [
  v.object({ kind: v.literal('article'), span: v.object({ start: v.number(), end: v.number() }) }),
  v.object({ kind: v.literal('table'), sheet: v.nullable(v.string()), row: v.number(), column: v.number() }),
  v.object({ kind: v.literal('hand') }),
  v.object({ kind: v.literal('row'), cells }),
])
const isText = (input: unknown): boolean => typeof input === 'string'
const areaId = v.custom<AreaId>(isText)
const indicatorId = v.custom<IndicatorId>(isText)
const counting = v.variant('kind', [
  v.object({ kind: v.literal('known'), definition: v.custom<DefinitionId>(isText), indicator: indicatorId }),
  v.object({
    kind: v.literal('new'),
    indicator: v.nullable(indicatorId),
    countsZh: v.string(),
    countsEn: v.string(),
    breadthStated: v.boolean(),
    others: v.exactOptional(cells),
  }),
])
const text = v.nullable(v.string())
const fields = v.object({
  area: v.nullable(areaId),
  counting: v.nullable(counting),
  value: v.nullable(v.number()),
  far: v.nullable(v.number()),
  unitMeasure: v.string(),
  unitMult: v.picklist(unitMultipliers),
  qualifier: v.picklist(qualifiers),
  per: v.nullable(v.picklist(periodicities)),
  nature: v.nullable(v.picklist(natures)),
  timePeriod: text,
  timeBasis: v.picklist(timeBases),
  countStart: text,
  scope: v.picklist(scopes),
  scopeName: text,
  comment: text,
})
const draft = v.object({
  id: v.string(),
  place,
  printed: v.string(),
  quote: v.nullable(v.object({ words: v.string(), start: v.number() })),
  fields,
  alternatives: v.object({
    area: v.exactOptional(v.array(v.nullable(areaId))),
    counting: v.exactOptional(v.array(v.nullable(counting))),
    nature: v.exactOptional(v.array(v.nullable(v.picklist(natures)))),
    timePeriod: v.exactOptional(v.array(text)),
    value: v.exactOptional(v.array(v.nullable(v.number()))),
  }),
  confidence: v.number(),
  state: v.picklist(['open', 'confirmed', 'dropped', 'unfit']),
})
const facts = v.object({
  title: v.string(),
  publisher: v.string(),
  titleEn: v.string(),
  publisherEn: v.string(),
  published: v.string(),
  publishedBasis: v.picklist(timeBases),
  url: v.string(),
  trust: v.picklist(trustTiers),
  seen: v.string(),
  sha256: text,
  given: v.exactOptional(v.object({ columns: cells, english: cells })),
})
const policy = v.object({
  id: v.string(),
  span: v.nullable(v.object({ start: v.number(), end: v.number() })),
  quote: v.nullable(v.object({ words: v.string(), start: v.number() })),
  fields: v.object({
    area: v.nullable(areaId),
    nameZh: v.string(),
    nameEn: v.string(),
    kind: v.picklist(policyKinds),
    instruments: v.array(v.picklist(instruments)),
    benefit: v.string(),
    basis: v.string(),
    issuer: v.string(),
    year: v.string(),
    summaryZh: v.string(),
    summaryEn: v.string(),
  }),
  others: cells,
  state: v.picklist(['open', 'confirmed', 'dropped']),
})
const unfinished = v.object({
  wutong: v.literal('review'),
  format: v.literal(format),
  text: v.string(),
  facts,
  drafts: v.array(draft),
  // Reviews of before policies were proposed have none.
  policies: v.optional(v.array(policy), []),
})

/** A review in the form in which the device keeps it: its figures stand under the name that the form began with. */
interface KeptReview extends Omit<Unfinished, 'figures'> {
  readonly wutong: 'review'
  readonly format: typeof format
  readonly drafts: Unfinished['figures']
}

/** A review as it is kept on the device. */
export function keptReview({ text: article, facts: said, figures, policies }: Unfinished): KeptReview {
  return { wutong: 'review', format, text: article, facts: said, drafts: figures, policies }
}

/** Reads a value as an unfinished review; `null` where it is none. Never throws. */
export function readReview(value: unknown): Unfinished | null {
  const read = v.safeParse(unfinished, value)
  if (!read.success) return null
  const { text: article, facts: said, drafts: figures, policies } = read.output
  return { text: article, facts: said, figures, policies }
}
