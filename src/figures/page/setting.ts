/** What everything on a page is set with: the data, the words, the format; and the few faces of type there are. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import type { Area, AreaId, Dataset, Observation, SourceId } from '#domain/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { PageType, Format } from './format.ts'
import { runsOf } from '#figures/runs.ts'
import type { Words } from '#i18n/words.tsx'
import { rect } from './scene.ts'
import type { Box, Face } from './box.ts'

export interface Setting {
  readonly dataset: Dataset
  readonly say: Sentences
  readonly words: Words
  readonly format: Format
  /** The sources of the figure, in the order in which its pages number them. */
  readonly sources: readonly SourceId[]
}

/** The numbers of a figure's sources, as the foot of its page has them: [2]; empty where the page names none. */
export function sourceNumber({ dataset, sources }: Setting, figure: Observation): string {
  const indices = sourcesOfFigure(dataset, figure).map((source) => sources.indexOf(source))
  return indices.map((index) => (index < 0 ? '' : `[${index + 1}]`)).join('')
}

/** The numbers of sources on this page, each in brackets, three and more that follow each other as a run: [1][2], [1—4]. */
export function citation({ sources }: Pick<Setting, 'sources'>, cited: readonly SourceId[]): string {
  const numbers = [...new Set(cited)].map((source) => sources.indexOf(source) + 1).filter((number) => number > 0)
  return runsOf([...numbers].sort((a, b) => a - b))
    .map(([first, last]) => (first === last ? `[${first}]` : `[${first}—${last}]`))
    .join('')
}

/** When a figure is from, and the number of its source: 2021年9—12月（推定）[1]. */
export function sourcedDate(setting: Setting, figure: Observation): string {
  const { say, words } = setting
  return `${say.date(figure)}${words.pick('', ' ')}${sourceNumber(setting, figure)}`
}

/** `plain` and `bold` in ink, `quiet` for dates and reasons, `accent` for what can be acted on. */
export type Look = 'plain' | 'bold' | 'quiet' | 'accent'

/** A face of the format's sans, or for `title` of the headline. */
export function face({ type, theme }: Format, step: keyof PageType, look: Look): Face {
  const [size, line] = type[step]
  const colour = { plain: theme.ink, bold: theme.ink, quiet: theme.quiet, accent: theme.accent }[look]
  const bold = look === 'bold' || step === 'title'
  return { size, line, weight: bold ? 700 : 400, family: step === 'title' ? 'headline' : 'sans', colour }
}

/** The row of an area. */
export function areaOf({ dataset }: Setting, area: AreaId): Area {
  return lookup(dataset.areaById, area)
}

/** Characters of a name that still stand beside a seal: 重庆市西部科学城 has 8. */
const longestName = 12

/** An area's name beside its seal; where that is long, as English names are, the name people say. */
export function areaName({ say }: Setting, area: AreaId): string {
  const name = say.area(area)
  return say.lang === 'zh' && name.length <= longestName ? name : say.areaShort(area)
}

/** A horizontal line. */
export function lineBox(width: number, thickness: number, colour: string): Box {
  return { width, height: thickness, baseline: 0, draw: (x, y) => [rect(x, y, width, thickness, colour)] }
}
