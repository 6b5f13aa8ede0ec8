/** The words beside a number that say how it relates to time: there is, was counted up to a date, came about within a year. */
import type { Nature } from '#domain/codes.ts'
import type { Quantity } from './quantity.ts'

interface NatureWords {
  readonly words: RegExp
  /** What may be said in these words, besides a target and a rate, which words of their own tell. */
  readonly natures: readonly Nature[]
}

const flows = ['annual-flow', 'period-flow'] as const
/** What comes about over a time. */
const events = ['cumulative', ...flows, 'commitment'] as const

/** A year or a part of one, in which something was counted. */
const within = /(?<!截至|截止|[至到自从])(?<!\d)\d{4}年(?!级|[底末初]|至今|以来|\d)|今年|去年|全年|半年|季度/

/** Words that say how a figure beside them relates to time. */
const natureWords: readonly NatureWords[] = [
  { words: /安排|落实/, natures: events },
  { words: new RegExp(`^(?!.*累计).*?(?:${within.source})`), natures: ['stock', ...flows, 'commitment'] },
  { words: new RegExp(`^(?!.*(?:${within.source})).*?累计`), natures: ['cumulative'] },
  { words: new RegExp(`(?:${within.source}).*累计`), natures: ['cumulative', ...flows] },
  { words: /总量|现有|共有(?![约近超]?\d)|在站|存量|常住人口/, natures: ['stock'] },
  // These say no more than that there is something, and so no word farther off says it.
  { words: /拥有|已有|保有|共有[约近超]?\d/, natures: ['stock', ...events] },
  { words: /新增|净增|(?:增加|增长|减少|下降)(?!到|至)/, natures: ['cumulative', ...flows] },
  { words: /总数/, natures: ['stock', 'cumulative'] },
  { words: /(?:设立|建立).{0,8}元.*基金|元.{0,8}基金/, natures: ['commitment', ...flows] },
  {
    words:
      /引进|引入|引育|吸引|吸纳|建成|建起|建设了|招募|招录|招收|选聘|选派|聘任|[已被]认定|评出|兑现|发放|拨付|催生|签约|签署|获批/,
    natures: events,
  },
]

/** Where a clause ends; a time before a comma (截至2023年，) belongs to what follows. */
const endOfClause = /(?<![年月日底末])[，,]|[、；。;]/g

/** The clauses of some words, the one with the numeral first and the others by their distance from it. */
function clausesAround(words: string, { span: { start, end } }: Pick<Quantity, 'span'>): readonly string[] {
  const ends = [...words.matchAll(endOfClause)].map(({ index }) => index).filter((at) => at < start || at >= end)
  const clauses = [...ends, words.length].map((to, nth) => ({ from: nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1, to }))
  const far = ({ from, to }: (typeof clauses)[number]) => (to <= start ? start - to : from >= end ? from - end : -1)
  return [...clauses].sort((a, b) => far(a) - far(b)).map(({ from, to }) => words.slice(from, to))
}

/** The words of the nearest clause that has such words; none where no clause has any. */
export function wordsBeside(
  words: string,
  mine: Pick<Quantity, 'span'>,
): readonly { readonly said: string; readonly natures: readonly Nature[] }[] {
  const found = clausesAround(words, mine).map((clause) =>
    natureWords.flatMap(({ words: some, natures }) => {
      const said = some.exec(clause)?.[0]
      return said === undefined ? [] : [{ said, natures }]
    }),
  )
  return found.find((beside) => beside.length > 0) ?? []
}
