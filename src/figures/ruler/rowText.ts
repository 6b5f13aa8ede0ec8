/** What stands before a bar of a ruler and below it, as far as it has room. */
import { lookup } from '#domain/lookup.ts'
import type { Area } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { sealBreadth } from '#figures/marks/sealBreadth.ts'
import { useWords } from '#i18n/words.tsx'
import { nameGap } from './chart.ts'
import { fittingLines, fittingName } from './rowName.ts'
import { useRuler } from './rulerContext.ts'
import { rulerSizes } from './rulerSize.ts'

/** Of what stands before a bar, px: type, from one line of a kind to the next, type of an area, its seal and the gap behind it. */
export const rowSizes = { note: 13, line: 14, body: 15, seal: 20, gap: 6 } as const

/** What stands before a bar. */
export interface RowText {
  /** Where areas are compared, the area with the breadth of its seal, px. */
  readonly sealed: { readonly area: Area; readonly breadth: number } | null
  /** What the row is, whole. */
  readonly text: string
  /** What of it has room. */
  readonly lines: readonly string[]
  /** px from the left of the chart to the text, how wide it may be, and its type. */
  readonly x: number
  readonly room: number
  readonly size: number
}

/** What else an area gives, below its bar. @param room px from zero to the right end of the chart */
export function fittingBesides(besides: string, room: number): string {
  return fittingName([besides], room, rulerSizes.number)
}

/**
 * What a row is: the area where areas are compared, what is counted where one source's kinds stand side by side; null if there is
 * no such row.
 * @param room px left of zero
 */
export function useRowText(index: number, room: number): RowText | null {
  const { dataset, say } = useFigureSetting()
  const { pick, lang } = useWords()
  const ruler = useRuler()
  const observation = ruler.bars[index]?.plotted.observation
  if (observation === undefined) return null
  if (ruler.basis !== 'graded') {
    const text = say.measured(observation)
    const [within, size] = [room - nameGap, rowSizes.note]
    return { sealed: null, text, lines: fittingLines(text, within, size), x: 0, room: within, size }
  }
  const area = lookup(dataset.areaById, observation.refArea)
  const breadth = rowSizes.seal * sealBreadth(area.seal)
  const x = breadth + rowSizes.gap
  const names = lang === 'zh' ? [area.nameZh, area.shortZh] : [area.shortEn]
  return {
    sealed: { area, breadth },
    text: pick(area.nameZh, area.nameEn),
    lines: [fittingName(names, room - x, rowSizes.body)],
    x,
    room: room - x,
    size: rowSizes.body,
  }
}
