import { describe, expect, it } from 'vitest'
import { sha256Of } from './digest.ts'
import { openedFile } from './useOriginal.ts'
import { verified, largestOriginal } from './verify.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const article = '共有工作站31个,\r\n其中国家级8个🙂、市级23个。'
const places = [
  { id: 'all', quote: '工作站31个', quoteStart: 2 },
  { id: 'municipal', quote: '市级23个', quoteStart: article.indexOf('市级') },
]

describe('sha256Of', () => {
  it('agrees with the examples of FIPS 180-2', async () => {
    expect(await sha256Of(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(await sha256Of(bytesOf(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})

describe('verified', () => {
  it('takes for the original what has the recorded digest, and finds every quote in its place, counted in UTF-16', () => {
    expect(verified(bytesOf(article), 'd', 'd', places)).toEqual({
      kind: 'same',
      text: article,
      spans: [
        { id: 'all', start: 2, end: 8 },
        { id: 'municipal', start: 21, end: 26 },
      ],
      missing: 0,
    })
  })

  it('keeps a byte order mark: places count it', () => {
    const marked = verified(bytesOf(`\uFEFF${article}`), 'd', 'd', [{ id: 'all', quote: '工作站31个', quoteStart: 3 }])
    expect(marked).toMatchObject({ kind: 'same', text: `\uFEFF${article}`, spans: [{ id: 'all', start: 3, end: 9 }] })
  })

  it('marks no quote that does not stand at its recorded place', () => {
    expect(verified(bytesOf(article), 'd', 'd', [{ id: 'all', quote: '工作站31个', quoteStart: 3 }])).toMatchObject({
      spans: [],
      missing: 1,
    })
  })

  it('of another text says its digest and how many quotes still occur in it, and hands on none of it', () => {
    expect(verified(bytesOf('该区工作站31个'), 'other', 'd', places)).toEqual({ kind: 'other', digest: 'other', found: 1 })
  })

  it('reads another text in GBK too, as Chinese editors save it', () => {
    const gbk = new Uint8Array([0xb9, 0xa4, 0xd7, 0xf7, 0xd5, 0xbe, 0x33, 0x31, 0xb8, 0xf6])
    expect(verified(gbk, 'other', 'd', places)).toEqual({ kind: 'other', digest: 'other', found: 1 })
  })

  it('knows a picture, a Word file and other bytes that are no text', () => {
    expect(verified(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'png', 'd', places)).toEqual({
      kind: 'binary',
      digest: 'png',
    })
    expect(verified(new Uint8Array([0xff, 0xff, 0xff]), 'x', 'd', places)).toEqual({ kind: 'binary', digest: 'x' })
  })

  it('says of an empty file that it is empty', () => {
    expect(verified(new Uint8Array(), 'd', 'other', places)).toEqual({ kind: 'empty' })
  })
})

describe('openedFile', () => {
  it('does not read what is too large to be an article', async () => {
    const film = new File([new Uint8Array(largestOriginal + 1)], 'film.mp4')
    expect(await openedFile(film, 'd', places)).toEqual({ kind: 'large', name: 'film.mp4', size: largestOriginal + 1 })
  })

  it('says of what the browser cannot read that it cannot be read', async () => {
    const folder = new File([], 'folder')
    folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await openedFile(folder, 'd', places)).toEqual({ kind: 'unreadable', name: 'folder' })
  })

  it('compares the digest of the bytes with the recorded one', async () => {
    const recorded = await sha256Of(bytesOf(article))
    expect(await openedFile(new File([article], 'a.txt'), recorded, places)).toMatchObject({ kind: 'same', name: 'a.txt' })
    expect(await openedFile(new File([`${article} `], 'a.txt'), recorded, places)).toMatchObject({ kind: 'other', found: 2 })
  })
})
