/** A workbook to fill in offline: how to, a table of the city and of every area that still exists, what is counted so far, their names. */
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'
import type { Dataset, Indicator } from '#domain/model.ts'
import { lookup } from '#domain/lookup.ts'
import { templateMarks } from '#domain/table/templateMark.ts'
import type { Lang } from '#i18n/language.ts'
import { templateEn } from '#i18n/template.en.ts'
import { templateZh, type TemplateWords } from '#i18n/template.zh.ts'

type Cells = SheetData[number]

const bold = (value: string): Cells[number] => ({ value, type: String, fontWeight: 'bold' })
const plain = (value: string): Cells[number] => (value === '' ? null : { value, type: String })
const wrapped = (value: string): Cells[number] => ({ value, type: String, wrap: true, alignVertical: 'top' })

/** Columns offered to begin with: the first indicators that are durable and may be put in order. A reader takes out what is not needed. */
const mostColumns = 8

function offered({ indicators }: Dataset): readonly Indicator[] {
  return indicators.filter(({ rankable, durable }) => rankable && durable).slice(0, mostColumns)
}

const wordsOf: Readonly<Record<Lang, TemplateWords>> = { zh: templateZh, en: templateEn }

/** The template as a file. */
export async function templateFile(dataset: Dataset, language: Lang): Promise<Blob> {
  const words = wordsOf[language]
  const isChinese = language === 'zh'
  const title = (text: string): Cells => [bold(`${templateMarks[language]}${isChinese ? '' : ' '}${text}`)]
  const name = ({ nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string }) => (isChinese ? nameZh : nameEn)
  // A head is known again by its Chinese name.
  const headOf = ({ nameZh, nameEn }: Indicator) => (isChinese ? nameZh : `${nameEn} ${nameZh}`)
  const columns = offered(dataset)
  const districts = dataset.areas.filter(({ level, validTo }) => level !== 'municipality' && validTo === null)
  const city = dataset.areas.filter(({ level }) => level === 'municipality')

  const guide: SheetData = [title(words.guide.title), ...words.guide.lines.map((line): Cells => [wrapped(line)])]
  const table: SheetData = [
    [bold(words.tableTitle)],
    [bold(words.areaHead), ...columns.map((indicator) => bold(words.unitIn(headOf(indicator), indicator.unit)))],
    ...[...city, ...districts].map((area): Cells => [plain(name(area)), ...columns.map(() => null)]),
  ]
  const definitions: SheetData = [
    title(words.definitions.title),
    words.definitions.heads.map(bold),
    ...dataset.definitions.map(({ indicator, countsZh, countsEn, printedNames }): Cells => {
      const of = lookup(dataset.indicatorById, indicator)
      return [plain(headOf(of)), wrapped(isChinese ? countsZh : countsEn), plain(of.unit), wrapped(printedNames.join('、'))]
    }),
  ]
  const areas: SheetData = [
    title(words.areas.title),
    words.areas.heads.map(bold),
    ...dataset.areas.map((area): Cells => [plain(name(area)), plain(isChinese ? area.shortZh : area.shortEn)]),
  ]
  const widths = (...sizes: readonly number[]) => sizes.map((width) => ({ width }))
  return writeXlsxFile([
    { data: guide, sheet: words.sheets.guide, columns: widths(110) },
    {
      data: table,
      sheet: words.sheets.table,
      columns: widths(26, ...columns.map(() => 22)),
      stickyRowsCount: 2,
      stickyColumnsCount: 1,
    },
    { data: definitions, sheet: words.sheets.definitions, columns: widths(28, 60, 10, 40), stickyRowsCount: 2 },
    { data: areas, sheet: words.sheets.areas, columns: widths(44, 24), stickyRowsCount: 2 },
  ]).toBlob()
}
