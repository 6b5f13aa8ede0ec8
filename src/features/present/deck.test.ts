import { describe, expect, it } from 'vitest'
import type { Page } from '#figures/page/layout.ts'
import { stepOfKey, stepped, type Place, type Step } from './deck.ts'

const page: Page = {
  scene: { width: 1, height: 1, ground: '#FFFFFF', lang: 'zh-CN', title: '', description: '', nodes: [] },
  observations: [],
  policies: [],
}
/** Three figures of two, one and three pages. */
const sizes = [2, 1, 3]
const pagesOf = (figure: number) => Array.from({ length: sizes[figure] ?? 0 }, () => page)
const go = (from: Place, step: Step) => stepped(from, step, sizes.length, pagesOf)

describe('stepped', () => {
  it('goes through the pages of a figure and on to the next one', () => {
    const walk: Place[] = [{ figure: 0, page: 0 }]
    for (let count = 0; count < 6; count += 1) walk.push(go(walk[walk.length - 1] ?? { figure: 0, page: 0 }, 'next'))
    expect(walk.map(({ figure, page: at }) => `${figure}.${at}`)).toEqual(['0.0', '0.1', '1.0', '2.0', '2.1', '2.2', '2.2'])
  })

  it('goes back to the last page of the figure before', () => {
    expect(go({ figure: 2, page: 0 }, 'previous')).toEqual({ figure: 1, page: 0 })
    expect(go({ figure: 1, page: 0 }, 'previous')).toEqual({ figure: 0, page: 1 })
    expect(go({ figure: 0, page: 0 }, 'previous')).toEqual({ figure: 0, page: 0 })
  })

  it('skips from figure to figure, and to both ends', () => {
    expect(go({ figure: 0, page: 1 }, 'next-figure')).toEqual({ figure: 1, page: 0 })
    expect(go({ figure: 2, page: 2 }, 'previous-figure')).toEqual({ figure: 1, page: 0 })
    expect(go({ figure: 1, page: 0 }, 'first')).toEqual({ figure: 0, page: 0 })
    expect(go({ figure: 0, page: 0 }, 'last')).toEqual({ figure: 2, page: 2 })
  })

  it('passes a figure that has no pages like one that has one', () => {
    const gap = (figure: number) => (figure === 1 ? [] : pagesOf(figure))
    expect(stepped({ figure: 0, page: 1 }, 'next', 3, gap)).toEqual({ figure: 1, page: 0 })
    expect(stepped({ figure: 1, page: 0 }, 'next', 3, gap)).toEqual({ figure: 2, page: 0 })
  })
})

describe('stepOfKey', () => {
  it('knows the keys of a clicker', () => {
    expect([stepOfKey('PageDown'), stepOfKey('PageUp'), stepOfKey(' ')]).toEqual(['next', 'previous', 'next'])
    expect(stepOfKey('x')).toBeNull()
  })
})
