import { describe, expect, it } from 'vitest'
import { compileDataset } from '#scripts/dataset-plugin.ts'
import { readPackage } from './package.ts'
import { checksum, readTrusted } from './trusted.ts'

const { json, checksum: recorded } = compileDataset('data')

describe('readTrusted', () => {
  it('reads what the build wrote as the very dataset that the validating reader gives', () => {
    const parsed: unknown = JSON.parse(json)
    const validated = readPackage(parsed)
    expect(validated.ok && validated.dataset).toEqual(readTrusted(json))
  })

  it('holds what a cell and the one above it both say once', () => {
    const lists = readTrusted(json).policies.map(({ targetGroups }) => targetGroups)
    const repeating = lists.flatMap((list, index) => {
      const above = lists[index - 1]
      return above?.join() === list.join() ? [list === above] : []
    })
    expect(repeating.length).toBeGreaterThan(10)
    expect(repeating).not.toContain(false)
  })

  it('refuses a text that the build did not write', () => {
    expect(() => readTrusted('{"tables":{}}')).toThrow(TypeError)
  })
})

describe('checksum', () => {
  it('is the one the build recorded, and another for any changed letter', () => {
    expect(checksum(json)).toBe(recorded)
    expect(checksum(json.replace('31', '37'))).not.toBe(recorded)
    expect(checksum(json.slice(0, -1))).not.toBe(recorded)
  })
})
