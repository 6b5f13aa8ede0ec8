/** What is offered before anything is typed. */
import { syllablesOf } from '#domain/pinyin.ts'
import type { Dataset } from '#domain/model.ts'
import { ownersOf, type Entry, type EntryKind } from './entries.ts'
import { factsOf } from './facts.ts'
import type { HitGroup } from './rank.ts'

/** The areas the sources say anything of, and the indicators with figures of two or more areas, those with the most first. */
export function suggestionsOf(dataset: Dataset): readonly HitGroup[] {
  const { figures, policies, areas } = factsOf(dataset)
  const breadth = ({ target }: Entry) => (target.kind === 'indicator' ? (areas.get(target.row.indicator)?.length ?? 0) : 0)
  const entries = ownersOf(dataset)
  const named = entries.filter(
    ({ target }) => target.kind === 'area' && (figures.has(target.row.areaId) || policies.has(target.row.areaId)),
  )
  const broad = entries.filter((entry) => breadth(entry) > 1).sort((a, b) => breadth(b) - breadth(a))
  return [offered('area', named), offered('indicator', broad)].filter(({ total }) => total > 0)
}

function offered(kind: EntryKind, entries: readonly Entry[]): HitGroup {
  return { kind, total: entries.length, closest: (most) => entries.slice(0, most).map((entry) => ({ entry, terms: [] })) }
}

/** What can be typed, shown on an area of the dataset, whose reading the data give; null without an area. */
export interface Examples {
  readonly zh: string
  readonly pinyin: string
  readonly initials: string
  readonly en: string
}

/** The first area with a reading, in the four ways it can be typed. */
export function examplesOf(dataset: Dataset): Examples | null {
  for (const { nameZh, shortEn, shortZh, pinyin } of dataset.areas) {
    const syllables = syllablesOf(pinyin, nameZh.length)
    if (syllables === null) continue
    return {
      zh: shortZh,
      pinyin: syllables.join(''),
      initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
      en: shortEn,
    }
  }
  return null
}
