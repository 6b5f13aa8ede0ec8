import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { relationsOf } from './area.ts'

const idOf = (text: string, dataset = shipped) => {
  const row = dataset.areas.find(({ areaId }) => areaId === text)
  if (row === undefined) throw new Error(`no area ${text}`)
  return row.areaId
}

describe('relationsOf', () => {
  it('tells Jiangbei’s successor since November 2025, its overlap, its city', () => {
    expect(relationsOf(shipped, idOf('jiangbei'))).toEqual([
      { kind: 'succeeded-by', other: 'liangjiang-district', when: '2025-11' },
      { kind: 'overlaps', other: 'liangjiang' },
      { kind: 'within', other: 'chongqing' },
    ])
  })

  it('tells the new district’s two predecessors and says of neither that they overlap it', () => {
    expect(relationsOf(shipped, idOf('liangjiang-district'))).toEqual([
      { kind: 'preceded-by', other: 'jiangbei', when: '2025-11' },
      { kind: 'preceded-by', other: 'liangjiang', when: '2025-11' },
      { kind: 'within', other: 'chongqing' },
    ])
  })

  it('tells all parts of the city at once', () => {
    expect(relationsOf(shipped, idOf('chongqing'))).toEqual([
      { kind: 'contains', others: ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'liangjiang-district'] },
    ])
  })

  it('takes an overlap from either side, and the date of a change from the successor where the area itself has none', () => {
    const dataset = datasetOf({
      areas: [
        area({ areaId: 'old', successor: 'new' }),
        area({ areaId: 'new', validFrom: '2010-05' }),
        area({ areaId: 'park', overlaps: 'new' }),
        area({ areaId: 'alone' }),
      ],
    })
    expect(relationsOf(dataset, idOf('old', dataset))).toEqual([{ kind: 'succeeded-by', other: 'new', when: '2010-05' }])
    expect(relationsOf(dataset, idOf('new', dataset))).toEqual([
      { kind: 'preceded-by', other: 'old', when: '2010-05' },
      { kind: 'overlaps', other: 'park' },
    ])
    expect(relationsOf(dataset, idOf('alone', dataset))).toEqual([])
  })
})
