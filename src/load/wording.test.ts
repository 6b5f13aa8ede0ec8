import { describe, expect, it } from 'vitest'
import { natures, unitMultipliers, type Nature } from '#domain/codes.ts'
import { closestOf, quantitiesIn } from '#domain/reading/figure.ts'
import { readingsIn } from '#domain/reading/quantity.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { compiled, soundFiles } from '#tests/fixtures/package.ts'
import { combinationRules } from './combinations.ts'
import { readPackage } from './package.ts'
import { figureTiming } from './timing.ts'
import { scopeRules, wordingRules } from './wording.ts'

/** The sound package and its figure of 3 stations, as of a stated day. */
function sound(): { readonly dataset: Dataset; readonly figure: Observation } {
  const reading = readPackage(compiled(soundFiles))
  const figure = reading.ok ? reading.dataset.observations.find(({ obsId }) => obsId === 'south-stations') : undefined
  if (!reading.ok || figure === undefined) throw new Error('The sound package cannot be read')
  return { dataset: reading.dataset, figure }
}
const { dataset, figure } = sound()

/** The figure with other words: with the last number that they print. */
function saying(quote: string, nature: Nature): Observation {
  const quantity = readingsIn(quote).findLast((reading) => reading.kind === 'quantity')
  if (quantity?.kind !== 'quantity') throw new Error(`“${quote}” prints no number`)
  const { value, qualifier, unit } = quantity
  const unitMult = unitMultipliers.find((power) => power === quantity.unitMult) ?? 0
  return { ...figure, quote, nature, obsValue: value, unitMult, qualifier, unitMeasure: unit, countStart: null }
}

/** What the rules of nature have against words, under each nature. */
const natureOf = (quote: string, nature: Nature) =>
  wordingRules['quote-nature']?.(saying(quote, nature), dataset) ??
  combinationRules['nature-unit']?.(saying(quote, nature), dataset) ??
  null

describe('the words beside a numeral', () => {
  it.each([
    ['截至2023年，全区有博士后科研工作站31个', 'stock'],
    ['2023年人才总量达23.61万人', 'stock'],
    ['2023年，全区人才总量达23.61万人', 'stock'],
    ['引进建成院士工作站，现有8个', 'stock'],
    ['现有引进人才402人', 'stock'],
    ['现有引进人才402人', 'cumulative'],
    ['安排人才公寓500套', 'commitment'],
    ['提供实习岗位2000个', 'commitment'],
    ['安排驻村指导员59名', 'commitment'],
    ['每年安排不少于1亿元人才专项资金', 'commitment'],
    ['出资100万美元设立基金', 'commitment'],
    ['2023年落实人才资金1.2亿元', 'annual-flow'],
    ['2023年安排人才资金1.2亿元', 'annual-flow'],
    ['2023年累计发放贷款4.24亿元', 'annual-flow'],
    ['2023年引进人才总数1200人', 'annual-flow'],
    ['截至2023年，累计引进人才1200人', 'cumulative'],
    ['总量64家，其中2023年新增12家', 'annual-flow'],
    ['2023年共有1200名博士落户', 'annual-flow'],
    ['2023年常住人口增加5万人', 'annual-flow'],
    ['累计引进博士，拥有院士工作站8个', 'stock'],
    ['近三个月引进人才326人', 'period-flow'],
  ] as const)('%s can be %s', (quote, nature) => {
    expect(natureOf(quote, nature)).toBeNull()
  })

  it.each([
    ['全区人才资源总量23.61万人', 'cumulative'],
    ['2023年人才总量达23.61万人', 'cumulative'],
    ['2021年为创新型企业发放贷款4.24亿元', 'cumulative'],
    ['2023年，引进人才1200人', 'cumulative'],
    ['引进建成院士工作站，现有8个', 'cumulative'],
    ['现有企业318家，引进人才402人', 'stock'],
    ['累计引进海外高层次人才402人', 'annual-flow'],
    ['累计引进海外高层次人才402人', 'stock'],
    ['安排人才公寓500套', 'stock'],
    ['现有企业318家，2023年新增12家', 'stock'],
    ['12家单位设立工作站30个', 'commitment'],
    ['全区共有工作站31个', 'target'],
  ] as const)('%s cannot be %s', (quote, nature) => {
    expect(natureOf(quote, nature)).not.toBeNull()
  })

  it('leave every number some nature, even where they contradict one another', () => {
    const quotes = ['现有累计引进人才402人', '2023年累计发放贷款总量4亿元', '累计设立10亿元人才基金', '2023年设立10亿元人才基金']
    expect(quotes.filter((quote) => natures.every((nature) => natureOf(quote, nature) !== null))).toEqual([])
  })
})

