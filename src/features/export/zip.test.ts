import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { newArchive } from './zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function archived(): Promise<Uint8Array> {
  const archive = newArchive('2026-11-26')
  archive.add({ name: '梧桐_比较_p1.png', bytes: bytes('one') })
  archive.add({ name: '梧桐_比较_p2.png', bytes: bytes('two') })
  return new Uint8Array(await archive.close().arrayBuffer())
}

describe('newArchive', () => {
  it('holds every file under its name', async () => {
    const files = unzipSync(await archived())
    expect(Object.keys(files)).toEqual(['梧桐_比较_p1.png', '梧桐_比较_p2.png'])
    expect(new TextDecoder().decode(files['梧桐_比较_p2.png'])).toBe('two')
  })

  it('is the same whenever it is made', async () => {
    expect(await archived()).toEqual(await archived())
  })
})
