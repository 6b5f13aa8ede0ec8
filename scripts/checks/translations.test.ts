import { describe, expect, it } from 'vitest'
import { compiled, filesWith, soundFiles } from '#tests/fixtures/package.ts'
import { translationProblems } from './translations.ts'

describe('translationProblems', () => {
  it('finds none where every Chinese free text has its English', () => {
    expect(translationProblems(compiled(soundFiles).tables)).toEqual([])
  })

  it('names the text that has none, with its row, and the English that is of no text', () => {
    const { tables } = compiled(filesWith('observations.csv', '两级之和', '三级之和'))
    expect(translationProblems(tables)).toEqual([
      {
        file: 'observations.csv',
        id: 'north-stations',
        rule: 'translation',
        message: 'comment “三级之和” has no English',
        row: 2,
      },
      { file: 'translations.csv', id: '两级之和', rule: 'unused', message: 'is the English of no text', row: 2 },
    ])
  })

  it('asks no English of a text without Chinese, nor of a column with an English twin', () => {
    const { tables } = compiled(filesWith('sources.csv', '工作站,日报,,', '工作站,日报,example.org,'))
    expect(translationProblems(tables)).toEqual([])
    expect(translationProblems(compiled(filesWith('indicators.csv', '各级工作站。', '所有工作站。')).tables)).toEqual([])
  })
})
