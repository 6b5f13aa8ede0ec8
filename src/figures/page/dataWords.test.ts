import { expect, it } from 'vitest'
import { wordsOf } from '#i18n/words.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { dataWords } from './dataWords.ts'

it('the line of the data says where figures of the reader’s own are in it, and only there', () => {
  const [first, second] = shipped.sources.map(({ sourceId }) => sourceId)
  if (first === undefined || second === undefined) throw new Error('two sources')
  const mixed = { ...shipped, added: new Set<string>([first]) }
  expect(dataWords(mixed, [first, second], wordsOf('zh'))).toMatch(/；来源2篇；含本机补充的数据$/)
  expect(dataWords(mixed, [second], wordsOf('zh'))).toMatch(/；来源1篇$/)
  expect(dataWords(mixed, [first], wordsOf('en'))).toContain('with data added on a reader’s device')
})

it('counts no sources where none is cited', () => {
  expect(dataWords(shipped, [], wordsOf('zh'))).toBe(`数据版本 ${shipped.version}，${shipped.created}`)
  expect(dataWords(shipped, [], wordsOf('en'))).toBe(`Data version ${shipped.version}, ${shipped.created}`)
})