describe('a definition that begins like the name of a part', () => {
  /** What is said of a count of the whole area, beside a figure of a part of that name. */
  function scopeOf(countsZh: string, scopeName: string): string | null {
    const whole: Observation = { ...figure, scope: 'area', scopeName: null, comment: null }
    const part: Observation = { ...figure, scope: 'sub-area', scopeName }
    const definitionById = new Map(
      [...dataset.definitionById].map(([id, definition]) => [
        id,
        id === figure.definition ? { ...definition, countsZh } : definition,
      ]),
    )
    return scopeRules['quote-scope']?.(whole, { ...dataset, definitionById, observations: [whole, part] }) ?? null
  }

  it.each([
    ['博士', '海外博士联谊会'],
    ['博士后', '海外博士联谊会'],
    ['海外', '海外博士联谊会'],
  ])('%s is not %s', (countsZh, scopeName) => {
    expect(scopeOf(countsZh, scopeName)).toBeNull()
  })

  it.each([
    ['离岸基地引进的项目', '海外人才离岸创新创业基地'],
    ['海外博士联谊会的会员', '海外博士联谊会'],
  ])('%s is what %s counts', (countsZh, scopeName) => {
    expect(scopeOf(countsZh, scopeName)).not.toBeNull()
  })
})

describe('a period that is not over when its source appears', () => {
  /** What is said of the period of a figure, its source being of 2 March 2023. */
  function timingOf(change: Partial<Observation>): string | null {
    const sourceById = new Map([...dataset.sourceById].map(([id, source]) => [id, { ...source, published: '2023-03-02' }]))
    return figureTiming['after-source']?.({ ...figure, countStart: null, ...change }, { ...dataset, sourceById }) ?? null
  }

  it.each([
    { nature: 'annual-flow', timePeriod: '2023', timeBasis: 'stated' },
    { nature: 'annual-flow', timePeriod: '2022-07/2023-06', timeBasis: 'stated' },
    { nature: 'period-flow', timePeriod: '2023-03', timeBasis: 'stated' },
    { nature: 'period-flow', timePeriod: '2023-01/2023-06', timeBasis: 'stated' },
    { nature: 'rate', timePeriod: '2023', timeBasis: 'stated' },
    { nature: 'stock', timePeriod: '2023', timeBasis: 'stated' },
    { nature: 'annual-flow', timePeriod: '2024', timeBasis: 'inferred' },
  ] as const)('is refused: $nature of $timePeriod, $timeBasis', (change) => {
    expect(timingOf(change)).not.toBeNull()
  })

  it.each([
    { nature: 'annual-flow', timePeriod: '2022', timeBasis: 'stated' },
    { nature: 'period-flow', timePeriod: '2023-01/2023-02', timeBasis: 'stated' },
    { nature: 'period-flow', timePeriod: '2023-03-02', timeBasis: 'stated' },
    { nature: 'period-flow', timePeriod: '2023-01/2023-12', timeBasis: 'inferred' },
    { nature: 'annual-flow', timePeriod: '2022/2023', timeBasis: 'inferred' },
    { nature: 'stock', timePeriod: '2023-03', timeBasis: 'stated' },
    { nature: 'commitment', timePeriod: '2023', timeBasis: 'stated' },
    { nature: 'target', timePeriod: '2025', timeBasis: 'stated' },
  ] as const)('is no question: $nature of $timePeriod, $timeBasis', (change) => {
    expect(timingOf(change)).toBeNull()
  })
})

it('which of several numbers a figure is, is told also when its words were read anew', () => {
  const several = { ...saying('建成工作站3个、其他场所5个', 'cumulative'), obsValue: 3, lowerBound: 3, upperBound: 3 }
  closestOf(several)
  // More words than are kept.
  for (let count = 0; count < 5100; count += 1) quantitiesIn(`工作站${count}个`)
  expect(wordingRules['quote-which']?.(several, dataset)).toBeNull()
})
