import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#figures/sentence.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { indicator, observation } from '#tests/fixtures/rows.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { ledgerOf, rulersByPlace, missingAreasIn, summaryModel, sectionsOf } from './model.ts'

const say = sentencesOf(shipped, 'zh')
const shown = everything(shipped)

function modelOf(name: string, dataset = shipped, of = shown) {
  const row = dataset.indicators.find((candidate) => candidate.indicator === name)
  if (row === undefined) throw new Error(`no indicator ${name}`)
  return summaryModel(dataset, of, row.indicator)
}

const statusesOf = (name: string) =>
  sectionsOf(modelOf(name).row.comparisons).map(({ status, comparisons }) => [status, comparisons.length])

describe('summaryModel', () => {
  it('proves 江北 31 over 綦江 3, on one ruler, and says why three areas have no figure', () => {
    const model = modelOf('postdoc-stations')
    expect(say.finding(model.finding)).toBe('博士后科研工作站：江北多于綦江')
    expect(say.subline(model.finding)).toBe('江北区2021年的31个多于綦江区2020年11月的3个。')
    expect(model.rulers).toHaveLength(1)
    expect(ledgerOf(model).entries).toEqual([])
    expect(missingAreasIn(model.row).map(({ area, cell }) => `${area} ${cell.kind}`)).toEqual([
      'liangjiang not-mentioned',
      'jiangjin named-without-number',
      'chongqing not-applicable',
    ])
  })

  it('orders nothing where nothing is proved, and says on which line it stands', () => {
    expect(say.finding(modelOf('high-level-introduced').finding)).toBe('引进高层次人才：口径不同，不宜比')
    expect(say.finding(modelOf('talent-total').finding)).toBe('人才总量：并列看，不排名')
    expect(say.finding(modelOf('postdocs-resident').finding)).toBe('在站博士后：只有一地有数')
  })

  it.each(shipped.indicators.map((row) => [row.indicator]))('%s: draws every figure once, and says every comparison', (name) => {
    const model = modelOf(name)
    const loose = ledgerOf(model).entries.map((entry) => entry.observation)
    const onRulers = model.rulers.flatMap((ruler) => ruler.bars.map((bar) => bar.plotted.observation))
    const own = shown.observations.filter((figure) => figure.indicator === name)
    expect(new Set([...loose, ...onRulers])).toEqual(new Set(own))
    expect(sectionsOf(model.row.comparisons).flatMap((section) => section.comparisons)).toHaveLength(model.row.comparisons.length)
  })

  it('sets what is of the city after what is of the districts', () => {
    const { first, last } = rulersByPlace(shipped, modelOf('high-level-introduced'))
    expect([first.length, last.length]).toEqual([0, 1])
  })

  it('has a table of figures, verdicts, silences and what is derived, each derived row with its sum and source', () => {
    const tables = tableOf(modelOf('postdoc-stations'), say)
    expect(tables.map((table) => table.caption)).toEqual(['数字', '能不能比', '没有数的', '按原文数字推算'])
    expect(tables[3]?.rows[1]).toEqual([
      '江北区国家级博士后科研工作站占博士后科研工作站',
      '8个 ÷ 31个 ≈ 25.8%',
      '2021年9—12月（推定）',
      '①',
    ])
  })

  it('has a row for every area where the indicator has no figure at all', () => {
    const dataset = datasetOf({ indicators: [indicator({ indicator: 'empty' })], observations: [observation()] })
    const model = modelOf('empty', dataset, everything(dataset))
    expect(model.finding.kind).toBe('nothing')
    expect(missingAreasIn(model.row).map(({ cell }) => cell.kind)).toEqual(['not-mentioned'])
  })
})

describe('sectionsOf', () => {
  it('keeps what is proved, what is open, what stands side by side, and what is apart from each other', () => {
    expect(statusesOf('postdoc-stations')).toEqual([['proved', 1]])
    expect(statusesOf('high-level-introduced')).toEqual([
      ['apart', 1],
      ['contained', 8],
    ])
    expect(statusesOf('talent-total').map(([status]) => status)).toEqual(['beside'])
  })

  it('closes no order by transitivity: a > b, b > c, and a beside c over three years', () => {
    const dataset = datasetOf({
      indicators: [indicator({ indicator: 'stations', durable: 'true' })],
      observations: [
        observation({ obsId: 'a', refArea: 'a', obsValue: '100', timePeriod: '2018-01' }),
        observation({ obsId: 'b', refArea: 'b', obsValue: '40', timePeriod: '2020-01' }),
        observation({ obsId: 'c', refArea: 'c', obsValue: '10', timePeriod: '2022-01' }),
      ],
    })
    const { row, finding } = modelOf('stations', dataset, everything(dataset))
    expect(sectionsOf(row.comparisons).map(({ status, comparisons }) => [status, comparisons.length])).toEqual([
      ['proved', 2],
      ['beside', 1],
    ])
    expect(sentencesOf(dataset, 'zh').finding(finding)).toBe('stations：a多于b、b多于c')
  })
})
