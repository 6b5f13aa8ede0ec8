import { describe, expect, it } from 'vitest'
import { fittingLines, fittingName, roomInTwoLines } from './rowName.ts'

describe('fittingName', () => {
  it('takes the full name where it fits: four characters of 13 px in 56 px', () => {
    expect(fittingName(['两江新区', '两江'], 56, 13)).toBe('两江新区')
  })

  it('takes the short name where the full one does not fit', () => {
    expect(fittingName(['西部科学城', '科学城'], 56, 13)).toBe('科学城')
  })

  it('cuts the last name where none fits, and says so: three characters and the sign are 52 px', () => {
    expect(fittingName(['成渝地区双城', '双城经济圈'], 56, 13)).toBe('双城经…')
  })

  it('never cuts a sign of two code units in half', () => {
    expect(fittingName(['😀😀😀😀😀😀'], 56, 13)).toBe('😀😀😀…')
  })
})

describe('fittingLines', () => {
  it('keeps the space between two words in the line that is cut', () => {
    const [first = '', second = ''] = fittingLines('Mingyuehu science and technology innovation fund', 110, 13)
    expect(`${first} ${second.replace('…', '')}`).toBe(
      'Mingyuehu science and technology innovation fund'.slice(0, first.length + second.length),
    )
    expect(second.endsWith('…')).toBe(true)
  })

  it('takes two lines where they hold the text: eight characters of 13 px in 56 px', () => {
    expect(fittingLines('引进海外高端人才', 56, 13)).toEqual(['引进海外', '高端人才'])
  })

  it('says where it cuts the second line', () => {
    expect(fittingLines('引进海外高端人才和团队', 56, 13)).toEqual(['引进海外', '高端人…'])
  })
})

describe('roomInTwoLines', () => {
  const long = 'Equity guidance fund for sci-tech innovation'

  it('is the least room in which no text is cut', () => {
    const room = roomInTwoLines(['Short', long], 13, 100, 200)
    expect(room).toBeGreaterThan(100)
    expect(room).toBeLessThan(200)
    expect(fittingLines(long, room, 13).join(' ')).toBe(long)
    expect(fittingLines(long, room - 6, 13).join(' ')).not.toBe(long)
  })

  it('stays between its ends', () => {
    expect(roomInTwoLines(['Short'], 13, 100, 200)).toBe(100)
    expect(roomInTwoLines([`${long} and ${long}`], 13, 100, 180)).toBe(180)
    expect(roomInTwoLines([long], 13, 100, 90)).toBe(100)
  })
})
