import { describe, expect, it } from 'vitest'
import { boardModel } from './board/model.ts'
import { comparisonModel } from './comparison/model.ts'
import { matrixModel } from './matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { numberModel } from './number/model.ts'
import { pairModel } from './pair/model.ts'
import { panelModel } from './panel/model.ts'
import { requestsModel } from './requests/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { tableOf } from './tables.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'

const shown = everything(shipped, undefined, [{ family: 'platforms', min: 40 }])
const [stations, others] = ['jiangbei-postdoc-stations', 'qijiang-postdoc-stations'].map((id) =>
  shipped.observations.find((figure) => figure.obsId === id),
)
if (stations === undefined || others === undefined) throw new Error('two figures')

const models: readonly FigureModel[] = [
  numberModel(shipped, stations),
  pairModel(shipped, stations, others),
  panelModel(shipped, shown, 'funds'),
  panelModel(shipped, shown, 'platforms'),
  panelModel(shipped, shown, 'introduced'),
  matrixModel(shipped, shown),
  boardModel(shipped, shown),
  requestsModel(shipped, shown),
  comparisonModel(shipped, everything(shipped, ['liangjiang', 'qijiang', 'jiangjin'])),
]

describe.each(['zh', 'en'] as const)('tableOf in %s', (lang) => {
  const say = sentencesOf(shipped, lang)

  it.each(models.map((model) => [model.id, model] as const))(
    '%s: every row has every column, and no row stands twice',
    (_, model) => {
      const tables = tableOf(model, say)
      expect(tables.length).toBeGreaterThan(0)
      for (const { columns, rows } of tables) {
        expect(new Set(columns).size).toBe(columns.length)
        expect(rows.every((row) => row.length === columns.length)).toBe(true)
        expect(new Set(rows.map((row) => row.join('|'))).size).toBe(rows.length)
        expect(rows.flat().join(' ')).not.toMatch(/undefined|NaN|\[0\]/)
      }
    },
  )
})

describe('tableOf a panel', () => {
  const say = sentencesOf(shipped, 'zh')
  const [figures, verdicts, silent] = tableOf(panelModel(shipped, shown, 'platforms'), say)

  it('lists the whole, then its parts as such, with the judgement and the number of the source', () => {
    expect(figures?.rows.slice(0, 4).map((row) => [row[0], row[2], row[4], row[5], row[6]])).toEqual([
      ['江北区', '31个', '2021年9—12月（推定）', '未到门槛', '①'],
      ['江北区', '其中 8个', '2021年9—12月（推定）', '', '①'],
      ['江北区', '其中 23个', '2021年9—12月（推定）', '', '①'],
      ['綦江区', '3个', '2020年11月17日（刊发日）', '未到门槛', '②'],
    ])
  })

  it('says what may be compared, and the order where one is proved', () => {
    expect(verdicts?.rows.map((row) => [row[0], row[3], row[5]])).toEqual([
      ['博士后科研工作站', '◐ 基本可比', '江北区2021年的31个多于綦江区2020年11月的3个'],
      ['市级以上创新平台', '○ 并列看，不排名', ''],
    ])
  })

  it('says who has no figure and why', () => {
    expect(silent?.rows).toContainEqual(['两江新区', '博士后科研工作站', '文中未提'])
  })
})
