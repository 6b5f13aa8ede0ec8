import { describe, expect, it } from 'vitest'
import { excerptOf, matchRanges, runsOf } from './Highlighted.tsx'
import { queryOf } from './match.ts'
import { indexedText } from './texts.ts'

/** The text with what was found in brackets. */
function shown(text: string, typed: string): string {
  const runs = runsOf(text, matchRanges(indexedText(text, 'zh', 'passage'), queryOf(typed, null).terms))
  return runs.map((run) => (run.isMatch ? `[${run.text}]` : run.text)).join('')
}

describe('matchRanges', () => {
  it('marks each word, and words that touch or overlap as one', () => {
    expect(shown('江北区共有工作站31个', '工作站 江北')).toBe('[江北]区共有[工作站]31个')
    expect(shown('博士后科研', '博士 士后')).toBe('[博士后]科研')
  })

  it('marks the text as it is shown, though it was folded', () => {
    expect(shown('面积㎡计，ＡＢＣ级', 'abc')).toBe('面积㎡计，[ＡＢＣ]级')
    // A part of a character that folds to several is marked whole.
    expect(shown('面积㎡计', '平')).toBe('面积[㎡]计')
    expect(shown('面积㎡计', '米计')).toBe('面积[㎡计]')
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
    expect(runs.map(({ text }) => text)).toEqual(['…五六七八九十一二三四五六七八九十', '工作站'])
  })

  it('leaves a short one as it is', () => {
    expect(excerptOf('共有工作站', [{ start: 2, end: 5 }]).map(({ text }) => text)).toEqual(['共有', '工作站'])
  })
})
