import type { Dataset } from '#domain/model.ts'
import type { Readings } from '#domain/pinyin.ts'
import { entriesOf } from './entries.ts'
import { queryOf } from './query.ts'
import { searched } from './rank.ts'

/** Stands in nearly every text: what goes through them has run many times then, and a browser runs fast what it has run often. */
const common = ['人才', 'rencai'] as const

/** What the first letter would have to wait for, in steps to be done while the reader has not typed yet. */
export function preparationsOf(dataset: Dataset, readings: Readings | null): readonly (() => void)[] {
  return [() => entriesOf(dataset), ...common.map((word) => () => searched(entriesOf(dataset), queryOf(word), readings))]
}
