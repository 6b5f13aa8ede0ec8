import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'
import { loadLanguage } from '#i18n/language.ts'

// The page loads a language before it says anything in it.
await Promise.all([loadLanguage('zh'), loadLanguage('en')])

const said: string[] = []
const original = { error: console.error, warn: console.warn }

function listen(level: 'error' | 'warn') {
  return (...parts: unknown[]) => {
    said.push(`console.${level}: ${format(...parts)}`)
    original[level](...parts)
  }
}

// Collected and judged after the test, not thrown at once: React catches what is thrown while it renders.
// A test that expects a message replaces the function itself with `vi.spyOn(console, 'error').mockImplementation(…)`.
beforeEach(() => {
  said.length = 0
  console.error = listen('error')
  console.warn = listen('warn')
})

afterEach(() => {
  Object.assign(console, original)
  if (said.length > 0) throw new Error(`A test must leave the console quiet, but this one said:\n${said.join('\n')}`)
})
