import { describe, expect, it } from 'vitest'
import { plainGrid } from '#domain/table/grid.ts'
import { tableOf } from '#domain/table/understand.ts'
import { everyArea } from '#tests/fixtures/everyArea.ts'
import { draftRow, problemLines } from './add.ts'

describe('add', () => {
  const grid = plainGrid('附表', [
    ['2023年人才情况'],
    ['区县', '博士后科研工作站（个）', '资金（万元）'],
    ['巴南区', '12余', '1~2'],
    ['成都市', 5, '—'],
    ['合计', 17, 3],
  ])
  const table = tableOf(everyArea, grid, { area: null, date: null })

  it('writes a row for each figure in the columns of suggest, with its place in the sheet and the ends it states', () => {
    expect(table.drafts().map(draftRow)).toMatchObject([
      {
        sheet: '附表',
        row: 3,
        column: 'B',
        text: '12余个',
        value: 12,
        unit_measure: '个',
        unit_mult: 0,
        qualifier: 'more-than',
        lower_bound: 12,
        upper_bound: '',
        area: 'banan',
        indicator: 'postdoc-stations',
        time_period: '2023',
        why: 'head|date-stated',
      },
      {
        row: 3,
        column: 'C',
        value: 1,
        qualifier: 'range',
        lower_bound: 10_000,
        upper_bound: 20_000,
        why: 'no-likeness|date-stated',
      },
      { row: 4, column: 'B', area: '', value: 5 },
    ])
  })

  it('says of all else where it stands, which rule it breaks and what to do', () => {
    expect(problemLines(table)).toEqual([
      '附表!C · no-definition · 资金: nothing known is counted like this; choose what is counted, or describe it',
      '附表!A4 · area-unknown · 成都市: no known district; choose the district, or leave the row out',
      '附表!C4 · absent-dash · —: a dash; left out; the notes say whether it means zero',
      '附表!A5 · total-left-out · 合计: a total, left out; a total is no figure of a district; to add what is published of the whole city, call it 重庆市',
    ])
  })
})
