import { describe, expect, it } from 'vitest'
import { policyDraftOf, type PolicyDraft } from '#domain/draft/policyDraft.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { readArticle } from './suggest.ts'

/** The policies that are proposed for a text. */
function named(text: string): readonly PolicyDraft[] {
  const { policies } = readArticle(shipped, text, { area: null, date: '2024-09-30' })
  return policies.map((policy, at) => policyDraftOf(text, policy, `p${at}`))
}

const names = (text: string) => named(text).map(({ fields }) => fields.nameZh)

describe('policies that an article names', () => {
  it.each([
    ['江津区出台《江津区人才安居办法》，并修订实施细则。', ['《江津区人才安居办法》']],
    ['制定《“两江人才”十条》以及“1+4”政策体系。', ['《“两江人才”十条》', '“1+4”政策体系']],
    [
      '出台科技创新扶持办法、实验室建设与运行管理办法，设立5亿元明月湖科创基金和创业种子基金。',
      ['科技创新扶持办法', '实验室建设与运行管理办法', '明月湖科创基金', '创业种子基金'],
    ],
    ['制定出台科教兴区和人才强区行动计划实施方案。', ['科教兴区和人才强区行动计划实施方案']],
    ['深入实施“津鹰计划”，推出“科技跨境贷”。“津鹰计划”成效显著。', ['“津鹰计划”', '“科技跨境贷”']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['a slogan', '主动融入“双城记”，建设“两高”示范区，突出“高精尖缺”导向。'],
    ['a song on the page', '任艺飞新单曲《奉陪》上线，越听越上头。'],
    ['what the country issued', '国务院印发《关于加强人才工作的意见》。'],
    ['what has no name', '出台一系列扶持办法，制定相关实施细则。'],
  ])('are not %s', (_, text) => {
    expect(names(text)).toEqual([])
  })

  it('have what the words say of them in the columns of policies.csv', () => {
    const text =
      '江津区人才工作\n2023年，江津区委组织部、区人力社保局联合印发了《江津区人才公寓管理办法》（津委发〔2023〕12号），给予每人1万元补贴。'
    const [draft, ...others] = named(text)
    expect(others).toEqual([])
    expect(draft?.fields).toMatchObject({
      area: 'jiangjin',
      kind: 'policy-document',
      issuer: '江津区委组织部、区人力社保局',
      year: '2023',
    })
    expect(draft?.fields.instruments).toContain('housing')
    expect(draft?.quote?.words).toContain('《江津区人才公寓管理办法》')
    expect(text.slice(draft?.quote?.start).startsWith(draft?.quote?.words ?? '-')).toBe(true)
  })

  it('have what they give where the quote holds it', () => {
    const [draft] = named('设立10亿元科技创新股权投资引导基金，助力创业。')
    expect(draft?.fields).toMatchObject({ nameZh: '科技创新股权投资引导基金', kind: 'fund', benefit: '10亿元' })
    expect(draft?.quote?.words).toContain('10亿元')
  })

  it('work with what policies of their name work with', () => {
    const known = shipped.policies.find(({ policyId }) => policyId === 'liangjiang-cross-border-tech-loan')
    expect(named('推出“科技跨境贷”。')[0]?.fields.instruments).toEqual(known?.instruments)
  })
})
