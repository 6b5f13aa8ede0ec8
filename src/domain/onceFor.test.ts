import { describe, expect, it } from 'vitest'
import { onceFor, onceForBoth } from './onceFor.ts'

describe('onceFor', () => {
  it('makes once for a thing, even what is nothing', () => {
    const asked: object[] = []
    const made = onceFor((thing: object) => {
      asked.push(thing)
      return undefined
    })
    const [one, other] = [{}, {}]
    expect([made(one), made(other), made(one)]).toEqual([undefined, undefined, undefined])
    expect(asked).toEqual([one, other])
  })
})

describe('onceForBoth', () => {
  it('makes anew where either of the two is another', () => {
    let made = 0
    const number = onceForBoth((_one: object, _other: object) => (made += 1))
    const [one, other] = [{}, {}]
    expect([number(one, other), number(other, one), number(one, other), number(one, one)]).toEqual([1, 2, 1, 3])
  })
})
