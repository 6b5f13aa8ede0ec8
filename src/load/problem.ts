/**
 * The rules that a package has to keep, by their short names: first of its files and cells, then of what its rows say (`integrity.ts`).
 * The words for each are in `i18n`, under `rule.` and its name.
 */
export type PackageRule =
  | 'package'
  | 'descriptor'
  | 'file'
  | 'header'
  | 'csv'
  | 'cells'
  | 'value'
  | 'key'
  | 'reference'
  | 'empty'
  | 'part-of-itself'
  | 'succeeds-itself'
  | 'validity'
  | 'seal'
  | 'area-name'
  | 'slot'
  | 'not-rankable'
  | 'has-figure'
  | 'within'
  | 'quote-whole'
  | 'quote-length'
  | 'quote-numeral'
  | 'id-prefix'
  | 'id-of-figure'
  | 'linked-obs'
  | 'digest'
  | 'kept'
  | 'findable'
  | 'definition'
  | 'wider-definition'
  | 'scope-name'
  | 'bounds'
  | 'count-start'
  | 'restates'
  | 'part-of'
  | 'parts-exceed'
  | 'parts-add-up'
  | 'encoding'
  | 'cell-text'
  | 'breadth'
  | 'unique'
  | 'contained'
  | 'group'
  | 'overlaps'
  | 'succession'
  | 'future'
  | 'published-basis'
  | 'after-source'
  | 'publication-date'
  | 'area-time'
  | 'status'
  | 'nature-period'
  | 'nature-per'
  | 'nature-unit'
  | 'unit-family'
  | 'definition-unit'
  | 'scope-single'
  | 'repeated'
  | 'part-missing'
  | 'quote-multiplier'
  | 'quote-qualifier'
  | 'quote-unit'
  | 'quote-per'
  | 'quote-direction'
  | 'quote-nature'
  | 'quote-scope'
  | 'quote-bare'
  | 'quote-which'
  | 'text-number'
  | 'english-number'

/** What is wrong with the data, for the person who mends it. */
export interface Problem<Rule extends string = string> {
  /** File name inside `data/`; empty where no file can be named. */
  readonly file: string
  /** Key of the record, several key columns joined by ` · `; empty where the problem is of the whole file. */
  readonly id: string
  /** Short name of the broken rule, in kebab case. */
  readonly rule: Rule
  /** What is found and what should be, in English. */
  readonly message: string
  /** Line of the record as a spreadsheet shows it, the header being 1; `null` where the problem is of the whole file. */
  readonly row: number | null
}

/** What `readPackage` and `compilePackage` can find wrong. */
export type PackageProblem = Problem<PackageRule>

/** A problem of a whole file. */
export function fileProblem(file: string, rule: PackageRule, message: string): PackageProblem
export function fileProblem(file: string, rule: string, message: string): Problem
export function fileProblem(file: string, rule: string, message: string): Problem {
  return { file, id: '', rule, message, row: null }
}
