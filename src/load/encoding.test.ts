import { describe, expect, it } from 'vitest'
import { compilePackage } from './compile.ts'
import { decoded } from './encoding.ts'

describe('decoded', () => {
  it.each([
    ['UTF-8', [0xe6, 0xb1, 0x9f], { text: '江' }],
    ['GB18030', [0xbd, 0xad, 0xb1, 0xb1], { text: null, looksLike: 'GB18030' }],
    ['UTF-16', [0xff, 0xfe, 0x5f, 0x6c], { text: null, looksLike: 'UTF-16' }],
    ['nothing known', [0xff, 0xff], { text: null, looksLike: null }],
  ])('tells %s', (_, bytes, expected) => {
    expect(decoded(Uint8Array.from(bytes))).toEqual(expected)
  })

  it('a file in another encoding is named, and nothing of it is read', () => {
    expect(compilePackage({ 'areas.csv': Uint8Array.from([0xbd, 0xad]) })).toEqual([
      { file: 'areas.csv', id: '', rule: 'encoding', message: 'is not UTF-8; it looks like GB18030', row: null },
    ])
  })
})
