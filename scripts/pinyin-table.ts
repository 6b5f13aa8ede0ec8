import { pinyin } from 'pinyin-pro'
import type { PinyinTable } from '#domain/pinyin.ts'

/** Words in which a common character is read otherwise than alone, so that texts nobody has seen yet are found by these readings too. */
const otherwise =
  '重庆 长期 增长 银行 行业 会计 调整 调研 首都 丰都 率先 效率 参差 朝阳 朝天 西藏 薪酬 都江堰 音乐 快乐 传记 供给 给予 人才济济'

/** Readings of a run of Chinese characters in this context, one a character; ü is v. */
function readingsIn(run: string): readonly string[] {
  return pinyin(run, { toneType: 'none', type: 'array', v: true })
}

/** The 6763 characters of GB 2312, which any text of an office in China can be expected to be written in. */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(new Uint8Array([row, cell]))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  }
  return characters
}

/**
 * The readings of all common characters, and every reading that a character has in one of the texts. A reading is the one of its
 * context (重庆 chongqing); where a character is read in two ways it stands under both, and a search may use either.
 */
export function pinyinTable(texts: readonly string[]): PinyinTable {
  const table = new Map<string, Set<string>>()
  const add = (run: string) => {
    const characters = [...run]
    const readings = readingsIn(run)
    if (readings.length !== characters.length) throw new Error(`There is not one reading for each character of “${run}”.`)
    readings.forEach((reading, index) => {
      // Typed in either way: lüe is lve to an input method and lue to most people.
      for (const spelling of new Set([reading, reading.replace(/^([ln])ve$/, '$1ue')])) {
        if (!/^[a-z]+$/.test(spelling)) return
        table.set(spelling, (table.get(spelling) ?? new Set()).add(characters[index] ?? ''))
      }
    })
  }
  const runs = [...otherwise.split(' '), ...texts].flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? [])
  for (const run of [...commonCharacters(), ...new Set(runs)]) add(run)
  return Object.fromEntries(
    [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => [syllable, [...characters].sort().join('')]),
  )
}
