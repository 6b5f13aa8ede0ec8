import { expect, it, vi } from 'vitest'

it('tables bring the words of their headings along', async () => {
  vi.resetModules()
  const { figureTables } = await import('./FigureFrame.tsx')
  const { longPhrasesOf } = await import('#i18n/language.ts')
  await figureTables.load()
  expect(longPhrasesOf({ lang: 'zh' }).table.indicator).toBe('指标')
})
