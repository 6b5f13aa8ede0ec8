import { describe, expect, it } from 'vitest'
import { shipped as dataset } from '#tests/fixtures/shipped.ts'
import { lookAlikesOf } from './lookAlikes.ts'
import { missingIn, missingInSource, type Draft, type SourceFacts } from './draft.ts'
import { articleFacts, draftsOfArticle, figuresOnly } from '#tests/fixtures/articleDrafts.ts'
import { readTyped } from './numberFields.ts'
import { quotesFor } from './quote.ts'
import { readTypedDate } from './typedDate.ts'
import {
  alikeIn,
  confirmed,
  corrected,
  correctedTogether,
  countedAnew,
  dropped,
  nextOpen,
  reviewOf,
  tallyOf,
  undone,
  withDrafts,
} from './review.ts'
import { joinedRows, noRows, rowsOf } from './rows.ts'

const text =
  '江津区人才工作巡礼\n截至2021年10月底，全区建成博士后科研工作站20余个，其中国家级5个；今年引进博士35人。全区现有人才总量12.5万人。\n区里共有博士后科研工作站20余个。'

const facts: SourceFacts = { ...articleFacts, title: '江津区人才工作巡礼' }

const { figures: drafts } = draftsOfArticle(dataset, text, { area: null, date: '2021-11-03' })
const draft = (printed: string): Draft => {
  const found = drafts.find((one) => one.printed === printed)
  if (found === undefined) throw new Error(`no draft of ${printed} among ${drafts.map((one) => one.printed).join(' ')}`)
  return found
}

describe('drafts of an article', () => {
  it('carry their words verbatim, with the place of these and nothing missing', () => {
    for (const { quote, printed } of drafts) {
      expect(quote).not.toBeNull()
      if (quote === null) continue
      expect(text.slice(quote.start, quote.start + quote.words.length)).toBe(quote.words)
      expect(quote.words).toContain(printed)
      expect([...quote.words].length).toBeLessThanOrEqual(40)
    }
    expect(draft('20余个')).toMatchObject({
      state: 'open',
      fields: {
        area: 'jiangjin',
        counting: { kind: 'known', indicator: 'postdoc-stations' },
        value: 20,
        qualifier: 'more-than',
        timePeriod: '2021-10',
      },
    })
    expect(missingIn(draft('20余个'))).toEqual([])
  })

  it('say what they lack: a name of the scope, a date that is one, the far end of a range', () => {
    const one = draft('12.5万人')
    const lacking = (fields: Partial<Draft['fields']>) =>
      missingIn({ ...one, fields: { ...one.fields, ...fields } }).map(({ field, what }) => `${field} ${what}`)
    expect(lacking({})).toEqual([])
    expect(lacking({ scope: 'programme' })).toEqual(['scopeName scope-name'])
    expect(lacking({ timePeriod: '去年', timeBasis: 'stated' })).toEqual(['timePeriod no-period'])
    expect(lacking({ qualifier: 'range', far: 12.5 })).toEqual(['far far-end'])
    expect(lacking({ area: null, counting: null, value: null, nature: null, unitMeasure: ' ' })).toEqual([
      'area empty',
      'counting empty',
      'value empty',
      'unitMeasure empty',
      'nature empty',
    ])
  })
})

it('a draft counted in a way of its own has the words of its text, and lacks an indicator that these do not tell', () => {
  const apartments = draftsOfArticle(dataset, '江津区筹集人才公寓1500套。', { area: null, date: '2021-11-03' }).figures
  const [one] = countedAnew(reviewOf(figuresOnly(apartments)), 'n1').figures
  expect(one?.fields.counting).toMatchObject({ kind: 'new', indicator: null, countsZh: '筹集人才公寓' })
  expect(one === undefined ? [] : missingIn(one)).toEqual([{ field: 'counting', what: 'empty' }])
  // Where the text has no such words, they are still to be written, under the indicator that was proposed.
  const wordless = { ...draft('20余个'), alternatives: {} }
  const [other] = countedAnew(reviewOf(figuresOnly([wordless])), wordless.id).figures
  expect(other?.fields.counting).toMatchObject({ kind: 'new', indicator: 'postdoc-stations', countsZh: '' })
})

