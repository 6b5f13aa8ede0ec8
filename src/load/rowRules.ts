/** The shape of a rule about rows: what is wrong with one, in words. */
import type { Dataset } from '#domain/model.ts'
import type { PackageRule } from './problem.ts'

/** What a row must not do, by the short name of the rule: each says what is wrong, or `null`. */
export type RowRules<Row> = { readonly [Rule in PackageRule]?: (row: Row, dataset: Dataset) => string | null }
