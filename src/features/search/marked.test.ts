import { describe, expect, it } from 'vitest'
import { fieldOf } from './field.ts'
import { excerptOf, runsOf, spansIn } from './marked.ts'
import { queryOf } from './query.ts'

/** The text with what was found in brackets. */
function shown(text: string, typed: string): string {
  const field = fieldOf(text, 'zh', 'passage')
  const runs = runsOf(text, spansIn(field, queryOf(typed).terms, null))
  return runs.map((run, index) => (index % 2 === 1 ? `[${run}]` : run)).join('')
}

describe('spansIn', () => {
  it('marks each word, and words that touch or overlap as one', () => {
    expect(shown('江北区共有工作站31个', '工作站 江北')).toBe('[江北]区共有[工作站]31个')
    expect(shown('博士后科研', '博士 士后')).toBe('[博士后]科研')
  })

  it('marks the text as it is shown, though it was folded', () => {
    expect(shown('面积㎡计，ＡＢＣ级', 'abc')).toBe('面积㎡计，[ＡＢＣ]级')
    // Half of a character that folds to two is marked whole.
    expect(shown('面积㎡计', 'm')).toBe('面积[㎡]计')
    expect(shown('面积㎡计', '2计')).toBe('面积[㎡计]')
    expect(shown('😀人才', '人才')).toBe('😀[人才]')
  })

  it('marks nothing where nothing is asked', () => {
    expect(shown('江北区', ' ')).toBe('江北区')
  })
})

describe('excerptOf', () => {
  const long = `${'一二三四五六七八九十'.repeat(6)}工作站`

  it('starts shortly before what was found in a long text', () => {
    const runs = excerptOf(long, [{ start: 60, end: 63 }])
    expect(runs).toEqual(['…五六七八九十一二三四五六七八九十', '工作站', ''])
  })

  it('leaves a short one as it is', () => {
    expect(excerptOf('共有工作站', [{ start: 2, end: 5 }])).toEqual(['共有', '工作站', ''])
  })
})