it('a figure by hand lacks its place until the reader says where it stands', () => {
  const byHand: Draft = { ...draft('20余个'), place: { kind: 'hand' }, quote: null }
  const said = (comment: string | null) => missingIn({ ...byHand, fields: { ...byHand.fields, comment } })
  expect(said(null)).toEqual([{ field: 'comment', what: 'empty' }])
  expect(said(' ')).toEqual([{ field: 'comment', what: 'empty' }])
  expect(said('第五节第二段')).toEqual([])
})

it('a source says what it lacks; without its text it needs an address', () => {
  expect(missingInSource(facts)).toEqual([])
  expect(missingInSource({ ...facts, title: ' ', published: '昨天', sha256: null })).toEqual(['title', 'published', 'url'])
})

describe('the words that carry a figure', () => {
  const words = (from: string, number: string) => {
    const start = from.indexOf(number)
    return quotesFor(from, { start, end: start + number.length })[0]?.words
  }
  it.each([
    ['截至去年，全区共有博士后科研工作站31个，成绩很好。', '31个', '截至去年，全区共有博士后科研工作站31个'],
    ['引进\n  博士\n新增35人，硕士20人', '35人', '新增35人'],
    ['其中国家级5个、市级23个', '5个', '其中国家级5个'],
    ['（5所）高校', '5所', '（5所）高校'],
  ])('of “%s” for %s are “%s”', (from, number, expected) => {
    expect(words(from, number)).toBe(expected)
  })

  it('are at most forty characters, with the number whole', () => {
    const found = words(`${'很长的话'.repeat(20)}共有平台1200余个${'后面的话'.repeat(20)}`, '1200余个') ?? ''
    expect([...found].length).toBe(40)
    expect(found).toContain('共有平台1200余个')
  })
})

describe('what a draft is easily taken for', () => {
  const alikes = (from: string, printed: string) => {
    const found = draftsOfArticle(dataset, from, { area: null, date: '2021' }).figures
    const one = found.find((other) => other.printed === printed)
    if (one === undefined) throw new Error(`no draft of ${printed}`)
    return lookAlikesOf(dataset, from, found, one).map((alike) =>
      'printed' in alike ? alike.printed : 'money' in alike ? alike.money : String(alike.figure.indicator),
    )
  }
  it('is the same number of another thing in its sentence, or of its area', () => {
    expect(alikes('巴南区动员17家企业、17个科协参加。另有17名专家。', '17家')).toEqual(['17个'])
    expect(alikes('巴南区17家企业的17名专家参加。', '17家')).toEqual(['17名'])
    expect(alikes('江北区建成人才公寓31套。', '31套')).toEqual(['postdoc-stations'])
  })
  it('is said to be another thing only where what both count is known, or their units differ', () => {
    const from = '巴南区引进博士17名、技师17名，另有平台17个。'
    const { figures: found } = draftsOfArticle(dataset, from, { area: null, date: '2021' })
    const [a, b] = dataset.indicators
    const counted = (index: number, indicator: typeof a): Draft => {
      const one = found[index]
      if (one === undefined) throw new Error('three drafts expected')
      const words = { kind: 'new', countsZh: '', countsEn: '', breadthStated: true } as const
      return {
        ...one,
        fields: { ...one.fields, counting: indicator === undefined ? null : { ...words, indicator: indicator.indicator } },
      }
    }
    const beside = (one: Draft, other: Draft) => lookAlikesOf({ ...dataset, observations: [] }, from, [one, other], one)
    expect(beside(counted(0, a), counted(1, b))).toEqual([{ kind: 'beside', printed: '17名' }])
    expect(beside(counted(0, a), counted(1, a))).toEqual([])
    expect(beside(counted(0, undefined), counted(1, b))).toEqual([{ kind: 'perhaps-beside', printed: '17名' }])
    expect(beside(counted(0, a), counted(1, undefined))).toEqual([{ kind: 'perhaps-beside', printed: '17名' }])
    expect(beside(counted(0, undefined), counted(2, undefined))).toEqual([{ kind: 'beside', printed: '17个' }])
    // 31个 are recorded of 江北; nobody has said what these 31个 are.
    expect(alikes('江北区新开垃圾中转站31个。', '31个')).toEqual([])
  })
  it.each([
    ['巴南区从人才基金中兑现奖励7300万元。', '7300万元', []],
    ['巴南区人才基金支出7300万元。', '7300万元', []],
    ['巴南区预算支出7300万元。', '7300万元', []],
    ['巴南区安排人才基金7300万元。', '7300万元', []],
    ['巴南区待兑现奖励7300万元。', '7300万元', []],
    ['巴南区人才基金设立时有7300万元。', '7300万元', ['fund']],
    ['巴南区累计兑现奖励7300万元。', '7300万元', ['paid']],
    ['巴南区每年安排专项资金7300万元。', '7300万元', ['set-aside']],
    ['巴南区设立7300万元人才基金。', '7300万元', ['fund']],
    ['巴南区引进博士29人。', '29人', []],
  ])('is money of another kind: %s', (from, printed, expected) => {
    expect(alikes(from, printed)).toEqual(expected)
  })
})

