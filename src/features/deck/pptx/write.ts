/** Slides as a PPTX file. Loaded when somebody asks for one. */
import PptxGenJS from 'pptxgenjs'
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { projectorFormat } from '#figures/page/format.ts'
import type { Slide } from '#figures/page/slide.ts'
import { sentencesOf } from '#figures/sentence.ts'
import type { Lang } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { pptxSlides, type Extent, type ChartBody, type PptxSetting, type PptxSlide, type TypeBody } from './content.ts'
import { mendedPptx } from './mend.ts'
import { columnShares, widthOf } from './tablePages.ts'
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal'

/** Fonts that Office and WPS have on a Chinese office PC. */
const pptxFonts = { text: 'Microsoft YaHei', headline: 'STZhongsong' } as const

/** Inches of a slide 16:9. */
const page = { width: 13.333, height: 7.5, side: 0.5 } as const
const inside = page.width - 2 * page.side
/** pt; nothing on a slide is smaller than the last. */
const type = { title: 30, subtitle: 16, value: 60, name: 20, verdict: 18, small: 14 } as const
const body = { top: 1.62, height: 3.7 } as const
/** Of what stands below the body; a table reaches further down than a chart. */
const under = { top: 5.36, height: 0.52 } as const
const line = { top: 5.95, height: 0.42 } as const

/**
 * The deck as a file for PowerPoint and WPS: native charts and tables, words and reasons in the notes.
 * @throws {Error} where the file cannot be written
 */
export async function writePptx(
  slides: readonly Slide[],
  extent: Extent,
  dataset: Dataset,
  lang: Lang,
  slots: AreaSlots,
): Promise<Blob> {
  const setting: PptxSetting = {
    dataset,
    say: sentencesOf(dataset, lang),
    words: wordsOf(lang),
    format: projectorFormat(1920, 1080, lang, slots),
  }
  const bytes = await pptxBytes(pptxSlides(slides, setting, extent), setting)
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })
}

/** The bytes of the file. */
export async function pptxBytes(slides: readonly PptxSlide[], setting: PptxSetting): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = setting.words.t('page.deck')
  pptx.company = setting.words.t('app.name')
  pptx.author = setting.words.t('app.name')
  // Else the file names the library as its subject.
  pptx.subject = slides[0]?.title ?? ''
  pptx.theme = { headFontFace: pptxFonts.headline, bodyFontFace: pptxFonts.text }
  for (const [index, slide] of slides.entries()) addSlide(pptx, slide, setting, `${index + 1} / ${slides.length}`)
  const written = await pptx.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new TypeError('the library has written no bytes')
  const charts = await Promise.all(
    slides.flatMap(({ body: one }) =>
      one.kind === 'chart' ? [workbookOf(one).then((workbook) => ({ body: one, workbook }))] : [],
    ),
  )
  const { ink, quiet } = setting.format.theme
  return mendedPptx(written, charts, { lang: setting.say.lang === 'zh' ? 'zh-CN' : 'en-US', font: pptxFonts.text, ink, quiet })
}

type Sheet = PptxGenJS.Slide

const hex = (colour: string) => colour.replace('#', '')

function addSlide(pptx: PptxGenJS, slide: PptxSlide, setting: PptxSetting, number: string): void {
  const sheet = pptx.addSlide()
  const { theme } = setting.format
  sheet.background = { color: hex(theme.ground) }
  const text = (said: string, place: PptxGenJS.PositionProps, options: PptxGenJS.TextPropsOptions) => {
    if (said !== '')
      sheet.addText(said, { fontFace: pptxFonts.text, color: hex(theme.ink), margin: 0, valign: 'top', ...place, ...options })
  }
  // Two lines where one is too long: the smaller size keeps both above the body.
  const isLong = widthOf(slide.title) > (inside * 72) / type.title
  text(
    slide.title,
    { x: page.side, y: 0.36, w: inside, h: 0.86 },
    { fontSize: isLong ? 22 : type.title, bold: true, fontFace: pptxFonts.headline, valign: 'middle' },
  )
  text(slide.subtitle, { x: page.side, y: 1.22, w: inside, h: 0.32 }, { fontSize: type.subtitle, color: hex(theme.quiet) })
  addBody(pptx, sheet, slide, setting)
  const isTable = slide.body.kind === 'table'
  text(slide.under, { x: page.side, y: isTable ? 5.94 : under.top, w: inside, h: under.height }, { fontSize: type.small })
  if (slide.line !== '') {
    const top = isTable ? 1.2 : line.top
    sheet.addShape(pptx.ShapeType.rect, { x: 0, y: top, w: page.width, h: line.height, fill: { color: hex(theme.ground2) } })
    sheet.addText(
      [
        { text: `${setting.words.t('picture.ownWords')}　`, options: { color: hex(theme.quiet), bold: false } },
        { text: slide.line, options: { color: hex(theme.ink), bold: true } },
      ],
      {
        x: page.side,
        y: top,
        w: inside,
        h: line.height,
        margin: 0,
        fontSize: type.subtitle,
        fontFace: pptxFonts.text,
        valign: 'middle',
      },
    )
  }
  text(
    slide.sources.join('　'),
    { x: page.side, y: 6.46, w: inside - 2.2, h: 0.84 },
    { fontSize: type.small, color: hex(theme.quiet) },
  )
  text(
    `${setting.words.t('app.name')}　${number}`,
    { x: page.width - page.side - 2.1, y: 6.98, w: 2.1, h: 0.32 },
    { fontSize: type.small, bold: true, align: 'right' },
  )
  sheet.addNotes(slide.notes.join('\n'))
}

