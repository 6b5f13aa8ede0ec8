import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, observation, policy, source } from '#tests/fixtures/rows.ts'
import { digestProblems, figuresNotKept, quoteProblems, type Article } from './articles.ts'

const digest = 'a'.repeat(64)
const article: Article = { text: '江北区共有工作站31个。推行服务卡。未来再建。', sha256: digest }
const articles = new Map([['paper.txt', article]])
const paper = source({ sourceId: 'paper', file: 'paper.txt', sha256: digest })

function quoting(quote: string, quoteStart: number) {
  const place = { sourceId: 'paper', quote, quoteStart: String(quoteStart) }
  return datasetOf({
    sources: [paper],
    observations: [observation({ obsId: 'north-first', ...place })],
    absences: [absence({ indicator: 'funds', ...place })],
    policies: [policy(place)],
  })
}

describe('quoteProblems', () => {
  it('finds none where the words stand at their place', () => {
    expect(quoteProblems(quoting('共有工作站31个', 3), articles)).toEqual([])
  })

  it('names every figure, absence and policy whose words stand elsewhere, with the place', () => {
    expect(quoteProblems(quoting('共有工作站31个', 2), articles)).toEqual([
      { file: 'observations.csv', id: 'north-first', rule: 'quote', message: '“共有工作站31个” is not at 2 but at 3', row: 2 },
      { file: 'absences.csv', id: 'north · funds', rule: 'quote', message: '“共有工作站31个” is not at 2 but at 3', row: 2 },
      { file: 'policies.csv', id: 'north-card', rule: 'quote', message: '“共有工作站31个” is not at 2 but at 3', row: 2 },
    ])
  })

  it('takes no other spelling for the words', () => {
    expect(quoteProblems(quoting('共有工作站３１个', 3), articles)[0]?.message).toBe(
      '“共有工作站３１个” is not at 3 and nowhere else',
    )
  })

  it('passes over absences without words and sources without a file', () => {
    const dataset = datasetOf({
      sources: [paper, source({ sourceId: 'outside', kept: 'none', file: '', sha256: '' })],
      observations: [observation({ sourceId: 'outside' })],
      absences: [absence({ indicator: 'funds', sourceId: '', quote: '', quoteStart: '' })],
    })
    expect(quoteProblems(dataset, articles)).toEqual([])
  })
})

describe('figuresNotKept', () => {
  it('counts the figures of each source whose page was not kept, most first', () => {
    const page = (sourceId: string) => source({ sourceId, kept: 'none', file: '', sha256: '' })
    const noted = (obsId: string, sourceId: string) => observation({ obsId, sourceId, quote: '', printed: '31个' })
    const dataset = datasetOf({
      sources: [paper, page('once'), page('twice'), page('never')],
      observations: [observation({ sourceId: 'paper' }), noted('a', 'once'), noted('b', 'twice'), noted('c', 'twice')],
    })
    expect(figuresNotKept(dataset)).toEqual([
      ['twice', 2],
      ['once', 1],
    ])
  })
})

describe('digestProblems', () => {
  it('finds none where the text is the one that was read', () => {
    expect(
      digestProblems(
        datasetOf({ sources: [source({ sourceId: 'outside', kept: 'none', file: '', sha256: '' }), paper] }),
        articles,
      ),
    ).toEqual([])
  })

  it('names a text that changed, and one that is gone', () => {
    const dataset = datasetOf({ sources: [paper] })
    const changed = new Map([['paper.txt', { ...article, sha256: 'b'.repeat(64) }]])
    expect(digestProblems(dataset, changed)).toMatchObject([{ file: 'sources.csv', id: 'paper', rule: 'sha256', row: 2 }])
    expect(digestProblems(dataset, new Map())[0]?.message).toBe('paper.txt is not there')
  })
})
