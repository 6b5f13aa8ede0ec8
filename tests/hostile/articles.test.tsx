import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Unfinished } from '#features/add/codec.ts'
import { longestArticle } from '#features/add/reading.ts'
import { Ways } from '#features/add/Ways.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped as dataset } from '#tests/fixtures/shipped.ts'

const sound = '巴南区共有博士后科研工作站12个。'
const nothing = '文中没有读出属于区县的数'
const tooLong = `文章超过${longestArticle}字`

/** A text, and what it gives: figures as printed, or the beginning of the sentence that is said instead. */
const articles: readonly (readonly [name: string, text: string, gives: readonly string[] | string])[] = [
  [
    'of page noise only',
    '首页 > 新闻 > 正文\n字体：大 中 小\n阅读量：1832\n打印本页 分享到：\n版权所有 渝ICP备05001234号-1',
    nothing,
  ],
  ['in English', 'The district has many stations, 12 of them new, and GDP grew by 6.2%.', nothing],
  ['in traditional characters', '巴南區共有博士後科研工作站12個。', ['12個']],
  ['of two million characters', sound.repeat(120_000), tooLong],
  ['one character too long', '字'.repeat(longestArticle + 1), tooLong],
  ['of one sentence without an end', `${'巴南区人才工作'.repeat(3000)}共有博士后科研工作站12个`, ['12个']],
  ['of numbers alone', '1 2 3 4 5 6 7 8 9 10\n11 12 13', nothing],
  ['of a number without an end', '9'.repeat(5000), nothing],
  ['of brackets without an end', '（'.repeat(5000) + sound, ['12个']],
  ['of quotation marks without an end', '“'.repeat(5000) + sound, ['12个']],
  ['of line breaks', '\n'.repeat(20_000) + sound, ['12个']],
  ['with other ends of lines', `巴南区人才工作\r\n\r\n${sound}\r\n`, ['12个']],
  ['with marks from right to left', `\u202E\u200F${sound}\u202C`, ['12个']],
  ['with characters of no width', `\uFEFF\u200B${sound}\u200B`, ['12个']],
  ['with control characters', `\u0000\u0007${sound}\u001B`, ['12个']],
  ['with half of a character of two', `\uD83D${sound}\uDE00`, ['12个']],
  ['in full width', '巴南区共有博士后科研工作站１２个。', ['１２个']],
  [
    'with a script',
    `<script>globalThis.polluted = true</script><img src=x onerror="globalThis.polluted = true">${sound}`,
    ['12个'],
  ],
  ['as a page with its tags', `<p>巴南区共有博士后科研工作站<b>12</b>个。</p>`, nothing],
  ['as names of an object', `__proto__ constructor toString ${sound} hasOwnProperty`, ['12个']],
  ['as templates and formulas', `{n|figure|figures} \${1} =1+1 @SUM(A1) ${sound}`, ['12个']],
  ['of promises alone', '对入选者一次性给予50万元奖励，每人每月补贴3000元，年龄不超过45岁。', nothing],
  ['of an economy alone', '全年地区生产总值达1200亿元，增长6.2%。', nothing],
]

async function given(text: string) {
  const begun: Unfinished[] = []
  renderOn(
    <Ways
      dataset={dataset}
      day="2026-11-30"
      digestOf={() => Promise.resolve('0'.repeat(64))}
      tables={{ mostBytes: 1, template: () => Promise.reject(new Error('no')), read: () => Promise.reject(new Error('no')) }}
      onBegin={(review) => begun.push(review)}
    />,
  )
  const box = screen.getByPlaceholderText<HTMLTextAreaElement>('把文章全文粘贴在这里')
  fireEvent.change(box, { target: { value: text } })
  const isDone = () => begun.length > 0 || screen.getAllByRole('status').some(({ textContent }) => textContent !== '')
  fireEvent.click(screen.getByRole('button', { name: '读文章' }))
  for (let turn = 0; turn < 20_000 && !isDone(); turn += 1) await act(() => new Promise<void>((resolve) => setTimeout(resolve)))
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
  return { begun, said: said.join(''), kept: box.value }
}

beforeAll(() => loadLanguage('zh'))
afterEach(cleanup)

describe('an article as nobody wants it', () => {
  it.each(articles)('%s', async (_, text, gives) => {
    const { begun, said, kept } = await given(text)
    const printed = begun.flatMap(({ figures: drafts }) => drafts.map((draft) => draft.printed))
    if (typeof gives === 'string') {
      expect(said).toContain(gives)
      expect(begun).toEqual([])
    } else expect(printed).toEqual(gives)
    // What was pasted stays, be it read or not; a text box knows one end of line.
    expect(kept).toBe(text.replaceAll(/\r\n?/g, '\n'))
    expect('polluted' in globalThis).toBe(false)
  })

  it('of nothing but blanks cannot be read', () => {
    renderOn(
      <Ways
        dataset={dataset}
        day="2026-11-30"
        digestOf={() => Promise.resolve('')}
        tables={{ mostBytes: 1, template: () => Promise.reject(new Error('no')), read: () => Promise.reject(new Error('no')) }}
        onBegin={() => undefined}
      />,
    )
    fireEvent.change(screen.getByPlaceholderText('把文章全文粘贴在这里'), { target: { value: ' \n\u3000\t' } })
    expect(screen.getByRole('button', { name: '读文章' })).toHaveProperty('disabled', true)
  })
})
