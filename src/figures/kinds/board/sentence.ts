/** One row of a comparison as a sentence to copy: every figure with its date, what may be said of them, who is silent. */
import { disputeOf, disputesOnce, sourcesOfFigure } from '#domain/agreement.ts'
import { firstOfEach } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Observation } from '#domain/model.ts'
import { namedAreas } from '#figures/missing.ts'
import type { BoardRow } from '#figures/model.ts'
import { areaValue, date, dateInBrackets, dated, measured, valueWith } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { numbering, type Noted, type Numbering } from '#figures/sentences/footnotes.ts'
import { reason } from '#figures/sentences/reasons.ts'
import { areaName, areaShort, indicatorName, type SentenceContext } from '#figures/sentences/context.ts'
import { containments, groupOfPairs } from '#figures/sentences/groups.ts'
import { verdictClause } from '#figures/sentences/verdict.ts'
import { reasonOfCell } from './model.ts'
import { limitsSaid } from '#figures/sentences/within.ts'

/**
 * A row, hedged by its grades. A and B: 截至…，甲…；截至…，乙…, then the order if proved, else that none can be decided. C and D: each
 * figure under its own name, and why they are not ranked or not compared. Areas without a figure are named last.
 */
export function rowSentence(context: SentenceContext, row: BoardRow): Noted {
  const notes = numbering(context)
  const limits = limitsSaid(context, row.within)
  return {
    text: context.phrases.sentences([...(limits === null ? [] : [limits]), ...rowSentences(context, row, notes)]),
    footnotes: notes.footnotes(),
  }
}

/** The sentences of a row, each without its full stop. */
export function rowSentences(context: SentenceContext, row: BoardRow, notes: Numbering): readonly string[] {
  return [
    context.phrases.colon(indicatorName(context, row.indicator), rowFigures(context, row, notes)),
    ...rowVerdicts(context, row),
    ...rowMissing(context, row),
  ]
}

/** The figures of a row, area by area, with their dates and the signs of their footnotes. */
export function rowFigures(context: SentenceContext, row: BoardRow, notes: Numbering): string {
  const areas = row.cells
    .map((cell) => cell.plotted.map((plotted) => plotted.observation))
    .filter((figures) => figures.length > 0)
  const alike = row.comparisons.length > 0 && row.comparisons.every(({ grade }) => grade === 'A' || grade === 'B')
  return context.phrases.clauses(
    areas.map((figures) => (alike ? asOfFigures(context, figures, notes) : ownFigures(context, figures, notes))),
  )
}

/**
 * 截至2020年11月17日（刊发日），綦江区3个②: figures that count the same, so the row's name says what; only what is counted over less
 * than the whole area says so.
 */
function asOfFigures(context: SentenceContext, figures: readonly Observation[], notes: Numbering): string {
  const { lang, phrases } = context
  const comma = lang === 'zh' ? '，' : ', '
  const said = disputesOnce(context.dataset, figures).map((figure) => {
    const counted = phrases.bracket(areaValue(context, figure), figure.scope === 'area' ? '' : measured(context, figure))
    return `${dated(context, figure)}${comma}${counted}${notes.cite(sourcesOfFigure(context.dataset, figure))}`
  })
  return said.join(comma)
}

/** 两江新区10亿元（科技创新股权投资引导基金）、5亿元（明月湖科创基金），2022年3月2日（刊发日）②: each under its own name. */
function ownFigures(context: SentenceContext, given: readonly Observation[], notes: Numbering): string {
  const { lang, phrases } = context
  const figures = disputesOnce(context.dataset, given)
  const [first] = figures
  if (first === undefined) return ''
  const comma = lang === 'zh' ? '，' : ', '
  const oneDate = figures.every((figure) => date(context, figure) === date(context, first))
  const said = figures.map((figure) => {
    const inside = oneDate ? [measured(context, figure)] : [measured(context, figure), dateInBrackets(context, figure)]
    return valueWith(context, figure, inside)
  })
  const area = areaName(context, first.refArea)
  const listed = lang === 'zh' ? `${area}${phrases.list(said)}` : phrases.colon(area, phrases.list(said))
  const sources = notes.cite(figures.flatMap((figure) => sourcesOfFigure(context.dataset, figure)))
  return `${listed}${oneDate ? `${comma}${date(context, first)}` : ''}${sources}`
}

