import Papa from 'papaparse'

/** What a CSV text holds: its lines as cells, or why it cannot be read, each reason with the line a spreadsheet shows. */
export interface ParsedCsv {
  readonly lines: readonly (readonly string[])[]
  readonly errors: readonly { readonly message: string; readonly row: number | null }[]
}

/**
 * Reads comma-separated text (RFC 4180, with or without a byte-order mark; lines end as in any system, or in several ways). Only the empty
 * line after the last line break is dropped: any other stays, so that line numbers are those of a spreadsheet.
 */
export function parseCsv(text: string): ParsedCsv {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter: ',', newline: '\n' })
  const endsWithBreak = data.at(-1)?.join('') === ''
  return {
    lines: endsWithBreak ? data.slice(0, -1) : data,
    errors: errors.map(({ message, row }) => ({ message, row: row === undefined ? null : row + 1 })),
  }
}

/** Lines as they stand in the files of `data/`, without their line breaks. */
export function csvLines(lines: readonly (readonly string[])[]): readonly string[] {
  return lines.map((line) => Papa.unparse([[...line]], { newline: '\n' }))
}
