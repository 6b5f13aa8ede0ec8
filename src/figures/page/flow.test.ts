import { describe, expect, it } from 'vitest'
import type { Box } from './box.ts'
import { drawing } from './contents.ts'
import { blockOf, pagesOf, type Block, type Head } from './flow.ts'

/** A box that draws its name, so that what is on a page can be read off. */
const box = (name: string, height: number): Box => ({
  width: 10,
  height,
  baseline: 0,
  draw: (x, y) => [
    { kind: 'text', x, y, anchor: 'start', spans: [{ text: name, size: 10, weight: 400, family: 'sans', colour: '#000000' }] },
  ],
})

const block = (name: string, height: number, rest: Partial<Block> = {}): Block => blockOf(box(name, height), rest)

/** The names on each page, top to bottom. */
const names = (blocks: readonly Block[], room: number) =>
  pagesOf(blocks, () => room).map((page) =>
    page.box
      .draw(0, 0)
      .flatMap((node) => (node.kind === 'text' ? node.spans.map((span) => span.text) : []))
      .join(' '),
  )

describe('pagesOf', () => {
  it('puts what fits on one page', () => {
    expect(names([block('a', 40), block('b', 40)], 100)).toEqual(['a b'])
  })

  it('starts a page rather than split a block, and fills the pages alike', () => {
    expect(
      names(
        ['a', 'b', 'c', 'd'].map((name) => block(name, 30)),
        100,
      ),
    ).toEqual(['a b', 'c d'])
  })

  it('repeats the head of a table on every page it goes on', () => {
    const head: Head = { box: box('HEAD', 10), gap: 0 }
    expect(
      names(
        ['a', 'b', 'c'].map((name) => block(name, 40, { heads: [head] })),
        100,
      ),
    ).toEqual(['HEAD a b', 'HEAD c'])
  })

  it('repeats the name of a row where the row goes on', () => {
    const lead = box('NAME', 10)
    expect(
      names(
        ['a', 'b', 'c'].map((name) => block(name, 45, { lead })),
        100,
      ),
    ).toEqual(['NAME a b', 'NAME c'])
  })

  it('keeps a run on one page where a page can hold it', () => {
    const run = {}
    expect(names([block('x', 50), block('a', 30, { run }), block('b', 30, { run })], 100)).toEqual(['x', 'a b'])
  })

  it('splits a run that no page can hold', () => {
    const run = {}
    expect(
      names(
        ['a', 'b', 'c'].map((name) => block(name, 40, { run })),
        100,
      ),
    ).toEqual(['a b', 'c'])
  })

  it('gives a block that is too tall a page of its own', () => {
    expect(names([block('a', 40), block('tall', 140), block('b', 40)], 100)).toEqual(['a', 'tall', 'b'])
  })

  it('leaves less room where more must be said below', () => {
    const noted = (name: string) => block(name, 40, { contents: { ...drawing({}), signs: ['grade-A'] } })
    const pages = pagesOf([noted('a'), noted('b')], ({ signs }) => 100 - signs.length * 30)
    expect(pages).toHaveLength(2)
  })
})
