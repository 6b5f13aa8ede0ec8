/** Which characters of a text were found, and the text with these marked. */
import type { Term } from './match.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Results.module.css'
import { rangeInText, type IndexedText, type TextRange } from './texts.ts'

/** A part of a text, found or not found as a whole. */
export interface Run {
  readonly text: string
  readonly isMatch: boolean
  /** Where in the text it starts. */
  readonly start: number
}

/** The places of the words in a text as it is shown, in order and without overlap. */
export function matchRanges(text: IndexedText, terms: readonly Term[]): readonly TextRange[] {
  const ranges = terms
    .flatMap((term) => term.matchIn(text) ?? [])
    .map((match) => rangeInText(text, match))
    .sort((a, b) => a.start - b.start)
  return ranges.reduce<readonly TextRange[]>((merged, range) => {
    const last = merged.at(-1)
    if (last === undefined || range.start > last.end) return [...merged, range]
    return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }]
  }, [])
}

/** The text in runs, split where something was found. */
export function runsOf(text: string, ranges: readonly TextRange[]): readonly Run[] {
  const run = (start: number, end: number, isMatch: boolean): Run => ({ text: text.slice(start, end), isMatch, start })
  const runs = ranges.flatMap(({ start, end }, index) => [run(ranges[index - 1]?.end ?? 0, start, false), run(start, end, true)])
  return [...runs, run(ranges.at(-1)?.end ?? 0, text.length, false)].filter((part) => part.text !== '')
}

/** Characters before what was found that are kept of a long text. */
const lead = 16

/** The runs of a long passage from shortly before the first place found, with … for what is left out. */
export function excerptOf(text: string, ranges: readonly TextRange[]): readonly Run[] {
  const first = ranges[0]?.start ?? 0
  if (first <= lead * 2) return runsOf(text, ranges)
  // In English from the start of a word.
  const from = text.lastIndexOf(' ', first - lead) + 1 || first - lead
  const moved = ranges.map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 }))
  return runsOf(`…${text.slice(from)}`, moved)
}

interface HighlightedProps {
  readonly text: IndexedText
  readonly terms: readonly Term[]
  /** The whole text, or a long one from shortly before what was found. */
  readonly extent: 'whole' | 'excerpt'
}

/** A text with what was found marked. */
export function Highlighted({ text, terms, extent }: HighlightedProps) {
  const { lang } = useWords()
  const ranges = matchRanges(text, terms)
  const runs = extent === 'whole' ? runsOf(text.text, ranges) : excerptOf(text.text, ranges)
  const marked = runs.map(({ text: run, isMatch, start }) =>
    isMatch ? (
      <mark key={start} className={styles['found']}>
        {run}
      </mark>
    ) : (
      run
    ),
  )
  return text.lang === lang ? marked : <span lang={text.lang === 'zh' ? 'zh-CN' : 'en'}>{marked}</span>
}
