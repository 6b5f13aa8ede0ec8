import { describe, expect, it } from 'vitest'
import { withDensity } from './density.ts'

/** A PNG of one white pixel, as a browser writes it. */
const pixel = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64'),
)

describe('withDensity', () => {
  const bytes = withDensity(pixel, 288)

  it('puts a pHYs chunk right behind the header', () => {
    expect(Buffer.from(bytes.subarray(37, 41)).toString('latin1')).toBe('pHYs')
    expect(bytes.length).toBe(pixel.length + 21)
    expect([...bytes.subarray(0, 33)]).toEqual([...pixel.subarray(0, 33)])
    expect([...bytes.subarray(54)]).toEqual([...pixel.subarray(33)])
  })

  it('gives the density per metre in both directions', () => {
    const view = new DataView(bytes.buffer)
    expect(view.getUint32(41)).toBe(11339)
    expect(view.getUint32(45)).toBe(11339)
    expect(view.getUint8(49)).toBe(1)
  })

  it('closes the chunk with its checksum', () => {
    // The chunk for 72 dpi, 2835 per metre, whose checksum every image program writes.
    const view = new DataView(withDensity(pixel, 72).buffer)
    expect(view.getUint32(50)).toBe(0x009a9c18)
  })
})
