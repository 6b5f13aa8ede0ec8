import { expect, it } from 'vitest'
import { beginnings } from './words.ts'

it('cuts a title from its end, in each language with its own sign, and opens no quotation mark that it does not close', () => {
  expect(beginnings('重庆市“十四五”人才规划', 'zh')).toEqual([
    '重庆市“十四五”人才规……',
    '重庆市“十四五”人才……',
    '重庆市“十四五”人……',
    '重庆市“十四五”……',
  ])
  expect(beginnings('Plant the parasol tree', 'en')).toEqual(['Plant the parasol…', 'Plant the…'])
})
