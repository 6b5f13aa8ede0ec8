/** Made-up figures: for each area and indicator one a year, by different definitions, natures and qualifiers. */
import { qualifiers, type Nature, type Qualifier, type Scope, type UnitMultiplier } from '#domain/codes.ts'
import { boundsStatedBy, valueInUnit } from '#domain/interval.ts'
import type { Cells } from './cells.ts'
import type { SyntheticIndicator } from './indicators.ts'
import type { Random } from './random.ts'

/** How an area counts an indicator: the same way every year. */
interface Habit {
  readonly definition: string
  readonly scope: Scope
  readonly scopeName: string
  readonly nature: Nature
  readonly size: number
}

const words: Record<Qualifier, (number: string, unit: string, upper: string) => string> = {
  exact: (number, unit) => `${number}${unit}`,
  'more-than': (number, unit) => `${number}余${unit}`,
  'at-least': (number, unit) => `不少于${number}${unit}`,
  over: (number, unit) => `超过${number}${unit}`,
  nearly: (number, unit) => `近${number}${unit}`,
  about: (number, unit) => `约${number}${unit}`,
  'at-most': (number, unit) => `最高${number}${unit}`,
  under: (number, unit) => `不足${number}${unit}`,
  range: (number, unit, upper) => `${number}至${upper}${unit}`,
}

/** Words that say how a figure relates to time. */
const before: Record<Nature, string> = {
  stock: '',
  cumulative: '',
  'annual-flow': '',
  'period-flow': '上半年',
  commitment: '安排',
  target: '力争',
  rate: '',
}

const qualifierWeights: Record<Qualifier, number> = {
  exact: 62,
  'more-than': 14,
  'at-least': 5,
  over: 6,
  nearly: 5,
  about: 4,
  'at-most': 1,
  under: 1,
  range: 2,
}

const scopeNames: Record<Scope, string> = { area: '', 'sub-area': '高新片区', programme: '星火专项', project: '示范项目' }

/** The definitions of an indicator: most areas use the first, which says how wide it counts. */
export function definitionsOf({ id, zh, en, partOf }: SyntheticIndicator): readonly Cells<'definitions'>[] {
  const own = { indicator: id }
  if (partOf !== null) {
    return [
      {
        ...own,
        definitionId: `${id}-national`,
        countsZh: '国家级',
        countsEn: 'National',
        breadthStated: 'true',
        printedNames: '国家级',
      },
      {
        ...own,
        definitionId: `${id}-municipal`,
        countsZh: '市级',
        countsEn: 'Municipal',
        breadthStated: 'true',
        printedNames: '市级',
      },
    ]
  }
  return [
    {
      ...own,
      definitionId: `${id}-all`,
      countsZh: `${zh}合计`,
      countsEn: `${en}, all together`,
      breadthStated: 'true',
      printedNames: zh,
    },
    {
      ...own,
      definitionId: `${id}-own`,
      countsZh: `本级${zh}`,
      countsEn: `${en}, the district's own`,
      breadthStated: 'true',
      printedNames: `本级${zh}`,
    },
    { ...own, definitionId: `${id}-open`, countsZh: zh, countsEn: en, breadthStated: 'false', printedNames: zh },
  ]
}

function habitOf({ id, zh, nature, size, durable, unit }: SyntheticIndicator, random: Random): Habit {
  const scope: Scope = random.weighted(
    [
      ['area', 88],
      ['sub-area', 6],
      ['programme', 4],
      ['project', 2],
    ],
    'area',
  )
  return {
    definition: random.weighted(
      [
        [`${id}-all`, 70],
        [`${id}-own`, 15],
        [`${id}-open`, 15],
      ],
      `${id}-all`,
    ),
    scope,
    scopeName: scopeNames[scope],
    nature:
      (nature === 'stock' || durable) && random.happens(12) && !/总|在站|常住/.test(zh)
        ? 'cumulative'
        : nature === 'annual-flow' && unit === '元' && random.happens(6)
          ? 'commitment'
          : nature,
    size: size * (0.3 + 1.7 * random.share()),
  }
}

function periodOfYear(nature: Nature, year: number): string {
  if (nature === 'period-flow') return `${year}-01/${year}-06`
  return nature === 'stock' || nature === 'cumulative' ? `${year}-12` : String(year)
}

