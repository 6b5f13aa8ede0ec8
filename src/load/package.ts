import * as v from 'valibot'
import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { expanded } from './compact.ts'
import { readInWords } from '#domain/reading/figure.ts'
import { cellTextProblems } from './cellText.ts'
import { integrityProblems } from './integrity.ts'
import { fileProblem, type PackageProblem } from './problem.ts'
import { formProblems, keyProblems, readRows, referenceProblems, type RawTables } from './rows.ts'
import { tables } from './schema.ts'

/** A package as the build compiles it: the descriptor and, by file name, the lines of each table, the header first. */
export interface RawPackage {
  readonly descriptor: unknown
  readonly tables: RawTables
}

/** A dataset that keeps every rule, or everything that is wrong with it. */
export type PackageReading =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] }

const plainForm = v.object({ descriptor: v.unknown(), tables: v.record(v.string(), v.array(v.array(v.string()))) })
const compactForm = v.object({
  descriptor: v.unknown(),
  columns: v.record(v.string(), v.array(v.string())),
  english: v.string(),
})

/** The same as the schema, but the very value and no copy of it: what was read of the same lines before is read no second time. */
function isRawPackage(raw: unknown): raw is RawPackage {
  if (typeof raw !== 'object' || raw === null || !('descriptor' in raw) || !('tables' in raw)) return false
  const files: unknown = raw.tables
  return typeof files === 'object' && files !== null && !Array.isArray(files) && Object.values(files).every(areLines)
}

function areLines(lines: unknown): boolean {
  return Array.isArray(lines) && haveCells(lines)
}

const haveCells = onceFor((lines: readonly unknown[]): boolean =>
  lines.every((line) => Array.isArray(line) && line.every((cell) => typeof cell === 'string')),
)

const filled = v.pipe(v.string(), v.nonEmpty())
const descriptorHead = v.object({ title: filled, version: filled, created: v.pipe(filled, v.isoTimestamp()) })

/**
 * Reads a compiled package, also in its compact form. Three steps, each of which names everything it finds wrong before the reading stops:
 * the files and their headers; every cell, key and reference; and what the rows say together (`integrity.ts`).
 */
export function readPackage(raw: unknown): PackageReading {
  const whole = isRawPackage(raw) ? raw : unfolded(raw)
  if (Array.isArray(whole)) return refused(whole)
  const { descriptor, tables: lines } = whole

  const head = v.safeParse(descriptorHead, descriptor)
  const headProblems = head.success ? [] : [fileProblem('datapackage.json', 'descriptor', v.summarize(head.issues))]
  const form = [...headProblems, ...formProblems(lines), ...cellTextProblems(lines)]
  if (!head.success || form.length > 0) return refused(form)

  const read = {
    areas: readRows(lines, tables.areas),
    indicators: readRows(lines, tables.indicators),
    definitions: readRows(lines, tables.definitions),
    observations: readRows(lines, tables.observations),
    absences: readRows(lines, tables.absences),
    policies: readRows(lines, tables.policies),
    targetGroups: readRows(lines, tables.targetGroups),
    sources: readRows(lines, tables.sources),
    translations: readRows(lines, tables.translations),
  }
  const cellProblems = Object.values(read).flatMap(({ problems }) => problems)
  const broken = [...cellProblems, ...keyProblems(lines), ...referenceProblems(lines)]
  if (broken.length > 0) return refused(broken)

  const { title, version, created } = head.output
  const english = englishOf(read.translations.rows)
  const dataset = datasetFrom(
    { title, version, created: created.slice(0, 'YYYY-MM-DD'.length), english },
    {
      areas: read.areas.rows,
      indicators: read.indicators.rows,
      definitions: read.definitions.rows,
      observations: allWithWords(read.observations.rows),
      absences: read.absences.rows,
      policies: read.policies.rows,
      targetGroups: read.targetGroups.rows,
      sources: read.sources.rows,
    },
  )
  const contradictions = integrityProblems(dataset)
  return contradictions.length > 0 ? refused(contradictions) : { ok: true, dataset }
}

type ObservationRow = v.InferOutput<v.ObjectSchema<typeof tables.observations.columns, undefined>>

const withWords = onceFor((row: ObservationRow): Observation => ({ ...row, ...readInWords(row) }))
const allWithWords = onceFor((rows: readonly ObservationRow[]): readonly Observation[] => rows.map(withWords))

const englishOf = onceFor(
  (rows: readonly { readonly zh: string; readonly en: string }[]): ReadonlyMap<string, string> =>
    new Map(rows.map(({ zh, en }) => [zh, en])),
)
/**
 * What the page says of a package: its title, version and date.
 * @throws {v.ValiError} for a descriptor without them
 */
export function headOf({ descriptor }: RawPackage): v.InferOutput<typeof descriptorHead> {
  return v.parse(descriptorHead, descriptor)
}

/** A package in its compact form as the plain one; what is wrong with what is neither. */
export function unfolded(raw: unknown): RawPackage | PackageProblem[] {
  const shape = v.safeParse(v.union([plainForm, compactForm]), raw)
  if (!shape.success) return [fileProblem('', 'package', v.summarize(shape.issues))]
  return 'columns' in shape.output ? expanded(shape.output) : shape.output
}

function refused(problems: readonly PackageProblem[]): PackageReading {
  return { ok: false, problems }
}
