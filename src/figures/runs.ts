/** A run of numbers that follow each other, by its first and last; both alike for a number that stands alone. */
type Run = readonly [first: number, last: number]

/** Numbers that rise, in runs. A run of two is two numbers, which are no longer to write. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = []
  for (const number of numbers) {
    const before = runs.at(-1)
    if (before?.[1] === number - 1) runs.splice(-1, 1, [before[0], number])
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]): readonly Run[] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]],
  )
}
