/** Finds areas by what a reader types: the name, the short name, pinyin, its initials, or some of each. */
import { countedFigures } from '#domain/places.ts'
import type { Area, AreaId, Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { syllablesOf } from '#domain/pinyin.ts'
import { plainCharacter } from '#domain/reading/normalForm.ts'

/** How many figures the sources give of each area, restatements not counted; areas without one are left out. */
export const figureCounts = onceFor((dataset: Dataset): ReadonlyMap<AreaId, number> => {
  const counts = new Map<AreaId, number>()
  for (const { refArea } of countedFigures(dataset)) counts.set(refArea, (counts.get(refArea) ?? 0) + 1)
  return counts
})

/** All areas, those with figures first; each part in the order of the dataset. */
export const areasFiguresFirst = onceFor((dataset: Dataset): readonly Area[] => {
  const counts = figureCounts(dataset)
  return [
    ...dataset.areas.filter(({ areaId }) => counts.has(areaId)),
    ...dataset.areas.filter(({ areaId }) => !counts.has(areaId)),
  ]
})

/**
 * The areas that what was typed may mean, those with figures first, else in the order of the dataset; all of them where nothing was
 * typed. Of Chinese any part of the name counts. Latin letters count from the start of a word of the English name, as pinyin from the
 * start of any syllable, and as initials (`jb`, or mixed, `jiangb`) from the start of the name.
 */
export function findAreas(dataset: Dataset, typed: string): readonly Area[] {
  const asked = plain(typed)
  const areas = areasFiguresFirst(dataset)
  if (asked === '') return areas
  const index = indexOf(dataset)
  return areas.filter(({ areaId }) => index.get(areaId)?.(asked) ?? false)
}

/** Half width, simplified, small letters, without spaces, marks and the tones of pinyin. */
function plain(text: string): string {
  const characters = [...text].map(plainCharacter).join('')
  const toneless = characters.toLowerCase().normalize('NFD').replaceAll('u\u0308', 'v').replaceAll(/\p{M}/gu, '').normalize('NFC')
  return toneless.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** For each area whether a plain text may mean it. */
const indexOf = onceFor((dataset: Dataset): ReadonlyMap<AreaId, (asked: string) => boolean> => {
  return new Map(dataset.areas.map((area) => [area.areaId, meant(area)]))
})

function meant({ nameZh, nameEn, shortZh, shortEn, seal, pinyin }: Area): (asked: string) => boolean {
  const written = [nameZh, shortZh, seal].map(plain)
  const english = [nameEn, shortEn].flatMap(wordStarts)
  const syllables = syllablesOf(pinyin, [...plain(nameZh)].length) ?? []
  const spelled = pinyin.split(/\s+/).flatMap((_, at, words) => words.slice(at).join(''))
  return (asked) =>
    written.some((name) => name.includes(asked)) ||
    english.some((name) => name.startsWith(asked)) ||
    spelled.some((name) => name.startsWith(asked)) ||
    syllables.some((first, at) => (at === 0 || asked.startsWith(first)) && isSpelled(asked, syllables.slice(at)))
}

/** A name from the start of each of its words on. */
function wordStarts(name: string): readonly string[] {
  const words = name.split(/\s+/)
  return words.map((_, at) => plain(words.slice(at).join('')))
}

/** Whether a text is made of the beginnings of these syllables, one after the other. */
function isSpelled(asked: string, syllables: readonly string[]): boolean {
  if (asked === '') return true
  const [first, ...rest] = syllables
  if (first === undefined) return false
  for (let length = first.length; length > 0; length--) {
    if (asked.startsWith(first.slice(0, length)) && isSpelled(asked.slice(length), rest)) return true
  }
  return false
}
