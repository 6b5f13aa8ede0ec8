/** Made-up areas: a city and its districts, each named by a character of the Thousand Character Classic. */
import type { AreaGroup } from '#domain/codes.ts'
import type { Cells } from './cells.ts'

/** The first 44 characters of 千字文, all different, with their sounds. */
const characters =
  `天tian 地di 玄xuan 黄huang 宇yu 宙zhou 洪hong 荒huang 日ri 月yue 盈ying 昃ze 辰chen 宿xiu 列lie 张zhang 寒han 来lai 暑shu 往wang
秋qiu 收shou 冬dong 藏cang 闰run 余yu 成cheng 岁sui 律lv 吕lv 调tiao 阳yang 云yun 腾teng 致zhi 雨yu 露lu 结jie 为wei 霜shuang 金jin 生sheng 丽li 水shui`
    .split(/\s+/)
    .map((entry) => ({ character: entry.slice(0, 1), sound: entry.slice(1) }))

/** The slot of the city, and as many districts have one of their own. */
const citySlot = 5

/** The most areas there are names for. */
const mostAreas = characters.length

/** Id of an area: its place and its sound, because 玄 and 宇 each have a namesake in sound. */
function idOf(index: number, sound: string): string {
  return `a${String(index).padStart(2, '0')}-${sound}`
}

/** How many areas the groups of the city hold; those beyond are zones. */
const groupSizes = [
  ['central', 9],
  ['metropolitan-new', 12],
  ['northeast', 11],
  ['southeast', 6],
] as const

/** The group of an area by its place, the first after the city being 1. */
function groupOf(index: number): AreaGroup {
  let last = 0
  for (const [group, size] of groupSizes) {
    last += size
    if (index <= last) return group
  }
  return 'zone'
}

/** A to Z, then AA, BB and on: a name holds no number, which its Chinese would have to hold too. */
function letterOf(index: number): string {
  const letters = 26
  return String.fromCharCode(65 + ((index - 1) % letters)).repeat(1 + Math.floor((index - 1) / letters))
}

/**
 * So many areas, the first of them the city that contains the others. The second and third share territory.
 * @throws {RangeError} above `mostAreas`
 */
export function syntheticAreas(count: number): readonly Cells<'areas'>[] {
  if (count > mostAreas) throw new RangeError(`there are names for ${mostAreas} areas, not for ${count}`)
  const ids = characters.slice(0, count).map(({ sound }, index) => idOf(index, sound))
  const [city = '', second = '', third = ''] = ids
  return characters.slice(0, count).map(({ character, sound }, index) => {
    const isCity = index === 0
    const english = `${sound.slice(0, 1).toUpperCase()}${sound.slice(1)}`
    return {
      areaId: ids[index] ?? '',
      nameZh: isCity ? `${character}字市` : `${character}字区`,
      nameEn: isCity ? `${english} City` : `${english} District ${letterOf(index)}`,
      shortZh: `${character}字`,
      shortEn: isCity ? english : `${english} ${letterOf(index)}`,
      seal: character,
      pinyin: `${sound} zi ${isCity ? 'shi' : 'qu'}`,
      level: isCity ? 'municipality' : groupOf(index) === 'zone' ? 'new-area' : 'district',
      group: isCity ? '' : groupOf(index),
      gbt2260: String(990_100 + index),
      partOf: isCity ? '' : city,
      overlaps: index === 1 ? third : index === 2 ? second : '',
      slot: isCity ? String(citySlot) : index < citySlot ? String(index) : '',
    }
  })
}
