import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { programText } from './program-text.ts'

it('is another text when a rule or a library is another, and the same when a test is', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'wutong-program-'))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
    return programText(root)
  }
  mkdirSync(path.join(root, 'src'))
  write('package-lock.json', '{}')
  write('src/load/rules.test.ts', 'one')
  const first = write('src/load/rules.ts', 'one')
  expect(write('src/load/rules.test.ts', 'two')).toBe(first)
  const second = write('src/load/rules.ts', 'two')
  expect(second).not.toBe(first)
  expect(write('package-lock.json', '{"lockfileVersion":3}')).not.toBe(second)
  rmSync(root, { recursive: true })
})