it('hundreds of numbers in one long line each get their own words', () => {
  const long = `江津区${Array.from({ length: 400 }, (_, n) => `，第${n + 1}处建成工作站${n + 2}个`).join('')}`
  const found = draftsOfArticle(dataset, long, { area: null, date: '2021' }).figures
  expect(found.length).toBeGreaterThan(300)
  for (const { quote, printed } of found) expect(quote?.words).toContain(`建成工作站${printed}`)
})

describe('a review', () => {
  const review = reviewOf(figuresOnly(drafts))
  const [first, second] = drafts
  if (first === undefined || second === undefined) throw new Error('two drafts expected')

  it('confirms, corrects, drops, and takes each back', () => {
    const one = confirmed(review, first.id)
    expect(tallyOf(one.figures)).toEqual({ open: drafts.length - 1, confirmed: 1, dropped: 0 })
    expect(nextOpen(one, first.id)).toBe(second.id)
    const two = dropped(one, second.id)
    expect(tallyOf(two.figures)).toEqual({ open: drafts.length - 2, confirmed: 1, dropped: 1 })
    const three = corrected(two, first.id, 'value', 21)
    expect(three.figures[0]).toMatchObject({ state: 'open', fields: { value: 21 } })
    expect(undone(undone(undone(three)))).toEqual(review)
    expect(undone(review)).toBe(review)
  })

  it('confirms nothing that lacks something, and takes no step where nothing changes', () => {
    const lacking = corrected(review, first.id, 'area', null)
    expect(confirmed(lacking, first.id)).toBe(lacking)
    expect(corrected(review, first.id, 'value', first.fields.value)).toBe(review)
    expect(withDrafts(review, [])).toBe(review)
  })

  it('knows which said the same as one that is corrected', () => {
    const one = confirmed(review, first.id)
    const before = second.fields.area
    expect(alikeIn(one, second.id, 'area', before)).toEqual(new Set(drafts.slice(2).map(({ id }) => id)))
    expect(alikeIn(one, second.id, 'area', null).size).toBe(0)
    // A way of counting is the same by what it says.
    expect(alikeIn(review, 'another', 'counting', structuredClone(first.fields.counting)).has(first.id)).toBe(true)
  })

  it('corrects many at once, but none that is confirmed', () => {
    const one = confirmed(review, first.id)
    const dated = correctedTogether(one, new Set(drafts.map(({ id }) => id)), 'timePeriod', '2020')
    expect(dated.figures.map(({ fields }) => fields.timePeriod)).toEqual([
      first.fields.timePeriod,
      ...drafts.slice(1).map(() => '2020'),
    ])
    expect(undone(dated)).toEqual(one)
  })
})

