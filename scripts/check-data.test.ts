import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from './check-data.ts'
import { dataFolder, readDataset } from './data-folder.ts'

const reading = readDataset()
if (!reading.ok) throw new Error('the dataset breaks its rules; `npm run check:data` says which')
const files = reading.dataset.sources.flatMap(({ file }) => (file === null ? [] : [file]))

let articles = ''

beforeAll(() => {
  articles = mkdtempSync(path.join(tmpdir(), 'articles-'))
  for (const file of files) writeFileSync(path.join(articles, file), 'Words that nothing was taken from.')
})
afterAll(() => rmSync(articles, { recursive: true }))

/** What the command prints, and the code it ends with. */
function printed(...args: readonly string[]): { readonly code: number; readonly lines: string } {
  const said: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line))
  return { code: main(args), lines: said.join('\n') }
}

describe('check-data', () => {
  it('holds quotes and digests against the articles it is given', () => {
    const { code, lines } = printed('--data', dataFolder, '--articles', articles)
    expect(code).toBe(1)
    expect(lines).toMatch(/quote.*and nowhere else/)
    expect(lines).toMatch(/sha256.*has the digest/)
  })

  it('says in so many words that it has held nothing against articles that are not at hand', () => {
    const { code, lines } = printed('--data', dataFolder)
    expect(code).toBe(0)
    expect(lines).toContain('Quotes and digests were NOT checked')
    expect(lines).toContain('keeps every rule that was checked')
  })
})
