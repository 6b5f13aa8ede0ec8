import { describe, expect, it } from 'vitest'
import { traitsOf } from '#load/columns.ts'
import { headerOf, tableList } from '#load/schema.ts'
import { dictionaryProblems } from './dictionary.ts'

/** A dictionary that names everything: a section for each table with its columns and codes. */
const complete = tableList
  .map(([, table]) => {
    const codes = Object.values(table.columns).flatMap((column) => traitsOf(column).codes ?? [])
    return `## \`${table.file}\`\n\n${[...headerOf(table), ...codes].map((name) => `- \`${name}\``).join('\n')}\n`
  })
  .join('\n')

describe('dictionaryProblems', () => {
  it('finds none in a dictionary that names everything', () => {
    expect(dictionaryProblems(`# Dictionary\n\n${complete}`)).toEqual([])
  })

  it('misses a column in its own section, though another table has one of that name', () => {
    const [before = '', after = ''] = complete.split('## `absences.csv`')
    const without = `${before}## \`absences.csv\`${after.replace('`comment`', 'comment')}`
    expect(dictionaryProblems(without)).toMatchObject([
      { file: 'README.md', rule: 'column', message: 'does not name `comment` under absences.csv' },
    ])
  })

  it('misses a code that stands without backticks', () => {
    expect(dictionaryProblems(complete.replace('`more-than`', 'more-than'))).toMatchObject([
      { rule: 'code', message: 'does not name the code `more-than` of observations.csv' },
    ])
  })

  it('misses a section', () => {
    expect(dictionaryProblems(complete.replace('## `sources.csv`', '## Sources'))).toMatchObject([
      { rule: 'table', message: 'has no section headed `sources.csv`' },
    ])
  })
})
