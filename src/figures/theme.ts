/**
 * The only place with colours and sizes; those of drawn pages are in `page/format.ts`, which the first screen does without. Screens read
 * them as custom properties set on the root element (`customProperties`); what draws into a standalone picture takes the values from here,
 * because `var()` means nothing there.
 */

import type { AreaId } from '#domain/model.ts'

export const themeNames = ['light', 'dark', 'projector'] as const
export type ThemeName = (typeof themeNames)[number]

/** Colours of one theme. Every pair that meets on screen is held to its contrast by `theme.test.ts`. */
export interface Theme {
  readonly scheme: 'light' | 'dark'
  readonly ground: string
  /** Ground of the evidence drawer and of the row under the pointer. */
  readonly ground2: string
  readonly ink: string
  readonly quiet: string
  /** For what can be acted on, and nothing else. */
  readonly accent: string
  /** Pressed and chosen controls. */
  readonly accentTint: string
  readonly onAccent: string
  /** Hairlines carry no meaning and need no contrast. */
  readonly hairline: string
  /** Edges of controls: 3:1 on the ground. */
  readonly edge: string
  /** Palette slots 1–7; which area has which says `colours.ts`. */
  readonly areas: readonly [string, string, string, string, string, string, string]
  /** Every area that has no slot. */
  readonly others: string
  /** Marks and bars of areas that do not stand out among many; a seal is never set in it. */
  readonly neutral: string
}

export const themes: Record<ThemeName, Theme> = {
  light: {
    scheme: 'light',
    ground: '#FAFAF6',
    ground2: '#F1F1EA',
    ink: '#1A1B18',
    quiet: '#55544D',
    accent: '#17603F',
    accentTint: '#E2ECE4',
    onAccent: '#FFFFFF',
    hairline: '#DBDAD2',
    edge: '#85847B',
    areas: ['#1D4394', '#64123F', '#A3440D', '#1F79A3', '#6A6D66', '#8038C8', '#AA0032'],
    others: '#826E50',
    neutral: '#8E9089',
  },
  dark: {
    scheme: 'dark',
    ground: '#141715',
    ground2: '#1C201D',
    ink: '#ECEEE8',
    quiet: '#9A9F96',
    accent: '#7CC79B',
    accentTint: '#1F3328',
    onAccent: '#10231A',
    hairline: '#2E332F',
    edge: '#757C74',
    areas: ['#6F97DE', '#C26BA5', '#EE9A6E', '#7AD3F2', '#B9BDB4', '#B08CFF', '#FA4630'],
    others: '#96826E',
    neutral: '#7D8279',
  },
  projector: {
    scheme: 'light',
    ground: '#FFFFFF',
    ground2: '#F5F6F3',
    ink: '#0B0D0C',
    quiet: '#3A3D39',
    accent: '#0B4A2E',
    accentTint: '#DDEBE1',
    onAccent: '#FFFFFF',
    hairline: '#A9ACA6',
    edge: '#565A54',
    areas: ['#123A8C', '#4A0A2D', '#8A3705', '#0F6790', '#4B504C', '#7018C0', '#8C001E'],
    others: '#6E5A46',
    neutral: '#7A7D76',
  },
}

const sans =
  '"Segoe UI","Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif'

export const fonts = {
  sans,
  /** Chinese first, for punctuation that the Latin fonts draw half a character wide. */
  sansHan: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  /** The face of official documents where the machine has it; never SimSun. */
  headline: `"FZXiaoBiaoSong-B05S","STZhongsong","Songti SC","Noto Serif CJK SC","Source Han Serif SC",${sans}`,
  /** The same weight of voice for pages in English: a CJK face would set its apostrophes a full square wide. */
  headlineLatin: `Georgia,"Times New Roman","Noto Serif","Noto Serif CJK SC",serif`,
} as const

/** Type steps: size and line in px at the reader's default size. Nothing on screen is smaller than a note. */
const typeSteps = {
  /** Dates, definitions, tags, ticks. */
  note: [13, 20],
  /** Names, links, running text. */
  body: [15, 24],
  /** Values in rows. */
  value: [17, 26],
  /** Titles of panels, sentences of verdicts. */
  title: [20, 28],
  /** Values in panels. */
  number: [28, 34],
  /** The finding of a page, and the same where the window is narrow. */
  finding: [32, 42],
  'finding-narrow': [28, 38],
  /** A value that a page is about. */
  figure: [44, 52],
} as const

/** The projector theme sets type larger by this factor on ordinary pages. */
const projectorScale = 1.3

/** Spacing in px; a name is its own size. */
const spaces = [4, 8, 12, 16, 24, 32] as const

/** Holds on a phone: narrower than any desk. Style sheets, which cannot read it from here, write the same. */
export const phoneQuery = '(max-width: 767px)'

/** Size in px of the fixed-length mark at its places. */
export const markSizes = {
  board: { width: 22, height: 11 },
  panel: { width: 46, height: 12 },
  evidence: { width: 96, height: 22 },
} as const
export type MarkSize = keyof typeof markSizes

const rem = (px: number) => `${px / 16}rem`

/** So many palette slots there are. */
export const slotCount = themes.light.areas.length

/** The colour of an area as custom property: that of the slot it has in what is shown (`slotProperties`), else the one all others share. */
export function areaColour(area: AreaId): string {
  return `var(${slotProperty(area)}, var(--area-others))`
}

/** The custom properties, name → value, that give areas the colours of their slots, to be set on the root element. */
export function slotProperties(slots: ReadonlyMap<AreaId, number>): ReadonlyMap<string, string> {
  return new Map([...slots].map(([area, slot]) => [slotProperty(area), `var(--area-${slot})`]))
}

const slotProperty = (area: AreaId) => `--area-of-${area}`

/**
 * The custom properties of a theme, name → value, to be set on the root element. Sizes are in rem, so that the reader's own type size
 * holds.
 */
export function customProperties(name: ThemeName): ReadonlyMap<string, string> {
  const theme = themes[name]
  const scale = name === 'projector' ? projectorScale : 1
  return new Map([
    ['--ground', theme.ground],
    ['--ground-2', theme.ground2],
    ['--ink', theme.ink],
    ['--quiet', theme.quiet],
    ['--accent', theme.accent],
    ['--accent-tint', theme.accentTint],
    ['--on-accent', theme.onAccent],
    ['--hairline', theme.hairline],
    ['--edge', theme.edge],
    ...theme.areas.map((colour, index): [string, string] => [`--area-${index + 1}`, colour]),
    ['--area-others', theme.others],
    ['--neutral', theme.neutral],
    ['--sans', fonts.sans],
    ['--headline', fonts.headline],
    ['--headline-latin', fonts.headlineLatin],
    ...Object.entries(typeSteps).flatMap(([step, [size, line]]): [string, string][] => [
      [`--size-${step}`, rem(size * scale)],
      [`--line-${step}`, rem(line * scale)],
    ]),
    ...spaces.map((space): [string, string] => [`--space-${space}`, rem(space)]),
    ['--scale', String(scale)],
    ['--target', rem(24 * scale)],
    ['--target-phone', rem(36)],
    ['--radius', rem(2)],
    ['--rule', name === 'projector' ? '3px' : '2px'],
    ['--motion', '120ms'],
  ])
}
