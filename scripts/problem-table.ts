import type { Problem } from '#load/problem.ts'

/** Problems of the data as lines for a terminal: `file:row · id · rule  message`, the place a spreadsheet shows first. */
export function problemTable(problems: readonly Problem[]): string {
  const rows = problems.map(({ file, row, id, rule, message }) => ({
    place: [row === null ? file : `${file}:${row}`, id, rule].filter((part) => part !== '').join(' · '),
    message,
  }))
  const width = Math.max(0, ...rows.map(({ place }) => place.length))
  return rows.map(({ place, message }) => `  ${place.padEnd(width)}  ${message}`).join('\n')
}
