import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import type { Comparison } from '#domain/grade.ts'
import { allPairs } from '#domain/pairs.ts'
import { readDataset } from './data-folder.ts'
import { problemTable } from './problem-table.ts'

const header = 'indicator,obs_a,obs_b,relation,grade,strikes,remarks,gap_days,order,basis'

/** `a > b` and its basis where an order is proved; `undecided` where it could have been; else empty. */
function orderCells({ order }: Comparison): readonly [order: string, basis: string] {
  switch (order.kind) {
    case 'proved':
      return [`${order.larger} > ${order.smaller}`, order.basis]
    case 'undecided':
      return ['undecided', '']
    case 'none':
      return ['', '']
  }
}

/** The pairs as lines of CSV, the header first. No cell holds a comma or a quote: all are ids, codes and numbers. */
export function pairLines(dataset: Dataset): readonly string[] {
  const rows = allPairs(dataset).map((pair) => [
    lookup(dataset.observationById, pair.a).indicator,
    pair.a,
    pair.b,
    pair.relation,
    pair.grade ?? '',
    [...pair.blockers, ...pair.strikes].join('|'),
    pair.remarks.join('|'),
    String(pair.gapDays),
    ...orderCells(pair),
  ])
  return [header, ...rows.map((cells) => cells.join(','))]
}

/** `pairs`: every comparison the dataset gives rise to, as CSV on the standard output. */
export function main(): number {
  const reading = readDataset()
  if (!reading.ok) {
    console.error(problemTable(reading.problems))
    return 1
  }
  process.stdout.write(`${pairLines(reading.dataset).join('\n')}\n`)
  return 0
}