function addBody(pptx: PptxGenJS, sheet: Sheet, slide: PptxSlide, setting: PptxSetting): void {
  switch (slide.body.kind) {
    case 'chart':
      addChart(pptx, sheet, slide.body, setting)
      return
    case 'type':
      addType(sheet, slide.body, setting)
      return
    case 'table': {
      const { columns, rows } = slide.body.table
      const { theme } = setting.format
      const border = (pt: number, colour: string): PptxGenJS.BorderProps => ({ type: 'solid', pt, color: hex(colour) })
      const none: PptxGenJS.BorderProps = { type: 'none' }
      const cell = (text: string, bold: boolean, rule: PptxGenJS.BorderProps): PptxGenJS.TableCell => ({
        text,
        options: {
          bold,
          fontFace: pptxFonts.text,
          fontSize: type.small,
          color: hex(theme.ink),
          border: [none, none, rule, none],
        },
      })
      sheet.addTable(
        [
          columns.map((head) => cell(head, true, border(1.5, theme.ink))),
          ...rows.map((row) => row.map((text) => cell(text, false, border(0.75, theme.hairline)))),
        ],
        {
          x: page.side,
          y: body.top,
          w: inside,
          colW: columnShares(slide.body.table).map((share) => share * inside),
          margin: [0.03, 0.06, 0.03, 0.06],
          valign: 'top',
        },
      )
    }
  }
}

/** Bars from 0 under their axis; labels, patterns and the sheet behind the chart come with `mend.ts`. */
function addChart(pptx: PptxGenJS, sheet: Sheet, { bars, unit, indicator, alt }: ChartBody, { format }: PptxSetting): void {
  const { theme } = format
  const largest = Math.max(...bars.map(({ value }) => value ?? 0))
  sheet.addChart(
    pptx.ChartType.bar,
    [{ name: `${indicator} (${unit})`, labels: bars.map(({ name }) => name), values: bars.map(({ value }) => value ?? 0) }],
    {
      x: page.side,
      y: body.top,
      w: inside,
      h: body.height,
      altText: alt,
      barDir: 'bar',
      barGapWidthPct: 45,
      catAxisLabelFontFace: pptxFonts.text,
      catAxisLabelFontSize: type.verdict,
      catAxisLabelColor: hex(theme.ink),
      catAxisLineColor: hex(theme.ink),
      valAxisLabelFontFace: pptxFonts.text,
      valAxisLabelFontSize: type.small,
      valAxisLabelColor: hex(theme.quiet),
      valAxisLineColor: hex(theme.ink),
      valAxisMinVal: 0,
      // Room behind the longest bar for its value and date.
      valAxisMaxVal: largest === 0 ? 1 : largest * 1.5,
      valGridLine: { style: 'none' },
      valAxisHidden: true,
      showValue: true,
      showLegend: false,
      showTitle: false,
      displayBlanksAs: 'gap',
      dataLabelFontFace: pptxFonts.text,
      dataLabelFontSize: type.verdict,
      dataLabelColor: hex(theme.ink),
      dataLabelPosition: 'outEnd',
      chartColors: [hex(theme.others)],
    },
  )
}

/** One figure, or two with the verdict between them. */
function addType(sheet: Sheet, { figures, verdict }: TypeBody, { format }: PptxSetting): void {
  const { theme } = format
  const gap = 1.4
  const width = (inside - gap * (figures.length - 1)) / figures.length
  for (const [index, figure] of figures.entries()) {
    const x = page.side + index * (width + gap)
    const common = { fontFace: pptxFonts.text, margin: 0, x, w: width }
    sheet.addText(figure.name, { ...common, y: body.top, h: 0.45, fontSize: type.name, bold: true, color: hex(theme.ink) })
    // A long value is set smaller rather than broken.
    const size = Math.min(type.value, Math.floor((width * 72) / Math.max(1, widthOf(figure.printed))))
    sheet.addText(figure.printed, { ...common, y: body.top + 0.5, h: 1.2, fontSize: size, bold: true, color: hex(figure.colour) })
    sheet.addText(figure.detail, {
      ...common,
      y: body.top + 1.8,
      h: 1.5,
      fontSize: type.subtitle,
      color: hex(theme.ink),
      valign: 'top',
    })
  }
  if (verdict === '') return
  sheet.addText(verdict, {
    x: page.side,
    y: body.top + 3.3,
    w: inside,
    h: 0.45,
    margin: 0,
    fontFace: pptxFonts.text,
    fontSize: type.verdict,
    bold: true,
    color: hex(theme.ink),
  })
}

/** The sheet that the ranges of a chart name. */
const sheet = 'Sheet1'

/**
 * Names in column A and values in column B, where the chart looks for them; beside them each value as printed and its date. A 0 is the
 * number 0, and where there is no value there is no cell.
 */
async function workbookOf({ bars, indicator, unit }: ChartBody): Promise<Uint8Array> {
  const rows: SheetData = [
    [null, `${indicator} (${unit})`, null, null],
    ...bars.map(({ name, value, printed, date }) => [name, value, printed || null, date || null]),
  ]
  const file = await writeXlsxFile(rows, {
    sheet,
    columns: [{ width: 24 }, { width: 24 }, { width: 24 }, { width: 24 }],
  }).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}
