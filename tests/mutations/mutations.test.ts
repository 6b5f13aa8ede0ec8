import { describe, expect, it } from 'vitest'
import { checkedPackage } from '#scripts/checks/package.ts'
import { readDataFolder } from '#scripts/data-folder.ts'
import { compiled } from '#tests/fixtures/package.ts'
import { mutated, mutationsOf, type Mutation } from './mutations.ts'

const raw = compiled(readDataFolder())

/** By kind of change the rules of which one refuses it. */
const refusedBy: Readonly<Record<string, readonly string[]>> = {
  qualifier: ['quote-qualifier', 'quote-numeral'],
  multiplier: ['quote-multiplier', 'quote-numeral'],
  unit: ['quote-unit', 'unit-family', 'nature-unit', 'definition-unit'],
  value: ['quote-numeral'],
  exchange: ['quote-which', 'quote-numeral', 'quote-unit', 'quote-qualifier'],
  quote: ['quote-bare'],
  date: ['after-source', 'future'],
  nature: ['quote-nature', 'quote-per', 'quote-direction', 'nature-period', 'nature-per', 'nature-unit', 'population'],
  scope: ['quote-scope', 'scope-single', 'unused'],
  per: ['quote-per', 'nature-per'],
  restates: ['repeated'],
  part: ['part-missing', 'status'],
  status: ['status', 'value'],
  damage: ['cell-text'],
  'row lost': ['rows'],
  overlap: ['overlaps'],
  containment: ['contained'],
  group: ['group'],
  validity: ['future', 'succession', 'validity'],
  identity: ['unique', 'area-name', 'seal'],
  breadth: ['breadth'],
  policy: ['text-number'],
  English: ['english-number'],
  address: ['value'],
  digest: ['digest'],
}

/** The kinds of change that words and other rows cannot always tell, with the reason why no rule can know. */
const unknowable: Readonly<Record<string, string>> = {
  nature:
    'Whether a durable thing was counted as there or as set up so far (3个博士后科研工作站), or within a part of a year, is said nowhere in the words of the row; nor whether money or room that was granted (落实, 厂房) is promised or handed over, nor whether a yearly sum (每年安排) is promised or planned.',
  scope:
    'The quote names neither programme nor part, and the definition does not begin with its name: what it belongs to stands in another paragraph.',
  unit: 'An indicator counts things of several kinds; any unit that one of its figures has is as good for its heading.',
  breadth: 'That a source leaves open how wide it counts is a judgement; only where a text says so can a rule see it.',
  English: 'The same number stands in the Chinese for another thing (十四五 and 9月).',
}

/** Of each kind the first of a few and one in several of the others; `npm run test:all` tries all of some thousands. */
function chosen(mutations: readonly Mutation[]): readonly Mutation[] {
  if (process.env['WUTONG_TESTS'] === 'all') return mutations
  const [few, several] = [10, 10]
  const counts = new Map<string, number>()
  return mutations.filter(({ kind }) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return count < few || count % several === 0
  })
}

interface Tried {
  readonly mutation: Mutation
  readonly rules: readonly string[]
}

const place = ({ mutation: { kind, file, index, cells } }: Tried) => `${kind} ${file}:${index + 2} ${JSON.stringify(cells)}`

describe('the rules, against changes of meaning', () => {
  const tried: readonly Tried[] = chosen(mutationsOf(raw)).map((mutation) => ({
    mutation,
    rules: checkedPackage(mutated(raw, mutation)).problems.map(({ rule }) => rule),
  }))

  it('find nothing wrong with the tables as they are', () => {
    expect(checkedPackage(raw).problems).toEqual([])
  })

  it('are tried by at least 400 changes, of every kind', () => {
    expect(tried.length).toBeGreaterThanOrEqual(400)
    expect(new Set(tried.map(({ mutation }) => mutation.kind))).toEqual(new Set(Object.keys(refusedBy)))
  })

  it('refuse at least 97 in 100, each by a rule made for its kind', () => {
    const refused = tried.filter(({ mutation, rules }) => rules.some((rule) => refusedBy[mutation.kind]?.includes(rule)))
    expect(refused.length / tried.length).toBeGreaterThanOrEqual(0.97)
  })

  it('let pass only what no rule can know', () => {
    const passed = tried.filter(({ rules }) => rules.length === 0)
    expect(passed.filter(({ mutation }) => unknowable[mutation.kind] === undefined).map(place)).toEqual([])
  })

  // What is there is never taken for what is planned or for a share, a count for money, a part for another part.
  it.each(['target', 'commitment', 'rate'])('never let what is there pass as a %s', (nature) => {
    const there = new Set(['stock', 'cumulative', 'annual-flow'])
    const column = (raw.tables['observations.csv']?.[0] ?? []).indexOf('nature')
    const passed = tried.filter(
      ({ mutation, rules }) =>
        rules.length === 0 &&
        mutation.cells?.['nature'] === nature &&
        there.has(raw.tables[mutation.file]?.[mutation.index + 1]?.[column] ?? ''),
    )
    expect(passed.length).toBeLessThanOrEqual(1)
  })
})
