/** Which characters of a text were found, for the eye. */
import type { Readings } from '#domain/pinyin.ts'
import type { Field } from './field.ts'
import { spanInText, type Span } from './fold.ts'
import { findIn } from './match.ts'
import type { Term } from './query.ts'

/** A text in runs, by turns not found and found: the first, third and so on were not, and may be empty. */
export type Runs = readonly string[]

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

/** The text in runs, split where something was found. */
export function runsOf(text: string, spans: readonly Span[]): Runs {
  const ends = [...spans, { start: text.length, end: text.length }]
  const runs = ends.flatMap(({ start, end }, index) => [text.slice(ends[index - 1]?.end ?? 0, start), text.slice(start, end)])
  return runs.slice(0, -1)
}

/** Characters before what was found that are kept of a long text. */
const lead = 16

/** The runs of a long passage from shortly before the first place found, with … for what is left out. */
export function excerptOf(text: string, spans: readonly Span[]): Runs {
  const first = spans[0]?.start ?? 0
  if (first <= lead * 2) return runsOf(text, spans)
  // In English from the start of a word.
  const from = text.lastIndexOf(' ', first - lead) + 1 || first - lead
  const moved = spans.map(({ start, end }) => ({ start: start - from + 1, end: end - from + 1 }))
  return runsOf(`…${text.slice(from)}`, moved)
}
