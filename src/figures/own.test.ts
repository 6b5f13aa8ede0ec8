import { describe, expect, it } from 'vitest'
import { lines } from './model.ts'
import { ownStanding } from './own.ts'
import { shipped } from '#tests/fixtures/shipped.ts'

const idOf = (name: string) => {
  const found = shipped.areas.find(({ areaId }) => areaId === name)
  if (found === undefined) throw new Error(`no area ${name}`)
  return found.areaId
}

describe('ownStanding', () => {
  it.each([['qijiang', [1, 1, 3, 9]]] as const)(
    '%s: orders, side by side, counted differently, only there: %j',
    (name, counts) => {
      const standing = ownStanding(shipped, idOf(name))
      expect(lines.map((line) => standing.lines[line].length)).toEqual(counts)
    },
  )

  it('names what others write of and it does not, and who does', () => {
    const { unwritten } = ownStanding(shipped, idOf('jiangbei'))
    const instruments = unwritten?.map(({ instrument }) => instrument)
    expect(instruments).toContain('tax')
    expect(unwritten?.find(({ instrument }) => instrument === 'tax')?.areas).toEqual(['qijiang'])
    expect(instruments).not.toContain('platform-building')
  })

  it('knows nothing of the policies of an area of which none were read', () => {
    const without = { ...shipped, policies: shipped.policies.filter(({ refArea }) => refArea !== 'jiangbei') }
    expect(ownStanding(without, idOf('jiangbei')).unwritten).toBeNull()
  })
})
