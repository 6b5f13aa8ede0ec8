import { describe, expect, it } from 'vitest'
import { compare } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { judge } from '#domain/threshold.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panels, type Ruler } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { noteSentence } from '#figures/sentences/footnotes.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'

const shown = everything(shipped)
const districts = ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin']
const say = sentencesOf(shipped, 'zh')
const isSubject = (figure: Observation) => figure.indicator !== 'population'

const rulers = rulersOf(shipped, shown.observations)
const rulerOf = (indicator: string) => rulers.filter((ruler) => ruler.indicator === indicator)
const figuresOn = (ruler: Ruler) => ruler.bars.map((bar) => bar.plotted.observation)
const valuesOn = (ruler: Ruler | undefined) => (ruler === undefined ? [] : figuresOn(ruler).map(say.value))

describe('the overview of the shipped dataset', () => {
  const { finding, strip } = overviewModel(shipped, shown)

  it('finds the one order that the sources prove', () => {
    expect(finding).toMatchObject({ kind: 'orders', orders: [{ larger: { obsValue: 31 }, smaller: { obsValue: 3 } }] })
    expect(say.finding(finding)).toBe('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
    expect(say.subline(finding)).toMatch(/^江北区2021年的31个多于綦江区2020年11月的3个。/)
  })

  it('puts every indicator with a figure on one line', () => {
    expect(strip.map(({ line }) => line)).toEqual(['ruler', 'dots', 'broken', 'plain'])
    expect(strip.slice(0, 3).map((row) => row.indicators.length)).toEqual([1, 3, 7])
    expect(strip.slice(0, 2).map((row) => row.indicators)).toEqual([
      ['postdoc-stations'],
      ['fund-size', 'innovation-platforms', 'talent-total'],
    ])
    const withFigures = new Set(shown.observations.filter(isSubject).map((figure) => figure.indicator))
    expect(strip.flatMap((row) => row.indicators).sort()).toEqual([...withFigures].sort())
  })

  it('is about all figures but the four counts of residents', () => {
    const subjects = shown.observations.filter(isSubject)
    expect(shown.observations.length - subjects.length).toBe(4)
    expect(overviewModel(shipped, shown).counted).toEqual({
      figures: subjects.length,
      indicators: 55,
      sources: 5,
      of: 'subjects',
    })
    expect(boardModel(shipped, shown).groups.map(({ category }) => category)).not.toContain('context')
    expect(requestsModel(shipped, shown).requests.map(({ indicator }) => indicator)).not.toContain('population')
  })

  it('is about the residents where a reader filters for nothing else, and orders none', () => {
    const residents = { ...shown, observations: shown.observations.filter((figure) => !isSubject(figure)) }
    const model = overviewModel(shipped, residents)
    expect(say.finding(model.finding)).toBe('江北、綦江、江津之间，没有一项数字排得出先后')
    expect(model.strip.map(({ indicators }) => indicators)).toEqual([[], [], ['population'], []])
    expect(boardModel(shipped, residents).groups.map(({ category }) => category)).toEqual(['context'])
  })

  it('says that there is no order once 江北 is filtered out', () => {
    const without = everything(shipped, ['liangjiang', 'qijiang', 'jiangjin'])
    expect(say.finding(overviewModel(shipped, without).finding)).toBe('两江、綦江、江津之间，没有一项数字排得出先后')
  })
})

describe('rulers of the shipped dataset', () => {
  it('has 31 (8 + 23) and 3 on one ruler, block by block', () => {
    const [ruler, ...others] = rulerOf('postdoc-stations')
    expect(others).toEqual([])
    expect(valuesOn(ruler)).toEqual(['31个', '3个'])
    expect(ruler?.bars.map((bar) => bar.parts.map((part) => part.obsValue))).toEqual([[8, 23], []])
    expect(ruler).toMatchObject({ basis: 'graded', countable: true, ticks: [0, 10, 20, 30, 40], unit: '个' })
    expect(rulerOf('postdoc-stations-by-level')).toEqual([])
  })

  it('has the two funds of 两江 on one ruler, and 綦江’s one fund on none', () => {
    expect(rulerOf('fund-size').map(valuesOn)).toEqual([['10亿元', '5亿元']])
  })

  it('has the five kinds of recruits of 綦江 on one ruler, in the order of the text', () => {
    expect(rulerOf('grassroots-recruits').map(valuesOn)).toEqual([['122名', '158名', '105名', '450名', '113名']])
  })

  it('has no others than these', () => {
    expect(rulers.map((ruler) => ruler.indicator)).toEqual([
      'fund-size',
      'postdoc-stations',
      'high-level-introduced',
      'chief-experts',
      'haizhi-appointees',
      'grassroots-dispatch',
      'grassroots-recruits',
      'smart-manufacturing',
    ])
  })

  it('never joins figures at C or D, a district and its city, projects or rates', () => {
    for (const ruler of rulers) {
      const figures = figuresOn(ruler)
      for (const [index, a] of figures.entries()) {
        expect(a.scope).not.toBe('project')
        expect(a.nature).not.toBe('rate')
        for (const b of figures.slice(index + 1)) {
          const { relation, grade } = compare(shipped, a, b)
          const inOneBreath = a.sourceId === b.sourceId && a.refArea === b.refArea && a.timePeriod === b.timePeriod
          const comparable = relation === 'pair' && (grade === 'A' || grade === 'B')
          expect(ruler.basis === 'one-source' ? inOneBreath : comparable).toBe(true)
        }
      }
    }
  })

  it('keeps the city off every ruler of a district', () => {
    for (const ruler of rulers) {
      const areas = new Set(figuresOn(ruler).map((figure) => figure.refArea))
      expect([...areas].some((area) => area === 'chongqing') && areas.size > 1).toBe(false)
    }
  })
})

describe('figures of the shipped dataset', () => {
  const models = [
    ...panels.map((panel) => panelModel(shipped, shown, panel)),
    matrixModel(shipped, shown),
    boardModel(shipped, shown),
    comparisonModel(shipped, shown),
  ]

  it.each(models.map((model) => [model.id, model] as const))('%s: the city stands last', (_, model) => {
    expect(model.areas).toEqual([...districts, 'chongqing'])
  })

  it.each(models.map((model) => [model.id, model] as const))(
    '%s: loses the source of an area that is filtered out',
    (id, model) => {
      const without = everything(shipped, ['liangjiang', 'qijiang', 'jiangjin', 'chongqing'])
      const rebuilt = [
        ...panels.map((panel) => panelModel(shipped, without, panel)),
        matrixModel(shipped, without),
        boardModel(shipped, without),
        comparisonModel(shipped, without),
      ].find((other) => other.id === id)
      expect(model.sources).toContain('jiangbei-2021')
      expect(rebuilt?.sources).not.toContain('jiangbei-2021')
      expect(rebuilt?.sources).toContain('qijiang-2020')
    },
  )

  it('titles the panels as findings', () => {
    expect(panels.map((panel) => say.finding(panelModel(shipped, shown, panel).finding))).toEqual([
      '五种钱，五本账：不相加，也不相减',
      '能放在同一标尺上的，只有博士后科研工作站',
      '九类引才与选聘数字，各数各的，排不出先后',
    ])
  })

  it('draws every figure of a panel’s categories once', () => {
    for (const panel of panels) {
      const model = panelModel(shipped, shown, panel)
      const drawn = [
        ...model.rulers.flatMap((ruler) => ruler.bars.flatMap((bar) => figuresOfBar(bar))),
        ...model.groups.flatMap((group) => group.entries.map((entry) => entry.observation)),
      ]
      expect(new Set(drawn).size).toBe(drawn.length)
    }
  })

  it('never gives a row’s verdict to a district and its city', () => {
    const rows = boardModel(shipped, shown).groups.flatMap((group) => [...group.open, ...group.folded])
    const withCity = rows.flatMap((row) => row.comparisons).filter(({ a, b }) => [a, b].some((id) => id.startsWith('chongqing-')))
    expect(withCity).toHaveLength(10)
    expect(
      withCity.every(({ relation, grade, order }) => relation === 'part-of' && grade === null && order.kind === 'none'),
    ).toBe(true)
  })

  it('opens the 11 rows of the board that have figures of two areas, and folds the rest', () => {
    const { groups } = boardModel(shipped, shown)
    expect(groups.reduce((sum, group) => sum + group.open.length, 0)).toBe(11)
    const indicators = new Set(shown.observations.filter(isSubject).map((figure) => figure.indicator))
    expect(groups.reduce((sum, group) => sum + group.folded.length, 0)).toBe(indicators.size - 11)
  })
})

describe('the requests of the shipped dataset', () => {
  const { requests, finding } = requestsModel(shipped, shown)

  it('asks the districts for everything they name without a number, and for the near misses', () => {
    const named = shipped.absences.filter(({ reason, refArea }) => reason === 'named-without-number' && refArea !== 'chongqing')
    const asked = requests
      .filter(({ kind }) => kind === 'named-without-number')
      .map(({ area, indicator }) => `${area} ${indicator}`)
    expect(asked.sort()).toEqual(named.map(({ refArea, indicator }) => `${refArea} ${indicator ?? ''}`).sort())
    expect(requests.filter(({ kind }) => kind === 'near-miss').map(({ area, indicator }) => `${area} ${indicator}`)).toEqual([
      'liangjiang talent-total',
      'qijiang fund-size',
      'jiangjin innovation-platforms',
    ])
    expect(finding).toMatchObject({ kind: 'requests', count: requests.length })
  })

  it('sees that 江津’s postdoctoral stations would stand beside 31 and 3 at B', () => {
    const [asked] = requests.filter(({ area, indicator }) => area === 'jiangjin' && indicator === 'postdoc-stations')
    expect(asked).toMatchObject({ best: 'B', beside: [{ obsValue: 31 }, { obsValue: 3 }] })
  })
})

describe('thresholds on the shipped dataset', () => {
  const figure = (id: string): Observation => {
    const found = shipped.observations.find((row) => row.obsId === id)
    if (found === undefined) throw new Error(`no figure ${id}`)
    return found
  }

  it.each([
    ['liangjiang-incubators', 40, 'passes'],
    ['liangjiang-incubators', 45, 'undecided'],
    ['jiangjin-platforms', 200, 'fails'],
    ['jiangjin-platforms', 150, 'undecided'],
    ['jiangbei-postdoc-stations', 40, 'fails'],
    ['liangjiang-contribution-awards', 14e8, 'passes'],
    ['liangjiang-talent-fund', 2e8, 'undecided'],
  ] as const)('%s against ≥ %d: %s', (id, min, judgement) => {
    expect(judge(figure(id), min)).toBe(judgement)
  })

  it('hides nothing, whatever the threshold', () => {
    const strict = { ...shown, thresholds: [{ family: 'platforms', min: 1e99 } as const] }
    const count = (rows: ReturnType<typeof boardModel>) =>
      rows.groups.flatMap((group) => [...group.open, ...group.folded]).flatMap((row) => row.cells.flatMap((cell) => cell.plotted))
        .length
    expect(count(boardModel(shipped, strict))).toBe(count(boardModel(shipped, shown)))
  })
})

describe('sentences on the shipped dataset', () => {
  const all = (lang: 'zh' | 'en') => {
    const { context } = sentencesOf(shipped, lang)
    const words = longSentencesOf({ context })
    const comparison = comparisonModel(shipped, shown)
    const requests = requestsModel(shipped, shown)
    return [
      words.toPaste(words.comparisonSentence(comparison)).plain,
      ...comparison.groups.flatMap((group) => group.rows.map((row) => words.toPaste(words.rowSentence(row)).plain)),
      words.letterText(requests),
      ...panels.flatMap((panel) => panelModel(shipped, shown, panel).notes.map((told) => noteSentence(context, told))),
    ]
  }

  it('are Chinese with full-width punctuation, and never shorten a district to 江', () => {
    const text = all('zh')
      .join('\n')
      .replaceAll(/^[①-⑳].*$/gmu, '')
    expect(text).not.toMatch(/undefined|null|NaN/)
    expect(text).not.toMatch(/[一-鿿][,;:!?]|[,;!?][一-鿿]/u)
    expect(text).not.toMatch(/(?<![北两綦津长])江(?!北|津|区)/u)
    expect(text).not.toMatch(/。。|；。|，。|：。/)
  })

  it('are English without Chinese but for what a reference keeps', () => {
    const text = all('en')
      .join('\n')
      .replaceAll(/^\[\d+\].*$/gmu, '')
      .replaceAll(/“[^”]*”/g, '')
    expect(text).not.toMatch(/[一-鿿]|undefined|null|NaN/u)
  })

  it('name the date of every figure that a row sets beside another', () => {
    for (const group of comparisonModel(shipped, shown).groups) {
      for (const row of group.rows) {
        const { text } = longSentencesOf(say).rowSentence(row)
        for (const { observation } of row.cells.flatMap((cell) => cell.plotted)) {
          expect(text).toContain(say.value(observation))
          expect(text).toContain(say.date(observation).replace(/（.*）$/, ''))
        }
      }
    }
  })
})
