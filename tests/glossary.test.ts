import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const glossary = readFileSync('docs/glossary.md', 'utf8')
const folder = 'src/i18n'
const words = readdirSync(folder)
  .filter((file) => !file.includes('.test.'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n')
  .toLowerCase()

/** The rows of the table below a heading, without its head. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const section = glossary.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  return rows.slice(1).map((line) => line.split('|').map((cell) => cell.trim()))
}

describe('docs/glossary.md', () => {
  it('explains words that the page says', () => {
    const rows = rowsOf('Words a reader sees')
    expect(rows.length).toBeGreaterThan(20)
    const unsaid = rows.flatMap(([, chinese = '', english = '']) =>
      [...chinese.split('，'), english].filter((word) => !words.includes(word.toLowerCase())),
    )
    expect(unsaid).toEqual([])
  })

  it('names files that exist', () => {
    const files = [...glossary.matchAll(/`((?:src|data)\/[^`]+)`/g)].map((match) => match[1] ?? '')
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })
})
