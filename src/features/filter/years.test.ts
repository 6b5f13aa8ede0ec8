import { describe, expect, it } from 'vitest'
import { isIn, yearClicked } from './years.ts'

const all = { from: null, to: null }

describe('yearClicked', () => {
  it('starts with one year, grows to another, shrinks to one inside, and ends with a click on the only one', () => {
    expect(yearClicked(all, 2021)).toEqual({ from: 2021, to: 2021 })
    expect(yearClicked({ from: 2021, to: 2021 }, 2023)).toEqual({ from: 2021, to: 2023 })
    expect(yearClicked({ from: 2021, to: 2023 }, 2022)).toEqual({ from: 2022, to: 2022 })
    expect(yearClicked({ from: 2022, to: 2022 }, 2022)).toEqual(all)
  })

  it('takes an earlier year into a range that is open at its start as it is', () => {
    expect(yearClicked({ from: null, to: 2022 }, 2020)).toEqual({ from: 2020, to: 2020 })
    expect(yearClicked({ from: null, to: 2022 }, 2024)).toEqual({ from: 2024, to: 2024 })
  })
})

describe('isIn', () => {
  it('is open where an end is null', () => {
    expect(isIn(1999, all)).toBe(true)
    expect(isIn(2019, { from: 2020, to: null })).toBe(false)
  })
})
