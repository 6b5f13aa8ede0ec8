import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { writtenModel, writersOf } from './model.ts'
import { writtenNames } from './words.ts'

await loadLanguage('zh')
const shown = everything(shipped)
const model = writtenModel(shipped, shown)
const say = sentencesOf(shipped, 'zh')

describe('writtenModel', () => {
  it('groups the 24 instruments by how many of four areas write of them: 5 · 4 · 11 · 4, the city not counted', () => {
    expect(model.groups.map(({ least, most, rows }) => [least, most, rows.length])).toEqual([
      [4, 4, 5],
      [3, 3, 4],
      [2, 2, 11],
      [1, 1, 4],
    ])
    expect(model.areas).toEqual(['jiangbei', 'liangjiang', 'qijiang', 'jiangjin'])
    expect(say.finding(model.finding)).toBe('谁写了什么：5类四地都写到，4类四地中只一地写到')
  })

  it('names them, and whose alone they are', () => {
    const names = writtenNames(model, say)
    expect(names.map(({ label }) => label)).toEqual(['四地都写到', '三地', '两地', '一地'])
    expect(names[0]?.names).toBe('平台建设、招才引才、培训研修、联系专家、组织与考核')
    expect(names[3]?.names).toContain('税收（綦江）')
  })

  it('says the same of the texts when a filter leaves policies out, and which it leaves out', () => {
    const filtered = writtenModel(shipped, { ...shown, policies: [] })
    expect(filtered.groups.map(({ rows }) => rows.length)).toEqual([5, 4, 11, 4])
    expect(filtered.groups.flatMap(({ rows }) => rows).every((row) => writersOf(row) > 0)).toBe(true)
    expect(filtered.groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells.flatMap(({ policies }) => policies))).toEqual(
      [],
    )
  })

  it('stands the own area first', () => {
    expect(writtenModel(shipped, everything(shipped, ['qijiang', 'jiangbei', 'liangjiang'])).open).toEqual([
      'qijiang',
      'jiangbei',
      'liangjiang',
    ])
  })
})
