import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { readingsFrom } from '#domain/pinyin.ts'
import { pinyinTable } from '#scripts/pinyin-table.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { entriesOf, type Entry, type Target } from './entries.ts'
import { restLabelsZh } from '#i18n/labels.rest.zh.ts'
import { queryOf } from './match.ts'
import { searched } from './rank.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { foldedText, withoutMarks } from './texts.ts'

const readings = readingsFrom(
  pinyinTable([...shipped.indicators.map((row) => row.nameZh), ...shipped.policies.map((row) => row.nameZh)]),
)
const entries = entriesOf(shipped)

function titleOf({ target }: Entry): string {
  switch (target.kind) {
    case 'source':
      return target.row.title
    case 'figure':
      return carryingWords(target.row)
    case 'instrument':
      return restLabelsZh.instrument[target.row.instrument]
    case 'area':
    case 'indicator':
    case 'policy':
      return target.row.nameZh
  }
}

/** Titles found, by kind, in order. */
function titles(typed: string, table: typeof readings | null = readings): Record<string, readonly string[]> {
  const groups = searched(entries, queryOf(typed, table))
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ entry }) => titleOf(entry))]))
}

function finds(typed: string, target: Target): boolean {
  return searched(entries, queryOf(typed, readings)).some(({ hits }) => hits.some(({ entry }) => entry.target.row === target.row))
}

