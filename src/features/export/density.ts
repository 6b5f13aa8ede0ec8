/** How large a PNG is on paper: browsers write pictures without a density, and office programs then take 96 dots to the inch. */

const signatureLength = 8
/** Length, name, 13 bytes and checksum of the header chunk, which comes first. */
const headerLength = 25
const inchesPerMetre = 1 / 0.0254

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

/** The `pHYs` chunk for a density in dots per inch. */
function densityChunk(dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21)
  const view = new DataView(chunk.buffer)
  const perMetre = Math.round(dotsPerInch * inchesPerMetre)
  view.setUint32(0, 9)
  chunk.set([0x70, 0x48, 0x59, 0x73], 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  view.setUint8(16, 1)
  view.setUint32(17, crc32(chunk.subarray(4, 17)))
  return chunk
}

/** A PNG with its density set; the bytes depend on nothing but the picture and the density. */
export function withDensity(png: Uint8Array<ArrayBuffer>, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const start = signatureLength + headerLength
  const chunk = densityChunk(dotsPerInch)
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, start))
  result.set(chunk, start)
  result.set(png.subarray(start), start + chunk.length)
  return result
}
