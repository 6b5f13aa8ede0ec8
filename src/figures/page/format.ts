/** What a page is laid out for: its size, type, lines, colours and language. All sizes in px of the page. */
import type { AreaSlots } from '#figures/colours.ts'
import { themes, type Theme } from '#figures/theme.ts'
import type { Lang } from '#i18n/language.ts'
import { fewPages } from './limit.ts'

export interface Format {
  /** A picture is looked at, a projected page is read from the last row. */
  readonly use: 'picture' | 'projector'
  readonly width: number
  readonly height: number
  /** A page of one size, or as high as its one page needs, `height` at most. */
  readonly extent: 'fixed' | 'content'
  readonly lang: Lang
  readonly theme: Theme
  /** Whose colour is whose; null where nothing is chosen and each area has its own or none. */
  readonly slots: AreaSlots | null
  readonly type: PageType
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number }
  /** Factor of marks and bars against those on screen. */
  readonly marks: number
  /** Side of a seal. */
  readonly seal: number
  /** Thickness of rules and of separating lines. */
  readonly rule: number
  readonly hairline: number
  /** Unit of white space. */
  readonly space: number
  /** Pages that a figure has at most; what they do not hold is counted on the last. */
  readonly mostPages: number
  /**
   * So much larger all but the title may be set where its pages have room to spare and do not become more; 1 where they keep their
   * scale. One page of its own (`figures/onepage`) grows further, or at 1 by a fifth at most.
   */
  readonly growth: number
  /** Address of the view the page was made from; null where there is none that others can open. */
  readonly link: string | null
}

/** Units across a sheet: type of 22 is then as large on A4, inside its margins, as 9 pt. */
const sheetWidth = 1240
/** Units down an A4 sheet inside its margins, less what stands on top of a printed page. */
const sheetHeight = 1820

/** A sheet of paper inside its margins. It is as high as the figure needs, if that is less than a sheet. */
export function paperFormat(lang: Lang, height = sheetHeight, slots: AreaSlots | null = null): Format {
  const { type, ...sizes } = pageSizes.paper
  return {
    use: 'picture',
    width: sheetWidth,
    extent: 'fixed',
    lang,
    // White as the paper.
    theme: { ...themes.light, ground: themes.projector.ground },
    slots,
    mostPages: Number.POSITIVE_INFINITY,
    // Rows have type of one size on all sheets.
    growth: 1,
    link: null,
    ...sizes,
    height: Math.min(height, sheetHeight),
    type: { ...type, title: [36, 50] },
    margin: { side: 0, top: 8, bottom: 8 },
  }
}

/** Below this a page is laid out larger and shown smaller. */
const leastWidth = 960
const leastHeight = 600

/** A page as large as the screen it is projected on, with type that grows with the height of the screen. */
export function projectorFormat(width: number, height: number, lang: Lang, slots: AreaSlots | null = null): Format {
  const enlarge = Math.max(1, leastWidth / width, leastHeight / height)
  const page = { width: Math.round(width * enlarge), height: Math.round(height * enlarge) }
  const scale = Math.min(page.height / 1080, page.width / 1366)
  const { type, margin, marks, seal, rule, hairline, space } = pageSizes.projector
  const scaled = ([size, line]: readonly [number, number], least: number): readonly [number, number] => {
    const fitted = Math.max(least, Math.ceil(size * scale))
    return [fitted, Math.ceil((fitted * line) / size)]
  }
  const { text, title, line } = projectorFloor
  return {
    use: 'projector',
    ...page,
    extent: 'fixed',
    lang,
    theme: themes.projector,
    slots,
    type: {
      title: scaled(type.title, title),
      subtitle: scaled(type.subtitle, text),
      heading: scaled(type.heading, text),
      value: scaled(type.value, text),
      body: scaled(type.body, text),
      note: scaled(type.note, text),
      figure: scaled(type.figure, title),
    },
    margin: {
      side: Math.round(margin.side * Math.min(scale, page.width / 1920)),
      top: Math.round(margin.top * scale),
      bottom: Math.round(margin.bottom * scale),
    },
    // The lines of a mark are a ninth of its height of 12, and none may be thinner than the floor.
    marks: Math.max((line * 9) / 12, marks * scale),
    seal: Math.max(Math.ceil(text * 1.5), Math.round(seal * scale)),
    rule: Math.max(line, Math.round(rule * scale)),
    hairline: Math.max(line, hairline * scale),
    space: Math.max(8, Math.round(space * scale)),
    mostPages: fewPages,
    growth: 1.35,
    link: null,
  }
}

/** Type steps of a drawn page: size and line in px. */
export interface PageType {
  readonly title: readonly [number, number]
  readonly subtitle: readonly [number, number]
  readonly heading: readonly [number, number]
  readonly value: readonly [number, number]
  readonly body: readonly [number, number]
  /** The smallest. */
  readonly note: readonly [number, number]
  /** One figure set as type. */
  readonly figure: readonly [number, number]
}

/** What a drawn page is set with, px: a sheet of paper, a picture of 1920 × 1080, and the projector, which is read from the last row. */
export const pageSizes = {
  paper: {
    type: {
      title: [48, 64],
      subtitle: [24, 34],
      heading: [24, 34],
      value: [28, 38],
      body: [22, 32],
      note: [20, 29],
      figure: [84, 100],
    },
    margin: { side: 72, top: 52, bottom: 44 },
    /** Factor of marks and bars against the screen's 46 × 12. */
    marks: 1.75,
    seal: 32,
    rule: 3,
    hairline: 1.5,
    space: 12,
  },
  picture: {
    type: {
      title: [62, 80],
      subtitle: [30, 42],
      heading: [36, 50],
      value: [44, 58],
      body: [32, 46],
      note: [28, 38],
      figure: [96, 112],
    },
    margin: { side: 72, top: 52, bottom: 40 },
    marks: 2.4,
    seal: 44,
    rule: 3,
    hairline: 2.5,
    space: 14,
  },
  projector: {
    type: {
      title: [58, 76],
      subtitle: [32, 46],
      heading: [36, 50],
      value: [44, 58],
      body: [32, 46],
      note: [28, 40],
      figure: [112, 132],
    },
    margin: { side: 96, top: 64, bottom: 44 },
    marks: 2.6,
    seal: 48,
    rule: 4,
    hairline: 3,
    space: 16,
  },
} as const satisfies Record<string, { readonly type: PageType } & Record<string, unknown>>

/** The least that can be read from the last row, px: text and title of a projected page. */
export const projectorFloor = { text: 20, title: 32, line: 3 } as const