/** A number as an official writes it: 亿 and 万 above, whole below. */
function numeralOf(value: number): { readonly obsValue: number; readonly unitMult: UnitMultiplier; readonly myriad: string } {
  const short = (number: number) => Number(number.toPrecision(3))
  if (value >= 1e8) return { obsValue: short(value / 1e8), unitMult: 8, myriad: '亿' }
  if (value >= 1e5) return { obsValue: short(value / 1e4), unitMult: 4, myriad: '万' }
  return { obsValue: Math.max(1, Math.round(value)), unitMult: 0, myriad: '' }
}

export interface FigurePlace {
  readonly area: string
  readonly year: number
  readonly source: string
  /** Whether the source prints its date. */
  readonly dated: boolean
  /** Where in its text the figure stands, counted from 0. */
  readonly at: number
}

type Row = Cells<'observations'>

interface Said {
  readonly obsId: string
  readonly value: number
  readonly qualifier: Qualifier
}

function rowOf(indicator: SyntheticIndicator, habit: Habit, { area, year, source, dated, at }: FigurePlace, said: Said): Row {
  const { obsValue, unitMult, myriad } = numeralOf(said.value)
  const upper = obsValue * 2
  const { lower, upper: stated } = boundsStatedBy({ obsValue, unitMult, qualifier: said.qualifier })
  const highEnd = said.qualifier === 'range' ? valueInUnit({ obsValue: upper, unitMult }) : stated
  const { nature } = habit
  return {
    obsId: said.obsId,
    refArea: area,
    indicator: indicator.id,
    definition: habit.definition,
    scope: habit.scope,
    scopeName: habit.scopeName,
    timePeriod: periodOfYear(nature, year),
    timeBasis: dated ? 'stated' : 'inferred',
    nature,
    obsValue: String(obsValue),
    unitMeasure: indicator.unit,
    unitMult: String(unitMult),
    qualifier: said.qualifier,
    lowerBound: lower === null ? '' : String(lower),
    upperBound: highEnd === null ? '' : String(highEnd),
    obsStatus: 'A',
    sourceId: source,
    quote: `${before[nature]}${indicator.zh}${words[said.qualifier](String(obsValue), `${myriad}${indicator.unit}`, String(upper))}`,
    quoteStart: String(100 + at * 60),
  }
}

/** The figures of an area and an indicator, one for each place in time and now and then its restatement. */
export function figuresOf(indicator: SyntheticIndicator, places: readonly FigurePlace[], random: Random): readonly Row[] {
  const habit = habitOf(indicator, random)
  return places.flatMap((place, step) => {
    const qualifier: Qualifier = random.weighted(
      qualifiers.map((code) => [code, qualifierWeights[code]] as const),
      'exact',
    )
    const value = habit.size * 1.08 ** step * (0.95 + 0.1 * random.share())
    const row = rowOf(indicator, habit, place, { obsId: `${place.area}-${indicator.id}-${place.year}`, value, qualifier })
    if (!random.happens(1)) return [row]
    const again = {
      obsId: `${row.obsId ?? ''}-again`,
      restates: row.obsId ?? '',
      quoteStart: String(Number(row.quoteStart) + 30),
    }
    return [row, { ...row, ...again }]
  })
}

/** The two levels of each exact figure of a whole; none of any other figure. */
export function levelsOf(indicator: SyntheticIndicator, wholes: readonly Row[]): readonly Row[] {
  return wholes
    .filter(
      (whole) => whole.qualifier === 'exact' && whole.unitMult === '0' && whole.scope === 'area' && whole.restates === undefined,
    )
    .flatMap((whole) => {
      const national = Math.floor(Number(whole.obsValue) / 3)
      const levels = [
        ['national', national],
        ['municipal', Number(whole.obsValue) - national],
      ] as const
      return levels
        .filter(() => national > 0)
        .map(([level, value], index) => ({
          ...whole,
          obsId: `${whole.obsId ?? ''}-${level}`,
          indicator: indicator.id,
          definition: `${indicator.id}-${level}`,
          obsValue: String(value),
          lowerBound: String(value),
          upperBound: String(value),
          partOf: whole.obsId ?? '',
          quote: `${level === 'national' ? '其中国家级' : '市级'}${value}${indicator.unit}`,
          quoteStart: String(Number(whole.quoteStart) + 15 + index * 8),
        }))
    })
}
