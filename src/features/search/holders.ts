/** Which entries hold a text in their own words, told by one pass over all of them. */
import type { Entry } from './entries.ts'

/** The own words of all entries in one text, and where those of each end. */
interface Haystack {
  readonly text: string
  readonly ends: Uint32Array
}

const cache = new WeakMap<readonly Entry[], Haystack>()

function haystackOf(entries: readonly Entry[]): Haystack {
  const known = cache.get(entries)
  if (known !== undefined) return known
  const ends = new Uint32Array(entries.length)
  let length = 0
  const parts = entries.map(({ all }, index) => {
    const part = `${all.zh}\n${all.en}\n`
    length += part.length
    ends[index] = length
    return part
  })
  const made = { text: parts.join(''), ends }
  cache.set(entries, made)
  return made
}

/** For each entry 1 where its own words hold a text without white space, else 0; `core` as in a term. */
export function holdersOf(entries: readonly Entry[], core: string): Uint8Array {
  const held = new Uint8Array(entries.length)
  // It is in every text, and would be found between any two characters.
  if (core === '') return held.fill(1)
  const { text, ends } = haystackOf(entries)
  let at = text.indexOf(core)
  for (let index = 0; at >= 0; index++) {
    const end = ends[index] ?? text.length
    if (at >= end) continue
    held[index] = 1
    at = text.indexOf(core, end)
  }
  return held
}
