import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { oneFilePolicy } from './one-file-plugin.ts'

const page = (script: string) =>
  `<html><head><style rel="stylesheet" crossorigin>p{color:red}</style><script type="module" crossorigin>${script}</script></head></html>`

describe('oneFilePolicy', () => {
  it('lets exactly the scripts and styles run that stand in the page, and nothing be fetched', () => {
    const hash = createHash('sha256').update('start("<p>")\n').digest('base64')
    const policy = oneFilePolicy(page('start("<p>")\n'))
    expect(policy).toContain(`script-src 'sha256-${hash}';`)
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/unsafe|'self'|https?:/)
    expect(oneFilePolicy(page('other()'))).not.toBe(policy)
  })
})
