import { describe, expect, it } from 'vitest'
import { wordsOf } from '#i18n/words.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import type { Page } from '#view/view.ts'
import { pageName } from './pageName.ts'

function inBoth(page: Page): readonly [string, string] {
  return [pageName(page, shipped, wordsOf('zh')), pageName(page, shipped, wordsOf('en'))]
}

describe('pageName', () => {
  it('a list is called by what it lists', () => {
    expect(inBoth({ name: 'overview' })).toEqual(['总览', 'Overview'])
    expect(inBoth({ name: 'policies' })).toEqual(['政策', 'Policies'])
    expect(inBoth({ name: 'unknown', path: '/nowhere' })).toEqual(['没有这一页', 'No such page'])
  })

  it('a page about one thing by that thing, so that tabs and bookmarks tell them apart', () => {
    for (const { areaId, nameZh, nameEn } of shipped.areas)
      expect(inBoth({ name: 'area', area: areaId })).toEqual([nameZh, nameEn])
    for (const { indicator, nameZh, nameEn } of shipped.indicators)
      expect(inBoth({ name: 'indicator', indicator })).toEqual([nameZh, nameEn])
    for (const { sourceId, title } of shipped.sources)
      expect(inBoth({ name: 'source', source: sourceId })).toEqual([title, shipped.english.get(title)])
  })
})