describe('searched', () => {
  it.each([
    ['jbq', 'area', '江北区'],
    ['jiangbei', 'area', '江北区'],
    ['jiang bei qu', 'area', '江北区'],
    ['qj', 'area', '綦江区'],
    ['Qijiang', 'area', '綦江区'],
    ['ｑｉｊｉａｎｇ', 'area', '綦江区'],
    ['chongqing', 'area', '重庆市'],
    ['boshihou', 'indicator', '博士后科研工作站'],
    ['bo shi hou', 'indicator', '博士后科研工作站'],
    ['bshky', 'indicator', '博士后科研工作站'],
    ['工作站', 'indicator', '海智工作站'],
    ['workstations', 'indicator', '海智工作站'],
    ['世界500强', 'indicator', '世界500强企业'],
    ['shijie500qiang', 'indicator', '世界500强企业'],
    ['博士后工作站', 'indicator', '博士后科研工作站'],
    ['bshgzz', 'indicator', '博士后科研工作站'],
    ['子女教育', 'instrument', '子女入学'],
    ['小孩上学', 'instrument', '子女入学'],
    ['住房', 'instrument', '住房'],
    ['租房补贴', 'instrument', '住房'],
    ['housing', 'instrument', '住房'],
    ['编制', 'instrument', '绿色通道与编制'],
    ['专精特新', 'indicator', '专精特新企业'],
    ['两江人才十条', 'policy', '《“两江人才”十条》'],
    ['人才公寓', 'policy', '人才公寓补贴'],
  ])('%s: %s %s first', (typed, kind, title) => {
    expect(titles(typed)[kind]?.[0]).toBe(title)
  })

  it('all words must be found, one of them may be the area', () => {
    expect(titles('江北 公寓')).toEqual({ policy: ['人才公寓补贴'] })
    expect(titles('jiangbei gongyu')).toEqual({ policy: ['人才公寓补贴'] })
    expect(titles('公寓 量子')).toEqual({})
  })

  it('the name of an area alone finds what is named so, not all that belongs to it', () => {
    const { policy = [], figure = [] } = titles('江津')
    expect(policy.length).toBeLessThan(shipped.policies.filter((row) => row.refArea === 'jiangjin').length)
    expect(figure.every((quote) => quote.includes('江津'))).toBe(true)
  })

  it('area and indicator together find a figure whose words name neither', () => {
    expect(titles('qijiang academician studios')['figure']).toContain('成功建设2个院士工作室')
    expect(titles('academician qijiang')['figure']).toContain('成功建设2个院士工作室')
    expect(titles('academician')['figure'] ?? []).not.toContain('成功建设2个院士工作室')
  })

  it('a figure is found by its words', () => {
    expect(titles('工作站31个')['figure']).toEqual(['江北区共有博士后科研工作站31个'])
    expect(titles('gongzuozhan31ge')['figure']).toEqual(['江北区共有博士后科研工作站31个'])
  })

  it('a number before another that ends in its digits', () => {
    const { figure = [] } = titles('3亿元')
    expect(figure[0]).toContain('达3亿元')
    expect(figure.filter((quote) => quote.includes('1.3亿元')).length).toBeGreaterThan(0)
  })

  it('traditional characters find what simplified ones do', () => {
    expect(titles('重慶')).toEqual(titles('重庆'))
    expect(titles('博士後科研工作站')).toEqual(titles('博士后科研工作站'))
  })

  it('the start of a name before its inside before a quote', () => {
    const { indicator = [] } = titles('博士')
    const starts = indicator.map((title) => title.startsWith('博士'))
    expect(starts).toEqual([...starts].sort((a, b) => Number(b) - Number(a)))
    expect(searched(entries, queryOf('人才公寓', readings)).map(({ kind }) => kind)[0]).toBe('policy')
    expect(searched(entries, queryOf('博士后', readings)).map(({ kind }) => kind)).toEqual(['indicator', 'policy', 'figure'])
  })

  it('the area in a quote does not push a policy back that the other word names', () => {
    expect(searched(entries, queryOf('jiangbei rencai', readings)).map(({ kind }) => kind)).toEqual(['policy', 'source'])
  })

  it('without the table pinyin finds areas and nothing else', () => {
    expect(titles('jiangbei qu', null)).toMatchObject({ area: ['江北区'] })
    expect(titles('boshihou', null)).toEqual({})
    expect(titles('博士后', null)['indicator']?.[0]).toBe('博士后科研工作站')
  })

  it('every part of a name finds it', () => {
    const named = entries.flatMap(({ target, names }) => names.map((field) => ({ target, text: field.text })))
    fc.assert(
      fc.property(fc.nat(named.length - 1), fc.nat(), fc.nat(), (which, a, b) => {
        const { target, text } = named[which] ?? { target: entries[0]?.target, text: '' }
        const start = a % text.length
        const part = text.slice(start, start + 1 + (b % (text.length - start)))
        return target === undefined || part.trim() === '' || finds(part, target)
      }),
      { numRuns: 200 },
    )
  })

  it('the pinyin of any indicator and of any policy finds it, and its initials do', () => {
    for (const { target } of entries) {
      if (target.kind !== 'indicator' && target.kind !== 'policy') continue
      const name = withoutMarks(foldedText(target.row.nameZh))
      const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
      expect(finds(syllables.join(''), target), syllables.join('')).toBe(true)
      if (/^\p{Script=Han}+$/u.test(name)) {
        const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
        expect(finds(initials, target), initials).toBe(true)
      }
    }
  })

  it('the pinyin of any two characters of a passage, or more, finds it', () => {
    const runs = entries.flatMap(({ target, words }) =>
      words
        .filter(({ kind }) => kind === 'passage')
        .flatMap(({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? [])
        .map((run) => ({ target, syllables: [...run].map((character) => readings.get(character) ?? []) }))
        .filter(({ syllables }) => syllables.every((among) => among.length > 0)),
    )
    fc.assert(
      fc.property(fc.nat(runs.length - 1), fc.nat(), fc.integer({ min: 2, max: 6 }), fc.nat(), (which, at, length, choice) => {
        const { target, syllables } = runs[which] ?? { target: entries[0]?.target, syllables: [] }
        const start = at % (syllables.length - 1)
        const typed = syllables
          .slice(start, start + length)
          .map((among) => among[choice % among.length] ?? '')
          .join('')
        return target === undefined || finds(typed, target)
      }),
      { numRuns: 200 },
    )
  })

  it('anything may be typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        searched(entries, queryOf(typed, readings))
      }),
    )
    for (const typed of [
      '<b>',
      '.*',
      '[(\\',
      '😀',
      '%',
      '\u0000',
      ' \u3000\n',
      'a '.repeat(500),
      '博'.repeat(1000),
      'an'.repeat(500),
    ]) {
      expect(() => searched(entries, queryOf(typed, readings)), typed).not.toThrow()
    }
    expect(titles('😀')).toEqual({})
    expect(titles('.*')).toEqual({})
  })
})
