/** The words around numerals that say how precise they are, what they count, and for whom or how long. Written in the normal form. */
import type { Qualifier } from '#domain/codes.ts'

/** Before the numeral. Longer words come first where one begins another. */
export const leads: readonly (readonly [word: string, qualifier: Qualifier])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不小于', 'at-least'],
  ['至少', 'at-least'],
  ['最少', 'at-least'],
  ['最低', 'at-least'],
  ['不超过', 'at-most'],
  ['不高于', 'at-most'],
  ['不多于', 'at-most'],
  ['不大于', 'at-most'],
  ['最高可达', 'at-most'],
  ['最高不超过', 'at-most'],
  ['最高达', 'at-most'],
  ['最高', 'at-most'],
  ['最多', 'at-most'],
  ['至多', 'at-most'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['未满', 'under'],
  ['低于', 'under'],
  ['少于', 'under'],
  ['小于', 'under'],
  ['超过', 'over'],
  ['超出', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['大于', 'over'],
  ['多于', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['接近', 'nearly'],
  ['将近', 'nearly'],
  ['近', 'nearly'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['上', 'at-least'],
]

/** Behind the numeral and its unit. */
export const tails: readonly (readonly [word: string, qualifier: Qualifier])[] = [
  ['以上', 'at-least'],
  ['及以上', 'at-least'],
  ['起', 'at-least'],
  ['以内', 'at-most'],
  ['之内', 'at-most'],
  ['以下', 'at-most'],
  ['及以下', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
]

/** Money: what is printed → the unit as the dataset writes it. */
export const currencies: readonly (readonly [printed: string, unit: string])[] = [
  ['元人民币', '元'],
  ['人民币', '元'],
  ['美元', '美元'],
  ['美金', '美元'],
  ['欧元', '欧元'],
  ['港元', '港元'],
  ['港币', '港元'],
  ['澳元', '澳元'],
  ['加元', '加元'],
  ['英镑', '英镑'],
  ['日元', '日元'],
  ['韩元', '韩元'],
  ['卢布', '卢布'],
  ['瑞士法郎', '瑞士法郎'],
  ['新加坡元', '新加坡元'],
  ['新元', '新加坡元'],
  ['元', '元'],
]

/** Signs of money in front of the numeral. */
export const currencySigns: Readonly<Record<string, string>> = { '¥': '元', US$: '美元', $: '美元', '€': '欧元', '£': '英镑' }

/** Units of time: a figure in one is a duration, and 多 may stand behind it (两年多). */
export const durations: readonly string[] = [
  '个小时',
  '小时',
  '个月',
  '星期',
  '分钟',
  '季度',
  '周年',
  '学期',
  '年',
  '月',
  '周',
  '天',
  '日',
]

/** Measure words and units, in the form the dataset writes them. */
export const measures: readonly string[] = [
  '人(个)',
  '个(人)',
  '个百分点',
  '百分点',
  ...'人次 家次 场次 批次 件次 班次 户次 平方公里 平方千米 平方米 立方米 公里 千米 公顷 公斤 千克 千瓦 课时 学时'.split(' '),
  ...'人名位个家所支项件场次批套条类种篇辆台座处栋间门户岁倍册部份宗笔只组届期级站片米吨亩层张头艘架对双株栏卷款档例起枚轮团班堂道'.split(
    '',
  ),
]

/** Words before a figure that say it holds anew for each of something → the code of `per`. */
export const pers: readonly (readonly [word: string, per: Per])[] = [
  ['每人每年', 'head-year'],
  ['每人每月', 'head-month'],
  ['每名每年', 'head-year'],
  ['每月每人', 'head-month'],
  ['每年每人', 'head-year'],
  ['每家每年', 'item-year'],
  ['每个每年', 'item-year'],
  ['每半年', 'half-year'],
  ['每季度', 'quarter'],
  ['每季', 'quarter'],
  ['每个月', 'month'],
  ['每月', 'month'],
  ['月均', 'month'],
  ['每年度', 'year'],
  ['每年', 'year'],
  ['年均', 'year'],
  ['每天', 'day'],
  ['每日', 'day'],
  ['日均', 'day'],
  ['人均', 'head'],
  ['每人', 'head'],
  ['每名', 'head'],
  ['每位', 'head'],
  ['户均', 'household'],
  ['每户', 'household'],
  ['每家', 'item'],
  ['每个', 'item'],
  ['每所', 'item'],
  ['每项', 'item'],
  ['每件', 'item'],
  ['每支', 'item'],
  ['每场', 'item'],
  ['每次', 'item'],
]

/** Behind a unit: 元/年, 元/人·月, 元每月. */
export const perTails: readonly (readonly [word: string, per: Per])[] = [
  ['/人·年', 'head-year'],
  ['/人·月', 'head-month'],
  ['/(人·年)', 'head-year'],
  ['/(人·月)', 'head-month'],
  ['/人/年', 'head-year'],
  ['/人/月', 'head-month'],
  ['/年', 'year'],
  ['/月', 'month'],
  ['/季度', 'quarter'],
  ['/半年', 'half-year'],
  ['/家·年', 'item-year'],
  ['/家/年', 'item-year'],
  ['/天', 'day'],
  ['/日', 'day'],
  ['/人', 'head'],
  ['/户', 'household'],
  ['/家', 'item'],
  ['/个', 'item'],
  ['/次', 'item'],
  ['每人每年', 'head-year'],
  ['每人每月', 'head-month'],
  ['每年', 'year'],
  ['每月', 'month'],
  ['每人', 'head'],
]

/** What a figure holds anew for. */
export const perCodes = [
  'year',
  'half-year',
  'quarter',
  'month',
  'day',
  'head',
  'household',
  'item',
  'head-year',
  'head-month',
  'item-year',
] as const
export type Per = (typeof perCodes)[number]

/** What makes the amount after it a change for the worse or for the better; a level reached (增长到) is none. */
export const growthWords: readonly string[] = [
  '增长',
  '增加',
  '上升',
  '提高',
  '提升',
  '上涨',
  '攀升',
  '增幅',
  '涨幅',
  '扩大',
  '新增幅度',
  '多增',
  '增',
]
export const declineWords: readonly string[] = [
  '负增长',
  '下降',
  '减少',
  '降低',
  '下滑',
  '回落',
  '下跌',
  '缩减',
  '降幅',
  '跌幅',
  '压减',
  '少增',
  '降',
  '减',
]
