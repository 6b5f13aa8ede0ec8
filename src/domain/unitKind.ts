/** Which units measure the same kind of thing, and in which of these kinds the indicators of a family are counted. */
import type { Family } from './codes.ts'

/** What units measure. Units of one kind may stand under one indicator; only aliases of one unit (`domain/unit.ts`) may be compared. */
const unitKinds = {
  people: ['人', '名', '位', '人(个)', '个(人)'],
  attendances: ['人次'],
  things: '个 家 所 支 项 件 套 条 类 种 篇 座 间 门 户 部 份 宗 册 台 辆 栋 处 只'.split(' '),
  rounds: ['次', '批', '批次', '场', '场次', '家次', '班次', '件次', '户次', '届', '期'],
  money: ['元', '美元', '欧元', '港元', '澳元', '加元', '英镑', '日元', '韩元', '卢布', '瑞士法郎', '新加坡元'],
  surface: ['平方米', '平方公里', '亩', '公顷'],
  relations: ['%', '‰', '‱', '份额', '比', '倍', '个百分点', '百分点', '—'],
} satisfies Readonly<Record<string, readonly string[]>>
export type UnitKind = keyof typeof unitKinds

const isUnitKind = (name: string): name is UnitKind => name in unitKinds

const kindOfUnit: ReadonlyMap<string, UnitKind> = new Map(
  Object.entries(unitKinds).flatMap(([kind, units]) =>
    isUnitKind(kind) ? units.map((unit): [string, UnitKind] => [unit, kind]) : [],
  ),
)

/** What a unit measures, as a row of `unitKinds`; nothing for a unit that is not known. */
export const kindOf = (unit: string): UnitKind | undefined => kindOfUnit.get(unit.replaceAll('（', '(').replaceAll('）', ')'))

/** What the indicators of a family are counted in. */
export const familyKinds: Readonly<Record<Family, readonly UnitKind[]>> = {
  funds: ['money'],
  platforms: ['things'],
  premises: ['surface'],
  'talent-introduced': ['people'],
  teams: ['things'],
  'talent-stock': ['people'],
  recruitment: ['people', 'rounds'],
  outreach: ['people', 'things'],
  services: ['things'],
  attendances: ['attendances'],
  enterprises: ['things'],
  outcomes: ['things'],
  'outcome-people': ['people'],
  'outcome-value': ['money'],
  activities: ['rounds'],
  'activity-people': ['people'],
  partners: ['things'],
  reach: ['things'],
  ratios: ['relations', 'people'],
  population: ['people'],
}

/** Whether the indicators of a family may be counted in a unit. */
export function isUnitOf(family: Family, unit: string): boolean {
  const kind = kindOf(unit)
  return kind !== undefined && familyKinds[family].includes(kind)
}
