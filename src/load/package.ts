import * as v from 'valibot'
import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset } from '#domain/model.ts'
import { expanded } from './compact.ts'
import { printedPlace } from '#domain/reading/figure.ts'
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

const rawPackage = v.union([
  v.object({ descriptor: v.unknown(), tables: v.record(v.string(), v.array(v.array(v.string()))) }),
  v.object({ descriptor: v.unknown(), columns: v.record(v.string(), v.array(v.string())), english: v.string() }),
])

const filled = v.pipe(v.string(), v.nonEmpty())
const descriptorHead = v.object({ title: filled, version: filled, created: v.pipe(filled, v.isoTimestamp()) })

/**
 * Reads a compiled package, also in its compact form. Three steps, each of which names everything it finds wrong before the reading stops: the files and
 * their headers; every cell, key and reference; and what the rows say together (`integrity.ts`).
 */
export function readPackage(raw: unknown): PackageReading {
  const shape = v.safeParse(rawPackage, raw)
  if (!shape.success) return refused([fileProblem('', 'package', v.summarize(shape.issues))])
  const { descriptor, tables: lines } = 'columns' in shape.output ? expanded(shape.output) : shape.output

  const head = v.safeParse(descriptorHead, descriptor)
  const headProblems = head.success ? [] : [fileProblem('datapackage.json', 'descriptor', v.summarize(head.issues))]
  const form = [...headProblems, ...formProblems(lines)]
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
  const english = new Map(read.translations.rows.map(({ zh, en }) => [zh, en]))
  const dataset = datasetFrom(
    { title, version, created: created.slice(0, 'YYYY-MM-DD'.length), english },
    {
      areas: read.areas.rows,
      indicators: read.indicators.rows,
      definitions: read.definitions.rows,
      observations: read.observations.rows.map((row) => ({ ...row, printedAt: printedPlace(row) })),
      absences: read.absences.rows,
      policies: read.policies.rows,
      targetGroups: read.targetGroups.rows,
      sources: read.sources.rows,
    },
  )
  const contradictions = integrityProblems(dataset)
  return contradictions.length > 0 ? refused(contradictions) : { ok: true, dataset }
}

/**
 * What the page says of a package: its title, version and date.
 * @throws {v.ValiError} for a descriptor without them
 */
export function headOf({ descriptor }: RawPackage): v.InferOutput<typeof descriptorHead> {
  return v.parse(descriptorHead, descriptor)
}

function refused(problems: readonly PackageProblem[]): PackageReading {
  return { ok: false, problems }
}
