/** The words of the template that is filled in offline. */
import { emptyTitles } from '#domain/table/templateMark.ts'
import type { TemplateWords } from './template.zh.ts'

export const templateEn: TemplateWords = {
  sheets: { guide: 'How to fill in', table: 'Data', definitions: 'What is counted', areas: 'Districts' },
  guide: {
    title: 'How to fill in',
    lines: [
      '1. Fill in the sheet “Data”: a row a district, a column an indicator. Take out columns you do not need, or add some.',
      '2. The first row has the title of the table and the date of its figures; dates that differ stand in the heads of columns.',
      '3. A head names the indicator, with its unit in brackets: (人) (个) (万元) (%). Names may be taken from “What is counted”.',
      '4. Write numbers as the source prints them: 40余, 近600, 不少于500, 5~10, 23.61万.',
      '5. Zero is 0. What the source does not have stays blank; what it calls 未公布 or 不适用 is written so. Blank is not zero.',
      '6. Rows of totals may stay and are not read as districts; figures of the whole city are called 重庆市.',
      '7. A footnote is marked ① behind its number or name, and explained under the table in a line that begins with ①.',
      '8. Save it and open it on the page “Add data”. Everything stays on this device, and nothing enters before you confirm it.',
    ],
  },
  tableTitle: emptyTitles.en,
  areaHead: 'District',
  unitIn: (name, unit) => `${name} (${unit})`,
  definitions: { title: 'What is counted so far', heads: ['Indicator', 'What is counted', 'Unit', 'Names in the sources'] },
  areas: { title: 'Names of districts', heads: ['Name', 'Short'] },
}
