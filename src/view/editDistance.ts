/**
 * How many slips of the pen lie between two texts: characters left out, put in, or put for another, and neighbours swapped. Compared by
 * code points. From texts of n and m characters in n × m steps.
 */
export function editDistance(a: string, b: string): number {
  const [first, second] = [[...a], [...b]]
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (const [row, character] of first.entries()) {
    const next: number[] = [row + 1]
    for (const [column, other] of second.entries()) {
      const [above, left, diagonal] = [at(last, column + 1), at(next, column), at(last, column)]
      const swapped = row > 0 && column > 0 && character === second[column - 1] && first[row - 1] === other
      const straight = Math.min(above + 1, left + 1, diagonal + (character === other ? 0 : 1))
      next.push(swapped ? Math.min(straight, at(before, column - 1) + 1) : straight)
    }
    before = last
    last = next
  }
  return at(last, second.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
