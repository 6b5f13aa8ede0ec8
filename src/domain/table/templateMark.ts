/** How the template is known again once it is filled in: by the sheets that explain it, and by a title that nobody has written over. */
import { wordsOf, type Grid } from './grid.ts'

/** A sheet that is no table begins with one of these words. */
export const templateMarks = { zh: '〔说明〕', en: '[Guide]' } as const

/** What stands in place of the title of the table. */
export const emptyTitles = {
  zh: '在此写原表标题，并写明日期',
  en: 'Write the title of the table here, with its date',
} as const

/** Whether words are a title that somebody wrote. */
export function isTitle(words: string): boolean {
  return words !== emptyTitles.zh && words !== emptyTitles.en
}

/** Whether a sheet explains the template it came with. */
export function isTemplateGuide({ rows }: Pick<Grid, 'rows'>): boolean {
  const first = wordsOf(rows[0]?.[0])
  return first.startsWith(templateMarks.zh) || first.startsWith(templateMarks.en)
}
