/** Which area of the dataset a cell names: in full or short, with or without 区 and 县, with blanks between, by its code. */
import type { Area, AreaId, Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { parsePeriod } from '#domain/period.ts'
import { normalForm } from '#domain/reading/normalForm.ts'

/** What a cell of the column of areas says. */
export type AreaReading =
  /** Several where two areas have borne the name, the likelier first. */
  | { readonly kind: 'area'; readonly areas: readonly AreaId[] }
  /** 全市: the city where it stands alone; beside its districts what these come to. */
  | { readonly kind: 'city'; readonly areas: readonly AreaId[] }
  /** 合计, 全市合计: of whatever the table lists. */
  | { readonly kind: 'total' }
  /** 主城都市区: a group of areas. */
  | { readonly kind: 'group' }
  | { readonly kind: 'unknown' }

const plain = (words: string) =>
  normalForm(words)
    .text.replace(/[\s·.。,、:]/g, '')
    .toLowerCase()

const peoples = /(?:土家族|苗族|彝族|藏族|羌族|回族)+(?=自治县|$)/
const endings = /(?:自治县|新区|林区|区|县|市)$/

/** The forms in which people write the name of an area. */
function formsOf({ nameZh, shortZh, nameEn, shortEn, gbt2260, level, pinyin }: Area): readonly string[] {
  const full = plain(nameZh)
  const inBrackets = /^(.+?)\((.+?)\)(.*)$/.exec(full)
  // 西部(重庆)科学城(重庆高新区): each part without its brackets, with and without the name of the city.
  const unbracketed = full.replace(/[()]/g, '')
  const parts = inBrackets === null ? [] : full.split(/[()]/).filter((part) => part.length > 3)
  const core = full.replace(peoples, '').replace(endings, '')
  const short = core.length > 1 ? [core, `${core}区`, `${core}县`] : []
  const city = level === 'municipality' ? ['全市', '本市', core] : []
  const zones = parts.map((part) => part.replace(/^重庆/, ''))
  const named = level === 'new-area' ? [full.replace('经济技术开发区', '经开区')] : []
  const english = [plain(nameEn), plain(shortEn), plain(pinyin)]
  const code = gbt2260 === null ? [] : [gbt2260, `${gbt2260}000000`]
  const shortForm = level === 'municipality' ? [] : [plain(shortZh)]
  const forms = [full, unbracketed, ...shortForm, ...(level === 'district' ? short : []), ...city, ...parts, ...zones, ...named]
  return [...forms, ...english, ...code].filter((form) => form.length > 1)
}

const byForm = onceFor(({ areas }: Dataset): ReadonlyMap<string, readonly AreaId[]> => {
  const found = new Map<string, AreaId[]>()
  for (const area of areas) for (const form of new Set(formsOf(area))) found.set(form, [...(found.get(form) ?? []), area.areaId])
  // One that came in the place of another under its name bears the plain name as well.
  for (const later of areas) {
    const bare = plain(later.nameZh).replace(/\(.*\)$/, '')
    const named = found.get(bare) ?? []
    if (bare !== plain(later.nameZh) && named.length > 0 && !named.includes(later.areaId))
      found.set(bare, [...named, later.areaId])
  }
  return found
})

const totals =
  /^(?:(?:全市|重庆市?|本市)?(?:合计|总计|小计|共计|总数|合计数|平均|均值)|区县(?:合计|小计|平均)|各区县合计|total|sum)$/i
const wholeCity = /^(?:全市|本市)$/
const groups =
  /^(?:主城都市区|中心城区|主城九区|主城新区|主城区|渝东北.*|渝东南.*|渝西(?:地区|片区)?|一区|两群|一区两群|都市功能.*|城市发展新区|生态涵养.*|开发区|其他|其它|市级|市本级|市直|功能区)$/

/** What stands in brackets behind a name, unless it takes a part away: 江北区（不含两江新区） is another territory. */
const addition = /\((?!不含|不包括|不包含|除|扣除|未含)[^()]*\)$/

/**
 * What a cell of the column of areas says.
 * @param timePeriod ISO 8601 date of the figures: of two areas of one name the one that was there then comes first
 */
export function readArea(dataset: Dataset, words: string, timePeriod: string | null): AreaReading {
  const form = plain(words.replace(/^\s*\d{1,2}[.、)）]\s*/, '')).replace(/^(?:其中:?|#)/, '')
  const city = wholeCity.test(form) ? dataset.areas.find(({ level }) => level === 'municipality') : undefined
  if (city !== undefined) return { kind: 'city', areas: [city.areaId] }
  if (totals.test(form)) return { kind: 'total' }
  const forms = byForm(dataset)
  const areas = forms.get(form) ?? forms.get(form.replace(/^重庆市?/, '')) ?? forms.get(form.replace(addition, ''))
  if (areas !== undefined) return { kind: 'area', areas: existingFirst(dataset, areas, timePeriod) }
  return { kind: groups.test(form) ? 'group' : 'unknown' }
}

/** Areas of one name, those that existed at a date first. */
function existingFirst({ areaById }: Dataset, areas: readonly AreaId[], timePeriod: string | null): readonly AreaId[] {
  if (areas.length < 2) return areas
  return [...areas].sort((a, b) => Number(existsAt(areaById.get(b), timePeriod)) - Number(existsAt(areaById.get(a), timePeriod)))
}

/** Whether an area was there at a date, as far as both are known. */
export function existsAt(area: Area | undefined, timePeriod: string | null): boolean {
  const period = timePeriod === null ? null : parsePeriod(timePeriod)
  if (area === undefined || period === null) return true
  const from = area.validFrom === null ? null : parsePeriod(area.validFrom)
  const to = area.validTo === null ? null : parsePeriod(area.validTo)
  return (from === null || period.end >= from.start) && (to === null || period.start <= to.end)
}

/** Areas whose short name shares a character with unknown words, the likest first: what a misprint may have meant. */
export function areasLike({ areas }: Dataset, words: string): readonly AreaId[] {
  const form = Array.from(plain(words).replace(endings, ''))
  if (form.length < 2 || form.length > 12) return []
  const shared = ({ shortZh }: Area) =>
    Array.from(shortZh).filter((character) => form.includes(character)).length / shortZh.length
  return areas
    .map((area) => ({ area, likeness: shared(area) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ area }) => area.areaId)
}
