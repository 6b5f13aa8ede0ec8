/** Every rule that the tables of a package can be held to without the texts they were taken from. */
import { readPackage, type PackageReading, type RawPackage } from '#load/package.ts'
import type { Problem } from '#load/problem.ts'
import { rowCountProblems } from './descriptor.ts'
import { populationProblems } from './population.ts'
import { translationProblems } from './translations.ts'

/** What is wrong with a package, and the package as it was read. */
export function checkedPackage(raw: RawPackage): { readonly reading: PackageReading; readonly problems: readonly Problem[] } {
  const reading = readPackage(raw)
  const problems = [
    ...(reading.ok ? [...populationProblems(reading.dataset)] : reading.problems),
    ...rowCountProblems(raw),
    ...translationProblems(raw.tables),
  ]
  return { reading, problems }
}
