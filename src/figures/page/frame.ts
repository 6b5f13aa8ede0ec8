/** What all pages of a figure share: their head, their width, and where key and notes stand. */
import type { FigureModel } from '#figures/model.ts'
import type { Box } from './box.ts'
import { headBox } from './pageHead.ts'
import type { Setting } from './setting.ts'

/** Where key and notes stand: in a column beside the body, or below it; what there is no room for on a page of its own. */
export type Arrangement = 'aside' | 'table' | 'below'

/** The frame of one figure, the same for all its pages. */
export interface Frame {
  readonly setting: Setting
  readonly model: FigureModel
  readonly arrangement: Arrangement
  readonly head: Box
  /** px between the margins. */
  readonly width: number
  /** px of the body, less where a column stands beside it. */
  readonly bodyWidth: number
  readonly lines: LinesBelow
}

/** So many lines may key and notes take below the body. */
export interface LinesBelow {
  readonly key: number
  readonly notes: number
}

/** Share of the page that the column beside the body takes. */
const asideShare = 0.235

/** Lays out what all pages of a figure share. */
export function frameOf(setting: Setting, model: FigureModel, arrangement: Arrangement, lines: LinesBelow): Frame {
  const { format } = setting
  const width = format.width - 2 * format.margin.side
  const asideWidth = Math.round(format.width * asideShare)
  return {
    setting,
    model,
    arrangement,
    lines,
    width,
    head: headBox(setting, model, arrangement, width),
    bodyWidth: arrangement === 'aside' ? width - asideWidth - asideGap(setting) * 2 : width,
  }
}

/** White space on both sides of the line before the column. */
export function asideGap({ format }: Setting): number {
  return format.space * 2.5
}

/** White space between the head and the body. */
export function bodyGap({ format }: Setting): number {
  return format.space * (format.use === 'projector' ? 2.2 : 1.5)
}
