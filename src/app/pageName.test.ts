import { describe, expect, it } from 'vitest'
import { wordsOf } from '#i18n/words.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import type { Page } from '#view/view.ts'
import { defaultView } from '#view/view.ts'
import { pageName, viewName } from './pageName.ts'

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

describe('viewName', () => {
  const [first, second] = shipped.areas
  const base = defaultView({ lang: 'zh', own: null })
  const named = (view: Partial<typeof base>) => viewName({ ...base, ...view }, shipped, wordsOf('zh'))

  it('a comparison by its areas, in the order in which they were chosen', () => {
    if (first === undefined || second === undefined) throw new Error('there are areas')
    const areas = [second.areaId, first.areaId]
    expect(named({ page: { name: 'compare' }, areas })).toBe(`${second.nameZh}、${first.nameZh}`)
    expect(named({ page: { name: 'compare' } })).toBe('比较')
  })

  it('open evidence by the figure or the policy it is of, whatever page is behind it', () => {
    const [figure] = shipped.observations
    const [policy] = shipped.policies
    if (figure === undefined || policy === undefined) throw new Error('there are figures and policies')
    const areaOf = (id: string) => shipped.areas.find(({ areaId }) => areaId === id)?.nameZh
    const indicator = shipped.indicators.find((row) => row.indicator === figure.indicator)?.nameZh
    expect(named({ page: { name: 'figures' }, evidence: { kind: 'figure', id: figure.obsId } })).toBe(
      `${areaOf(figure.refArea)}：${indicator}`,
    )
    expect(named({ evidence: { kind: 'policy', id: policy.policyId } })).toBe(`${areaOf(policy.refArea)}：${policy.nameZh}`)
  })
})
