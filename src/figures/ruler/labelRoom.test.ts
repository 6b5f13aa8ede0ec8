import { describe, expect, it } from 'vitest'
import type { Ruler } from '#figures/model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { observation } from '#tests/fixtures/rows.ts'
import { beforeValue, labelRoom, valueWidth } from './labelRoom.ts'
import { rulersOf } from './model.ts'
import { reachOf } from './reach.ts'

function rulerOf(...cells: readonly { readonly obsValue: string; readonly qualifier?: string }[]): Ruler {
  const observations = cells.map((cell, index) =>
    observation({ obsId: `area-${index}`, refArea: `area-${index}`, unitMeasure: '人', quoteStart: String(index), ...cell }),
  )
  const [ruler] = rulersOf(datasetOf({ observations }), observations)
  if (ruler === undefined) throw new Error('the figures share no ruler')
  return ruler
}

/** px from zero to the end of the axis and to the ends of the printed values, the furthest of them. */
function ends(ruler: Ruler, width: number, lang: 'zh' | 'en') {
  const axis = width - labelRoom(ruler, width, lang)
  const values = ruler.bars.map(
    ({ plotted: { observation: figure } }) =>
      (reachOf(figure) / (ruler.ticks.at(-1) ?? 1)) * axis + beforeValue(figure) + valueWidth(figure, lang),
  )
  return { axis, values: Math.max(...values) }
}

const large = rulerOf({ obsValue: '236100' }, { obsValue: '5276000' })
const open = rulerOf({ obsValue: '5276000', qualifier: 'more-than' }, { obsValue: '236100' })

describe('labelRoom', () => {
  it.each([
    ['5,276,000 people', large, 'en'],
    ['5276000人', large, 'zh'],
    ['more than 5,276,000 people', open, 'en'],
    ['5276000余人', open, 'zh'],
  ] as const)('keeps %s within a ruler 290 px wide, beside an axis that is still read', (_, ruler, lang) => {
    const { axis, values } = ends(ruler, 290, lang)
    expect(values).toBeLessThanOrEqual(290 + 1e-9)
    expect(axis).toBeGreaterThanOrEqual(40)
  })

  it('is the same for rulers of short values, so that their axes end together', () => {
    const rooms = [rulerOf({ obsValue: '3' }, { obsValue: '5' }), rulerOf({ obsValue: '31' }, { obsValue: '23' })].map((ruler) =>
      labelRoom(ruler, 300, 'zh'),
    )
    expect(rooms).toEqual([60, 60])
  })

  it('keeps the sign of a threshold within the ruler too', () => {
    const judged = {
      ...large,
      bars: large.bars.map((bar) => ({ ...bar, plotted: { ...bar.plotted, judgement: 'passes' } as const })),
    }
    expect(labelRoom(judged, 290, 'en')).toBeGreaterThan(labelRoom(large, 290, 'en'))
  })

  it('keeps room for the sign of a threshold beside short values as well', () => {
    const short = rulerOf({ obsValue: '3' }, { obsValue: '5' })
    const judged = {
      ...short,
      bars: short.bars.map((bar) => ({ ...bar, plotted: { ...bar.plotted, judgement: 'fails' } as const })),
    }
    expect(labelRoom(judged, 300, 'zh')).toBe(labelRoom(short, 300, 'zh') + 18)
  })
})
