import { describe, expect, it } from 'vitest'
import { isMixedUnit, sameUnit } from './unit.ts'

describe('sameUnit', () => {
  it.each([
    ['人', '名'],
    ['名', '位'],
    ['个', '家'],
    ['所', '支'],
    ['件', '项'],
    ['场', '场次'],
    ['元', '元'],
    ['人(个)', '人（个）'],
    ['个(人)', '名(家)'],
    ['个(家)', '所'],
  ])('%s = %s', (a, b) => {
    expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([true, true])
  })

  it.each([
    ['人次', '人'],
    ['场次', '人次'],
    ['人', '个'],
    ['项', '个'],
    ['人(个)', '人'],
    ['人(个)', '个'],
    ['元', '亿元'],
  ])('%s ≠ %s', (a, b) => {
    expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([false, false])
  })
})

describe('isMixedUnit', () => {
  it('counts persons and teams together', () => {
    expect(['人(个)', '人（个）'].map(isMixedUnit)).toEqual([true, true])
  })

  it('is not mixed with an alias in brackets, nor without brackets', () => {
    expect(['个(家)', '人', '人次', '元'].map(isMixedUnit)).toEqual([false, false, false, false])
  })
})
