/** Which characters of a text were found, for the eye. */
import type { Readings } from '#domain/pinyin.ts'
import type { Field } from './field.ts'
import { spanInText, type Span } from './fold.ts'
import { findIn } from './match.ts'
import type { Term } from './query.ts'

/** A run of a text. */
export interface Run {
  readonly text: string
  readonly isFound: boolean
  /** Where it starts in the text. */
  readonly start: number
}

/** The places of the words in a field, in its text, in order and without overlap. */
export function spansIn(field: Field, terms: readonly Term[], readings: Readings | null): readonly Span[] {
  const spans = terms
    .flatMap((term) => findIn(field, term, readings) ?? [])
    .map((found) => spanInText(field, found))
    .sort((a, b) => a.start - b.start)
  return spans.reduce<readonly Span[]>((merged, span) => {
    const last = merged.at(-1)
    if (last === undefined || span.start > last.end) return [...merged, span]
    return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }]
  }, [])
}

/** The text in runs, those found and those between. */
export function runsOf(text: string, spans: readonly Span[]): readonly Run[] {
  const ends = [...spans, { start: text.length, end: text.length }]
  return ends
    .flatMap(({ start, end }, index): readonly Run[] => {
      const from = ends[index - 1]?.end ?? 0
      return [
        { text: text.slice(from, start), isFound: false, start: from },
        { text: text.slice(start, end), isFound: true, start },
      ]
    })
    .filter((run) => run.text !== '')
}

/** Characters before what was found that are kept of a long text. */
const lead = 16

/** The runs of a long passage from shortly before the first place found, with … for what is left out. */
export function excerptOf(text: string, spans: readonly Span[]): readonly Run[] {
  const first = spans[0]?.start ?? 0
  if (first <= lead * 2) return runsOf(text, spans)
  // In English from the start of a word.
  const from = text.lastIndexOf(' ', first - lead) + 1 || first - lead
  const moved = spans.map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 }))
  return runsOf(`…${text.slice(from)}`, moved)
}
