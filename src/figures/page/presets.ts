/** What pictures are made for: slides, half a slide, Word, a sheet. Sizes of type follow from how large a picture is on paper. */
import type { AreaSlots } from '#figures/colours.ts'
import { themes, type Theme } from '#figures/theme.ts'
import type { Lang } from '#i18n/language.ts'
import { pageSizes, type Format } from './format.ts'

export const presetNames = ['slide', 'slide43', 'half', 'square', 'word', 'a4'] as const
export type PresetName = (typeof presetNames)[number]

export interface Preset {
  /** px of the layout; those of the picture are so many times as many. */
  readonly width: number
  /** The height; for `content` the greatest. */
  readonly height: number
  readonly extent: Format['extent']
  readonly enlargement: number
  /** Dots of the picture per inch, so that it has its size on paper. */
  readonly dotsPerInch: number
  /** px of the layout: the smallest type and, at this density, its size in points. */
  readonly smallest: number
  /** px of the layout: the title. */
  readonly title: number
  readonly margin: Format['margin']
}

const slideMargin = { side: 72, top: 52, bottom: 40 } as const

/**
 * A slide of PowerPoint is 7.5 inches high: 1080 px of layout at 144 to the inch, so that 28 px are 14 points. The text of an official
 * document is 156 mm wide: 1843 px at 300 to the inch, where 38 px are 9.1 points. A4 is laid out at 150 to the inch.
 */
export const presets: Readonly<Record<PresetName, Preset>> = {
  slide: {
    width: 1920,
    height: 1080,
    extent: 'fixed',
    enlargement: 2,
    dotsPerInch: 288,
    smallest: 28,
    title: 62,
    margin: slideMargin,
  },
  slide43: {
    width: 1440,
    height: 1080,
    extent: 'fixed',
    enlargement: 20 / 9,
    dotsPerInch: 320,
    smallest: 28,
    title: 54,
    margin: slideMargin,
  },
  half: {
    width: 960,
    height: 1080,
    extent: 'fixed',
    enlargement: 2,
    dotsPerInch: 288,
    smallest: 28,
    title: 46,
    margin: { side: 40, top: 40, bottom: 32 },
  },
  square: {
    width: 1080,
    height: 1080,
    extent: 'fixed',
    enlargement: 2,
    dotsPerInch: 288,
    smallest: 28,
    title: 48,
    margin: { side: 48, top: 44, bottom: 36 },
  },
  word: {
    width: 1843,
    height: 2650,
    extent: 'content',
    enlargement: 1,
    dotsPerInch: 300,
    smallest: 38,
    title: 60,
    margin: { side: 4, top: 8, bottom: 8 },
  },
  a4: {
    width: 1240,
    height: 1754,
    extent: 'fixed',
    enlargement: 2,
    dotsPerInch: 300,
    smallest: 22,
    title: 40,
    margin: { side: 108, top: 108, bottom: 96 },
  },
}

/** Light and dark stand on a ground of their own; transparent has the colours of light and no ground. */
export const groundNames = ['light', 'dark', 'transparent'] as const
export type GroundName = (typeof groundNames)[number]

export interface PictureChoice {
  readonly preset: PresetName
  readonly ground: GroundName
  readonly lang: Lang
  readonly slots: AreaSlots | null
  /** Pages that a figure has at most; all it needs where nothing is said. */
  readonly mostPages?: number
  /** Address of the view; null where there is none that others can open. */
  readonly link: string | null
}

/** The colours of pictures: those of the projector, which stand on white, whatever the theme on screen. */
const grounds: Readonly<Record<GroundName, Theme>> = {
  light: themes.projector,
  dark: themes.dark,
  transparent: themes.projector,
}

/** What a picture is laid out for. */
export function pictureFormat({
  preset,
  ground,
  lang,
  slots,
  link,
  mostPages = Number.POSITIVE_INFINITY,
}: PictureChoice): Format {
  const { width, height, extent, smallest, title, margin } = presets[preset]
  const factor = smallest / pageSizes.picture.type.note[0]
  const { type, ...sizes } = pageSizes.picture
  const sized = enlarged(
    { use: 'picture', width, height, extent, lang, theme: grounds[ground], slots, mostPages, growth: 1, link, ...sizes, type },
    factor,
  )
  // A page that is as high as it needs has no room to spare.
  const growth = extent === 'content' ? 1 : 1.35
  return { ...sized, growth, margin, type: { ...sized.type, title: [title, Math.round(title * 1.3)] } }
}

/** A format with all its type, marks and white space larger by a factor. */
export function enlarged(format: Format, factor: number): Format {
  if (factor === 1) return format
  const scaled = ([size, line]: readonly [number, number]): readonly [number, number] => [
    Math.round(size * factor),
    Math.round(line * factor),
  ]
  const { type } = format
  return {
    ...format,
    type: {
      title: scaled(type.title),
      subtitle: scaled(type.subtitle),
      heading: scaled(type.heading),
      value: scaled(type.value),
      body: scaled(type.body),
      note: scaled(type.note),
      figure: scaled(type.figure),
    },
    marks: format.marks * factor,
    seal: Math.round(format.seal * factor),
    rule: format.rule * factor,
    hairline: format.hairline * factor,
    space: format.space * factor,
  }
}
