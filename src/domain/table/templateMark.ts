/** The sheets of the template that explain it and are no table: each begins with one of these words. */
import { wordsOf, type Grid } from './grid.ts'

export const templateMarks = { zh: '〔说明〕', en: '[Guide]' } as const

/** Whether a sheet explains the template it came with. */
export function isTemplateGuide({ rows }: Pick<Grid, 'rows'>): boolean {
  const first = wordsOf(rows[0]?.[0])
  return first.startsWith(templateMarks.zh) || first.startsWith(templateMarks.en)
}
