import { describe, expect, it } from 'vitest'
import { boardModel } from '#figures/kinds/board/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { scaleTicks } from '#figures/kinds/comparison/scale.ts'
import { labelStart } from '#figures/kinds/ranking/chart.ts'
import { pairModel } from '#figures/kinds/pair/model.ts'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { areaProfileOf } from '#figures/profile/areaProfile.ts'
import { sceneFaults } from '#figures/page/check.ts'
import { figuresOfBar } from '#figures/rows.ts'
import { valueStart } from '#figures/ruler/labelRoom.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { noteSentence } from '#figures/sentences/footnotes.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { disputed } from '#tests/fixtures/disputed.ts'
import { indicator, observation } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { picturePages, slideFormat, slideType } from '#tests/slide.ts'

const say = sentencesOf(disputed, 'zh')
const shown = everything(disputed)
const [stations] = disputed.indicators
if (stations === undefined) throw new Error('the fixture has one indicator')
const model = summaryModel(disputed, shown, stations.indicator)
const figureOf = (id: string) => {
  const figure = disputed.observations.find(({ obsId }) => obsId === id)
  if (figure === undefined) throw new Error(`no figure ${id}`)
  return figure
}

describe('figures of which two sources say something', () => {
  it('are one figure where the sources agree, and two where they contradict each other', () => {
    expect(shown.observations.map(({ obsId }) => obsId)).toEqual(['north-daily', 'north-bureau', 'south-bureau', 'west-daily'])
  })

  it('say in words how they agree', () => {
    expect(shown.observations.map(say.accord)).toEqual([
      '来源不一致，另一来源为28个',
      '来源不一致，另一来源为23个',
      '两处来源一致',
      '两处来源不矛盾，取较窄的一处',
    ])
    expect(say.announced({ observation: figureOf('south-bureau'), judgement: null })).toContain('两处来源一致')
    expect(sentencesOf(disputed, 'en').accord(figureOf('north-daily'))).toBe('contradicted by another source: 28')
  })

  it('are not called two sources where one source prints both', () => {
    const itself = datasetOf({
      indicators: [indicator({ indicator: 'stations' })],
      observations: [
        observation({ obsId: 'one', obsValue: '23', timePeriod: '2021-10' }),
        observation({ obsId: 'two', obsValue: '28', timePeriod: '2021-10' }),
      ],
    })
    expect(itself.observations.map(sentencesOf(itself, 'zh').accord)).toEqual(['同一来源另处为28个', '同一来源另处为23个'])
  })

  it('name both values wherever one would stand, also in an order', () => {
    expect(say.areaValue(figureOf('north-daily'))).toBe('江北区23个（来源不一致，另一来源为28个）')
    expect(say.subline(model.finding)).toBe(
      '江北区2021年10月的23个（来源不一致，另一来源为28个）多于綦江区2021年10月的3个。江津区2021年10月的25个多于綦江区2021年10月的3个。',
    )
  })

  it('are ordered only where it holds against both: more than 3, and open against 25', () => {
    const verdicts = model.row.comparisons.map(({ a, b, order, remarks }) => [a, b, order.kind, remarks.includes('conflict')])
    expect(verdicts).toEqual([
      ['north-daily', 'south-bureau', 'proved', true],
      ['north-bureau', 'south-bureau', 'proved', true],
      ['south-bureau', 'west-daily', 'proved', false],
      ['north-daily', 'west-daily', 'undecided', true],
      ['north-bureau', 'west-daily', 'undecided', true],
    ])
  })

  it('stand on the ruler in one row, and lead to both sources', () => {
    const [ruler] = model.rulers
    expect(ruler?.bars.map((bar) => [bar.plotted, ...bar.against].map((one) => one.observation.obsValue))).toEqual([
      [23, 28],
      [3],
      [25],
    ])
    expect(ruler?.bars.map(say.besides)).toEqual(['来源不一致，另一来源为28个', '', ''])
    expect(model.sources).toEqual(['daily', 'bureau'])
  })

  it('have their marks within the axis, and their values behind the last mark', () => {
    const [ruler] = model.rulers
    const bar = ruler?.bars[0]
    if (ruler === undefined || bar === undefined) throw new Error('the figures share a ruler')
    expect(scaleTicks({ ...ruler, bars: [bar] }).end).toBe(28)
    // The bar of 23 is 230 px long: its other figure stands at 280.
    expect(valueStart(bar, 230)).toBeGreaterThan(280)
    expect(labelStart(bar, 230)).toBeGreaterThan(280)
    const drawn = [
      ...picturePages(model, disputed, slideFormat('zh')),
      ...picturePages(pairModel(disputed, figureOf('north-bureau'), figureOf('west-daily')), disputed, slideFormat('zh')),
    ]
    for (const { scene } of drawn) expect(sceneFaults(scene, slideType.smallest)).toEqual([])
  })

  it('are told of in the notes of every figure, whatever is drawn in it', () => {
    const told = model.notes.filter(({ kind }) => kind === 'conflict').map((note) => noteSentence(say.context, note))
    expect(told).toEqual(['来源不一致的有一处，各数并列：江北区23个、28个'])
    const pair = pairModel(disputed, figureOf('north-bureau'), figureOf('west-daily'))
    expect(pair.ruler?.bars.map(figuresOfBar).map((figures) => figures.map(({ obsValue }) => obsValue))).toEqual([[28, 23], [25]])
    expect(pair.notes.map(({ kind }) => kind)).toContain('conflict')
  })

  it('stand side by side on the board, in the table with the signs of both sources, and in the sentence to copy', () => {
    const [group] = boardModel(disputed, shown).groups
    const cells = group?.open.flatMap((row) => row.cells.map(({ plotted }) => plotted.length))
    expect(cells).toEqual([2, 1, 1])
    const [figures] = tableOf(model, say)
    expect(figures?.rows.map((row) => row.at(-1))).toEqual(['①②', '②①', '②①', '①②'])
    const { text } = longSentencesOf(say).summarySentence(model)
    expect(text).toContain('江北区23个（来源不一致，另一来源为28个）①②')
    expect(text).toContain('綦江区3个')
  })

  it('say so in every list of what one area has, once for both', () => {
    const alone = summaryModel(disputed, everything(disputed, ['north']), stations.indicator)
    const { text } = longSentencesOf(say).summarySentence(alone)
    expect(text).toContain('江北区23个（来源不一致，另一来源为28个；stations），2021年10月①②')
    expect(text).not.toContain('、28个')
    const north = longSentencesOf(say).areaSentence(areaProfileOf(disputed, figureOf('north-daily').refArea))
    expect(north.text).toContain('博士后科研工作站23个（来源不一致，另一来源为28个；stations）')
    expect(north.text).not.toContain('、28个')
    expect(say.finding(numberModel(disputed, figureOf('north-daily')).finding)).toContain('23个（来源不一致，另一来源为28个）')
  })

  it('say so where a condition leaves one of them', () => {
    const left = { ...everything(disputed, ['north']), observations: [figureOf('north-bureau')] }
    const { text } = longSentencesOf(say).summarySentence(summaryModel(disputed, left, stations.indicator))
    expect(text).toContain('江北区28个（来源不一致，另一来源为23个；stations），2021年10月①②')
  })

  it('are one pair of an order, also where the pairs are counted', () => {
    expect(say.finding(model.finding)).toBe('博士后科研工作站：江北多于綦江、江津多于綦江')
  })

  it('give one order in a passage, not one for each of them', () => {
    const { text } = longSentencesOf(say).summarySentence(model)
    expect(text.match(/多于綦江区/g)).toHaveLength(2)
  })
})
