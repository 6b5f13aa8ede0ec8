import { describe, expect, it } from 'vitest'
import { precacheManifest } from './service-worker-plugin.ts'

const files = [
  { name: 'index.html', content: '<!doctype html>' },
  { name: 'assets/index-abc123.js', content: 'start()' },
  { name: 'dataset.json', content: '{}' },
  { name: 'favicon.png', content: new Uint8Array([137, 80]) },
]

describe('precacheManifest', () => {
  it('keeps what has a hash in its name by that, the data by the address the page asks for, all else by its revision', () => {
    const address: unknown = expect.stringMatching(/^dataset\.json\?v=[0-9a-f]{8}$/)
    const eightDigits: unknown = expect.stringMatching(/^[0-9a-f]{8}$/)
    expect(precacheManifest(files)).toEqual([
      { url: 'assets/index-abc123.js', revision: null },
      { url: address, revision: null },
      { url: 'favicon.png', revision: eightDigits },
      { url: 'index.html', revision: eightDigits },
    ])
  })

  it('is the same for the same files in any order, and another once one has changed', () => {
    expect(precacheManifest(files.toReversed())).toEqual(precacheManifest(files))
    const changed = files.map((file) => (file.name === 'index.html' ? { ...file, content: '<!doctype html><p>' } : file))
    expect(precacheManifest(changed)).not.toEqual(precacheManifest(files))
  })
})
