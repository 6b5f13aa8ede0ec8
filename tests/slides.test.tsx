import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { pptxSlides } from '#features/deck/pptx/content.ts'
import { pptxBytes } from '#features/deck/pptx/write.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { onePage } from '#figures/onepage/onePage.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { pictureFormat } from '#figures/page/presets.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { sceneSvg } from '#figures/page/svg.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage, type Lang } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { convertToPdf, findOffice, findPdfText } from '#scripts/office.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'

beforeAll(() => loadLanguage('en'))

const two = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))
const three = comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin']))
const all = everything(shipped)

const [office, reader] = [findOffice(), findPdfText()]
/** Starting LibreOffice takes longer than all other tests of a file: it is for `npm run test:all`. */
const languages: readonly Lang[] = process.env['WUTONG_TESTS'] === 'all' ? ['zh', 'en'] : []
const lacks = office === null || reader === null

/** LibreOffice cuts longer names beside an axis; the sheet behind the chart has them whole. */
const longestName = 16

/** The text of each page that LibreOffice makes of a file. */
async function pagesIn(name: string, bytes: Uint8Array | string): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wutong-office-'))
  try {
    writeFileSync(path.join(folder, name), bytes)
    expect(await convertToPdf(office ?? '', path.join(folder, name), folder)).toBe(true)
    const pdf = path.join(folder, `${path.parse(name).name}.pdf`)
    execFileSync(reader ?? '', [pdf, `${pdf}.txt`])
    return readFileSync(`${pdf}.txt`, 'utf8').split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * The characters of texts that a page lacks, as often as it lacks them. Where lines break and in which order a PDF file has the runs of two
 * fonts is the office program's own affair.
 */
function lackingOn(page: string, texts: readonly string[]): string {
  const left = [...page]
  return [...texts.join('').replaceAll(/\s/g, '')]
    .filter((character) => {
      const at = left.indexOf(character)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    .join('')
}

/** The page that says a figure, drawn for a slide. */
function drawnOn(model: FigureModel, lang: Lang): Scene {
  const format = pictureFormat({ preset: 'slide', ground: 'light', lang, slots: null, link: null })
  const page = onePage(model, shipped, format)
  if (page === null) throw new Error('a comparison has one page')
  return page.scene
}

const linesOf = (scene: Scene) =>
  leaves(scene.nodes).flatMap((node) => (node.kind === 'text' ? node.spans.map(({ text }) => text) : []))

it.each(['zh', 'en'] as const)('a drawing has its text as text, in fonts that are named: %s', (lang) => {
  for (const model of [two, three]) {
    const scene = drawnOn(model, lang)
    const svg = sceneSvg(scene, 'page')
    const { textContent } = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    expect(lackingOn(textContent, linesOf(scene))).toBe('')
    expect(svg).not.toContain('var(')
  }
})

it.skipIf(lacks).each(languages)(
  'in LibreOffice the slides of a deck keep their titles, printed values, tables and sources: %s',
  async (lang) => {
    const setting = {
      dataset: shipped,
      say: sentencesOf(shipped, lang),
      words: wordsOf(lang),
      format: projectorFormat(1920, 1080, lang),
    }
    const models = [two, three, panelModel(shipped, all, 'introduced'), matrixModel(shipped, all)]
    const slides = pptxSlides(
      models.map((model, index) => ({ id: `slide-${index}`, model, line: '' })),
      setting,
      'all',
    )
    const pages = await pagesIn('deck.pptx', await pptxBytes(slides, setting))
    expect(pages).toHaveLength(slides.length)
    for (const [index, { title, body, sources }] of slides.entries()) {
      const drawn = {
        chart: () =>
          body.kind === 'chart'
            ? body.bars.flatMap(({ name, printed, date }) => [...(name.length <= longestName ? [name] : []), printed, date])
            : [],
        table: () => (body.kind === 'table' ? [...body.table.columns, ...body.table.rows.flat()] : []),
        type: () => (body.kind === 'type' ? body.figures.flatMap(({ name, printed }) => [name, printed]) : []),
      }[body.kind]()
      expect(lackingOn(pages[index] ?? '', [title, ...drawn, ...sources]), `slide ${index + 1}`).toBe('')
    }
  },
)

it.skipIf(lacks).each(languages)('in LibreOffice a drawing keeps every line of its text: %s', async (lang) => {
  for (const model of [two, three]) {
    const scene = drawnOn(model, lang)
    const pages = await pagesIn('page.svg', sceneSvg(scene, 'page'))
    expect(pages).toHaveLength(1)
    expect(lackingOn(pages[0] ?? '', linesOf(scene))).toBe('')
  }
})
