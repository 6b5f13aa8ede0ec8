import { describe, expect, it } from 'vitest'
import { geometryFaults, type Line, type Rect } from './geometry.ts'

const page: Rect = { left: 0, top: 0, right: 200, bottom: 100 }

let runs = 0

/** A line of text of 14 px, its ink 12 px high. */
function line(text: string, left: number, top: number, given: Partial<Line> = {}): Line {
  const box = { left, top, right: left + text.length * 14, bottom: top + 12 }
  return { run: (runs += 1), text, size: 14, box, within: [page], ...given }
}

const limits = { smallest: 12, title: 12 }

describe('geometryFaults', () => {
  it('finds nothing wrong with lines under each other and words beside each other', () => {
    expect(geometryFaults([line('江北区', 0, 0), line('31个', 42, 0), line('綦江区', 0, 17)], limits)).toEqual([])
  })

  it('names text that leaves the box it stands in, to any side', () => {
    const cell = { left: 10, top: 10, right: 50, bottom: 40 }
    const within = [cell, page]
    const lines = [
      line('右', 40, 14, { within }),
      line('左', 8, 14, { within }),
      line('下', 20, 30, { within }),
      line('上', 20, 8, { within }),
    ]
    expect(geometryFaults(lines.slice(0, 1), limits)).toEqual(['outside its box: 右'])
    expect(lines.flatMap((one) => geometryFaults([one], limits))).toEqual([
      'outside its box: 右',
      'outside its box: 左',
      'outside its box: 下',
      'outside its box: 上',
    ])
  })

  it('allows what rounding and leaning letters make', () => {
    const cell = { left: 0, top: 0, right: 13, bottom: 11 }
    expect(geometryFaults([line('个', 0, 0, { within: [cell] })], limits)).toEqual([])
  })

  it('names text that leaves an outer box only', () => {
    const block = { left: 150, top: 0, right: 400, bottom: 40 }
    expect(geometryFaults([line('博士后科研工作站', 150, 4, { within: [block, page] })], limits)).toEqual([
      'outside its box: 博士后科研工作站',
    ])
  })

  it('names two texts over each other once, and not those that only touch', () => {
    const lines = [line('江北区', 0, 0), line('綦江区', 30, 4), line('江津区', 0, 15)]
    expect(geometryFaults(lines, limits)).toEqual(['over each other: 江北区 | 綦江区'])
  })

  it('takes lines of one text as the browser sets them', () => {
    expect(geometryFaults([line('江北区', 0, 0, { run: 1 }), line('江北区', 0, 4, { run: 1 })], limits)).toEqual([])
  })

  it('names text under the smallest size, but for a fraction that rem leaves', () => {
    const lines = [line('小', 0, 0, { size: 11 }), line('够', 40, 0, { size: 11.99 })]
    expect(geometryFaults(lines, { smallest: 12, title: 0 })).toEqual(['11 px is too small: 小'])
  })

  it('wants one text as large as a title', () => {
    const lines = [line('题', 0, 0, { size: 44 }), line('文', 60, 0, { size: 28 })]
    expect(geometryFaults(lines, { smallest: 28, title: 44 })).toEqual([])
    expect(geometryFaults(lines.slice(1), { smallest: 28, title: 44 })).toEqual(['no title: the largest text has 28 px'])
  })

  it('says nothing of a figure without text', () => {
    expect(geometryFaults([], { smallest: 28, title: 44 })).toEqual([])
  })
})