describe('rows of drafts', () => {
  const taken = { dataset, added: noRows }

  it('are those of data/: source, figure, bounds, words and their place', () => {
    const { rows, obsIds, sourceId } = rowsOf(figuresOnly([draft('20余个')]), facts, taken)
    expect(sourceId).toBe('jiangjin-2021-11')
    expect(rows.sources).toEqual([
      {
        source_id: 'jiangjin-2021-11',
        title: '江津区人才工作巡礼',
        publisher: '江津日报',
        published: '2021-11-03',
        published_basis: 'stated',
        reasoning: '录入者照来源所印日期填写。',
        file: 'jiangjin-2021-11.txt',
        sha256: facts.sha256,
        trust: 'official',
        kept: 'file',
        seen: '2026-11-30',
      },
    ])
    const [row] = rows.observations
    expect(row).toMatchObject({
      ref_area: 'jiangjin',
      indicator: 'postdoc-stations',
      time_period: '2021-10',
      obs_value: '20',
      unit_mult: '0',
      qualifier: 'more-than',
      lower_bound: '20',
      quote: '截至2021年10月底，全区建成博士后科研工作站20余个',
      quote_start: String(text.indexOf('截至')),
    })
    expect(row).not.toHaveProperty('upper_bound')
    expect(obsIds.get(draft('20余个').id)).toBe(row?.['obs_id'])
    expect(row?.['obs_id']).toMatch(/^jiangjin-[a-z-]+-2021-10$/)
  })

  it('have a number said twice restate its first row, and not one of another time', () => {
    const again = { ...draft('20余个'), id: 'again' }
    const later = { ...again, id: 'later', fields: { ...again.fields, timePeriod: '2020-10' } }
    const { rows, obsIds } = rowsOf(figuresOnly([draft('20余个'), again, later]), facts, taken)
    expect(rows.observations.map((row) => row['restates'])).toEqual([undefined, obsIds.get(draft('20余个').id), undefined])
    expect(new Set(obsIds.values()).size).toBe(3)
  })

  it('take no name the dataset or an earlier addition has', () => {
    const first = rowsOf(figuresOnly([draft('20余个')]), facts, taken)
    const second = rowsOf(figuresOnly([draft('20余个')]), { ...facts, title: '另一篇' }, { dataset, added: first.rows })
    expect(second.sourceId).toBe('jiangjin-2021-11-2')
    expect(second.rows.observations[0]?.['obs_id']).toBe(`${first.rows.observations[0]?.['obs_id'] ?? ''}-2`)
  })

  it('share one row of a definition of their own', () => {
    const indicator = draft('20余个').fields.counting?.indicator
    if (indicator === undefined) throw new Error('no indicator')
    const counting = { kind: 'new', indicator, countsZh: '博士后科研工作站和分站', countsEn: '', breadthStated: false } as const
    const own = (id: string, value: number): Draft => ({
      ...draft('20余个'),
      id,
      fields: { ...draft('20余个').fields, value, counting: { ...counting } },
    })
    const { rows } = rowsOf(figuresOnly([own('a', 1), own('b', 2)]), facts, taken)
    expect(rows.definitions).toEqual([
      {
        definition_id: 'postdoc-stations-jiangjin-2021-11',
        indicator: 'postdoc-stations',
        counts_zh: '博士后科研工作站和分站',
        counts_en: '博士后科研工作站和分站',
        breadth_stated: 'false',
      },
    ])
    expect(rows.observations.map((row) => row['definition'])).toEqual([
      'postdoc-stations-jiangjin-2021-11',
      'postdoc-stations-jiangjin-2021-11',
    ])
  })

  it('of a table say row and column instead of words', () => {
    const cell: Draft = {
      ...draft('20余个'),
      place: { kind: 'table', sheet: null, row: 3, column: 2 },
      quote: null,
      printed: '20余',
    }
    const { rows } = rowsOf(figuresOnly([cell]), { ...facts, sha256: null, url: 'https://example.org/a' }, taken)
    expect(rows.sources[0]).toMatchObject({ kept: 'none', url: 'https://example.org/a' })
    expect(rows.sources[0]).not.toHaveProperty('file')
    expect(rows.observations[0]).toMatchObject({ printed: '20余', quote_start: '0', comment: '表格第3行第2列' })
    expect(rows.observations[0]).not.toHaveProperty('quote')
    expect(rows.translations).toContainEqual({ zh: '表格第3行第2列', en: 'Table, row 3, column 2' })
  })

  it('of a table that is reviewed in parts are of one source, and so are those of a text that is entered again', () => {
    const at = (row: number): Draft => ({
      ...draft('20余个'),
      place: { kind: 'table', sheet: null, row, column: 2 },
      quote: null,
    })
    for (const source of [facts, { ...facts, sha256: null, url: 'https://example.org/a' }]) {
      const first = rowsOf(figuresOnly([at(3)]), source, taken)
      // On another day, and trusted otherwise: it is one publication all the same.
      const second = rowsOf(
        figuresOnly([at(4)]),
        { ...source, seen: '2026-12-01', trust: 'repost' },
        { dataset, added: first.rows },
      )
      expect(second.rows.sources).toEqual(first.rows.sources)
      expect(second.rows.observations[0]).toMatchObject({ source_id: first.sourceId })
      expect(joinedRows([first.rows, second.rows]).sources).toHaveLength(1)
      for (const other of [
        { title: '另一篇' },
        { publisher: '别处' },
        { published: '2021-11-04' },
        { url: 'https://example.org/b' },
      ])
        expect(rowsOf(figuresOnly([at(4)]), { ...source, ...other }, { dataset, added: first.rows }).sourceId).not.toBe(
          first.sourceId,
        )
    }
  })

  it('of a table that is reviewed in parts count a column in one way in all of them', () => {
    const indicator = draft('20余个').fields.counting?.indicator
    if (indicator === undefined) throw new Error('no indicator')
    const counting = { kind: 'new', indicator, countsZh: '博士后科研工作站和分站', countsEn: '', breadthStated: false } as const
    const cell = (row: number): Draft => ({
      ...draft('20余个'),
      place: { kind: 'table', sheet: null, row, column: 2 },
      quote: null,
      printed: '20余',
      fields: { ...draft('20余个').fields, counting },
    })
    const table = { ...facts, sha256: null, url: 'https://example.org/a' }
    const first = rowsOf(figuresOnly([cell(3)]), table, taken)
    const second = rowsOf(figuresOnly([cell(4)]), table, { dataset, added: first.rows })
    expect(first.rows.definitions).toHaveLength(1)
    expect(joinedRows([first.rows, second.rows]).definitions).toEqual(first.rows.definitions)
    const other = rowsOf(figuresOnly([cell(4)]), { ...table, title: '另一张表' }, { dataset, added: first.rows })
    expect(other.rows.definitions).not.toEqual(first.rows.definitions)
  })

  it('are none of what is dropped or lacks something', () => {
    const gone: Draft = { ...draft('20余个'), state: 'dropped' }
    expect(rowsOf(figuresOnly([gone]), facts, taken).rows).toEqual(noRows)
  })
})

describe('a typed number', () => {
  it.each([
    ['40余家', { value: 40, qualifier: 'more-than', unitMeasure: '家', unitMult: 0, far: null }],
    ['3.2亿元', { value: 3.2, unitMult: 8, unitMeasure: '元', qualifier: 'exact' }],
    ['5~10家', { value: 5, far: 10, qualifier: 'range' }],
  ])('%s is read into its columns', (typed, expected) => {
    expect(readTyped(typed)).toMatchObject(expected)
  })
  it('is none where there are two, or none', () => {
    expect(readTyped('3家和4家')).toBeNull()
    expect(readTyped('数十家')).toBeNull()
  })
})

describe('a typed date', () => {
  it.each([
    ['2024', '2024'],
    [' 2024-09 ', '2024-09'],
    ['2024.9.3', '2024-09-03'],
    ['2024年9月', '2024-09'],
    ['2024年上半年', '2024-01/2024-06'],
    ['2024-01/2024-06', '2024-01/2024-06'],
    ['去年', null],
    ['2024-13', null],
    ['', null],
  ])('“%s” is %s', (typed, expected) => {
    expect(readTypedDate(typed)).toBe(expected)
  })
})
