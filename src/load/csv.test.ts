import { describe, expect, it } from 'vitest'
import { parseCsv } from './csv.ts'

describe('parseCsv', () => {
  it('reads quoted cells with commas, quotes and line breaks, with or without a byte-order mark', () => {
    const lines = [
      ['zh', 'en'],
      ['甲,乙', 'say "a"\nand b'],
    ]
    const text = 'zh,en\r\n"甲,乙","say ""a""\nand b"\r\n'
    expect(parseCsv(text)).toEqual({ lines, errors: [] })
    expect(parseCsv(`\uFEFF${text}`).lines).toEqual(lines)
  })

  it('drops the empty line after the last break and no other, so that line numbers stay', () => {
    expect(parseCsv('a,b\n\n1,2\n').lines).toEqual([['a', 'b'], [''], ['1', '2']])
    expect(parseCsv('a,b\n1,2').lines).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('never takes another character for the comma', () => {
    expect(parseCsv('a|b;c').lines).toEqual([['a|b;c']])
  })

  it('says in which line a quote is never closed', () => {
    const [error, ...others] = parseCsv('a,b\n1,"2\n').errors
    expect(error?.message).toMatch(/quote/i)
    expect(error?.row).toBe(2)
    expect(others).toEqual([])
  })
})

describe('line ends', () => {
  it.each(['\n', '\r\n', '\r'])('%j between lines is the same', (end) => {
    expect(parseCsv(['a,b', '1,"x, y"', ''].join(end))).toEqual({
      lines: [
        ['a', 'b'],
        ['1', 'x, y'],
      ],
      errors: [],
    })
  })
})