/**
 * What may be said of the figures, each thing once. Its subject is left out where it is all that is said of two areas; else it is the
 * two areas, or the two figures where not all figures of the two areas stand in the same way to each other.
 */
export function rowVerdicts(context: SentenceContext, { cells, comparisons }: BoardRow): readonly string[] {
  const { phrases } = context
  const present = cells.filter(({ plotted }) => plotted.length > 0)
  if (comparisons.length === 0) {
    if (cells.length === 1) return []
    const { onlyHere, onlyChosen } = longPhrasesOf(context).comparison
    const isFiltered = cells.some(({ cell, plotted }) => cell.kind === 'observed' && plotted.length === 0)
    return present.map(({ area }) => (isFiltered ? onlyChosen : onlyHere)(areaName(context, area)))
  }
  const pairs = pairsOnce(context, comparisons)
  const said = pairs.map((comparison) => ({
    comparison,
    text: verdictClause(context, comparison),
    areas: between(context, comparison, ({ refArea }) => areaShort(context, refArea)),
    pair: pairOfAreas(context, comparison),
  }))
  const texts = [...new Set(said.map(({ text }) => text))]
  const verdicts = texts.map((text) => {
    const about = said.filter((one) => one.text === text)
    const isOrder = about.some(({ comparison }) => comparison.order.kind === 'proved')
    if (isOrder || (texts.length === 1 && present.length === 2)) return text
    if (about.length > mostPairs)
      return phrases.colon(
        groupOfPairs(
          context,
          about.map(({ comparison }) => comparison),
          said.filter((one) => one.text !== text).map(({ comparison }) => comparison),
        ),
        text,
      )
    const subjects = about.map(({ comparison, areas, pair }) =>
      said.some((one) => one.pair === pair && one.text !== text)
        ? between(context, comparison, (figure) => areaValue(context, figure))
        : areas,
    )
    return phrases.colon(phrases.list([...new Set(subjects)]), text)
  })
  const contained = comparisons.filter(({ relation }) => relation === 'part-of')
  return [...verdicts, ...containments(context, contained)]
}

/** The pairs of which neither area contains the other; of figures that contradict each other the first, which names them all. */
function pairsOnce({ dataset }: SentenceContext, comparisons: readonly Comparison[]): readonly Comparison[] {
  const pairs = comparisons.filter(({ relation }) => relation === 'pair')
  const disputes = ({ a, b }: Comparison) => [a, b].map((id) => disputeOf(dataset, lookup(dataset.observationById, id))).join(' ')
  return firstOfEach(pairs, disputes)
}

/** So many pairs are named with one reason. */
const mostPairs = 6

/** The same for two areas, whichever stands first. */
function pairOfAreas({ dataset }: SentenceContext, { a, b }: Comparison): string {
  return [a, b]
    .map((id) => lookup(dataset.observationById, id).refArea)
    .sort()
    .join(' ')
}

/** 两江与綦江 · 两江新区500余名与綦江区6名. */
function between({ dataset, phrases }: SentenceContext, { a, b }: Comparison, named: (figure: Observation) => string): string {
  return phrases.verdict.between(named(lookup(dataset.observationById, a)), named(lookup(dataset.observationById, b)))
}

/** 江津区文中提到，未给数；江北区文中未提。未提不等于没有. Areas to which the row does not apply are left out. */
function rowMissing(context: SentenceContext, { cells }: BoardRow): readonly string[] {
  const { phrases } = context
  const byReason = new Map<string, string[]>()
  for (const cell of cells) {
    const silent = reasonOfCell(cell)
    if (silent === null || silent.kind === 'not-applicable') continue
    const why = reason(context, silent)
    byReason.set(why, [...(byReason.get(why) ?? []), areaName(context, cell.area)])
  }
  if (byReason.size === 0) return []
  const silent = [...byReason].map(([why, areas]) =>
    namedAreas(areas) === null
      ? phrases.reason.rest(areas.length, why)
      : longPhrasesOf(context).comparison.silent(phrases.list(areas), why),
  )
  const unmentioned = cells.some(({ cell }) => cell.kind === 'not-mentioned')
  return [phrases.clauses(silent), ...(unmentioned ? [longPhrasesOf(context).comparison.notAbsent] : [])]
}
