import { describe, expect, it } from 'vitest'
import { policyByHand, policyDraftOf, type PolicyDraft } from '#domain/draft/policyDraft.ts'
import { confirmed, dropped, nextOpen, policyCorrected, reviewOf, undone } from '#domain/draft/review.ts'
import { noRows, rowsOf } from '#domain/draft/rows.ts'
import { readArticle } from '#domain/suggest/suggest.ts'
import { articleFacts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { shipped, shippedPackage } from '#tests/fixtures/shipped.ts'
import { readWithAdded } from './added.ts'
import { checkedDrafts } from './checkedDrafts.ts'
import { untranslated, withEnglish } from './patch.ts'

const raw = shippedPackage
const dataset = shipped
const day = '2026-12-04'
const text = '江津区人才工作\n2021年，江津区出台《江津区人才安居办法》。截至2021年10月，江津区共有博士后科研工作站4个。'
const facts = articleFacts
const article = draftsOfArticle(dataset, text, { area: null, date: facts.published })
const taken = { dataset, added: noRows }
const policy = (draft: PolicyDraft | undefined): PolicyDraft => {
  if (draft === undefined) throw new Error('a policy expected')
  return draft
}

describe('policies in review', () => {
  it('are reviewed behind the figures, corrected, dropped, and all of it taken back', () => {
    const review = reviewOf(article)
    const [figure] = article.figures
    const { id } = policy(article.policies[0])
    const one = confirmed(review, figure?.id ?? '')
    expect(nextOpen(one, figure?.id ?? '')).toBe(id)
    const two = policyCorrected(confirmed(one, id), id, { issuer: '区人力社保局' })
    expect(two.policies[0]).toMatchObject({ state: 'open', fields: { issuer: '区人力社保局' } })
    const three = dropped(two, id)
    expect(nextOpen(three, id)).toBeNull()
    expect(undone(undone(undone(three))).policies).toBe(one.policies)
  })

  it('cannot be confirmed without a name, whose words the reader gave', () => {
    const hand = policyByHand('江津区为引进人才提供公寓。')
    const review = reviewOf({ figures: [], policies: [hand] })
    expect(confirmed(review, 'hand')).toBe(review)
    const whole = policyCorrected(review, 'hand', { nameZh: '人才公寓', area: article.figures[0]?.fields.area ?? null })
    expect(confirmed(whole, 'hand').policies[0]?.state).toBe('confirmed')
  })
})

describe('policies as rows of policies.csv', () => {
  const words = '2021年，江津区出台《江津区人才安居办法》'
  const { rows } = rowsOf({ figures: [], policies: article.policies }, facts, taken)

  it('stand with their source, and keep every rule of the dataset', () => {
    expect(rows.policies).toEqual([
      {
        policy_id: 'jiangjin-policy-2021-11',
        ref_area: 'jiangjin',
        name_zh: '《江津区人才安居办法》',
        name_en: '《江津区人才安居办法》',
        kind: 'policy-document',
        instruments: 'housing',
        year: '2021',
        issuer: '江津区',
        summary_zh: words,
        summary_en: words,
        source_id: 'jiangjin-2021-11',
        quote: words,
        quote_start: String(text.indexOf(words)),
      },
    ])
    expect(rows.sources.map((row) => row['source_id'])).toEqual(['jiangjin-2021-11'])
    const whole = readWithAdded(raw, rows, day)
    expect(whole.ok ? whole.dataset.policies.at(-1)?.nameZh : whole.problems).toBe('《江津区人才安居办法》')
  })

  it('ask for English beside the Chinese once they go into data/', () => {
    const wanted = untranslated(raw, rows, day)
    expect(wanted).toContain('《江津区人才安居办法》')
    const given = withEnglish(rows, new Map(wanted.map((zh) => [zh, `English of ${zh.length} letters`])))
    expect(given.policies[0]?.['name_en']).toMatch(/^English/)
    expect(untranslated(raw, given, day)).toEqual([])
  })

  it('are judged one by one: what breaks a rule, what is known, what they stand beside', () => {
    const sound = policy(article.policies[0])
    const broken: PolicyDraft = { ...sound, id: 'broken', fields: { ...sound.fields, benefit: '500万元' } }
    const { policyVerdicts, dataset: judged } = checkedDrafts(
      { raw, dataset, added: noRows, day },
      { figures: [], policies: [sound, broken] },
      facts,
    )
    expect(policyVerdicts.get('broken')).toMatchObject({ kind: 'broken', problems: [{ rule: 'text-number' }] })
    expect(policyVerdicts.get(sound.id)).toMatchObject({ kind: 'sound', known: null, beside: [{ instrument: 'housing' }] })
    expect(judged?.policies.length).toBe(dataset.policies.length + 1)
    const { policies } = readArticle(dataset, '江津区实施“津鹰计划”。', { area: null, date: null })
    const again = policies.map((one) => policyDraftOf('江津区实施“津鹰计划”。', one, 'again'))
    const checked = checkedDrafts({ raw, dataset, added: noRows, day }, { figures: [], policies: again }, facts)
    expect(checked.policyVerdicts.get('again')).toMatchObject({ kind: 'sound', known: { nameZh: '“津鹰计划”' } })
  })
})
