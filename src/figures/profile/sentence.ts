/** What the sources give of one area, as a paragraph to copy. */
import { relationsOf } from '#domain/areaRelations.ts'
import type { Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation, Policy } from '#domain/model.ts'
import { isPlanned } from '#figures/kinds/matrix/planned.ts'
import type { CategoryGroup, Portrait } from './areaProfile.ts'
import { dated, measured, value } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#figures/sentence/longPhrases.ts'
import { numbering, type Noted, type Numbering } from '#figures/sentences/noted.ts'
import { relationWords } from '#figures/sentences/relation.ts'
import { areaName, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

/**
 * How much there is; by category every figure with its date, what it counts and its nature, with the signs of its sources; how many are
 * of less than the area; what the texts write of as policies; what relations to other areas forbid.
 */
export function areaSentence(tongue: Tongue, portrait: Portrait): Noted {
  const notes = numbering(tongue)
  const text = tongue.phrases.sentences([
    extent(tongue, portrait),
    ...portrait.groups.filter((group) => group.rows.length > 0).map((group) => categorySentence(tongue, group, notes)),
    ...partial(tongue, portrait),
    ...policySentences(tongue, portrait, notes),
    ...cautions(tongue, portrait, notes),
  ])
  return { text, footnotes: notes.footnotes() }
}

function extent(tongue: Tongue, { area, counts }: Portrait): string {
  const { area: phrases } = longPhrasesOf(tongue)
  const name = areaName(tongue, area.areaId)
  if (counts.figures + counts.policies === 0) return phrases.nothing(name)
  return counts.figures === 0 ? phrases.noFigures(name, counts.sources) : phrases.given(name, counts)
}

/** 平台与工作站：截至2021年9—12月（推定），博士后科研工作站31个（各级合计）、…①: figures of one date together. */
function categorySentence(tongue: Tongue, { category, rows }: CategoryGroup, notes: Numbering): string {
  const { phrases, labels, lang } = tongue
  const figures = rows.flatMap((row) => row.figures)
  const dates = [...new Set(figures.map((figure) => dated(tongue, figure)))]
  const said = dates.map((date) => {
    const ofDate = figures.filter((figure) => dated(tongue, figure) === date)
    const listed = longPhrasesOf(tongue).area.indicators(
      [...new Set(ofDate.map((figure) => figure.indicator))].map((indicator) => {
        const values = ofDate.filter((figure) => figure.indicator === indicator).map((figure) => valueWords(tongue, figure))
        return longPhrasesOf(tongue).area.figures(indicatorName(tongue, indicator), values)
      }),
    )
    return `${date}${lang === 'zh' ? '，' : ', '}${listed}${notes.cite(ofDate.map((figure) => figure.sourceId))}`
  })
  return phrases.colon(labels.category[category], phrases.clauses(said))
}

/** The value with what it counts; a figure that is no stock says what it is, a part of which whole. */
function valueWords(tongue: Tongue, figure: Observation): string {
  const { dataset, labels, lang, phrases } = tongue
  const nature = labels.nature[figure.nature]
  const inside = [
    measured(tongue, figure),
    ...(figure.nature === 'stock' ? [] : [lang === 'zh' ? nature : nature.toLowerCase()]),
    ...(figure.partOf === null
      ? []
      : [longPhrasesOf(tongue).area.partOf(value(tongue, lookup(dataset.observationById, figure.partOf)))]),
  ]
  return phrases.bracket(value(tongue, figure), phrases.clauses(inside))
}

function partial(tongue: Tongue, { groups }: Portrait): readonly string[] {
  const figures = groups.flatMap((group) => group.rows).flatMap((row) => row.figures)
  const count = figures.filter((figure) => figure.scope !== 'area').length
  return count === 0 ? [] : [longPhrasesOf(tongue).area.partial(count)]
}

function policySentences(tongue: Tongue, { area, policies }: Portrait, notes: Numbering): readonly string[] {
  const { labels, phrases } = tongue
  const long = longPhrasesOf(tongue)
  const names = policies.flatMap((group) => {
    if (group.instrument === null) return []
    return instrumentName(group.instrument, [...group.policies, ...group.also])
  })
  if (names.length === 0) return []
  const sources = policies.flatMap((group) => group.policies.map((policy) => policy.sourceId))
  return [`${long.area.instruments(phrases.list(names))}${notes.cite(sources)}`, long.comparison.notAbsent]

  function instrumentName(instrument: Instrument, written: readonly Policy[]): string {
    const name = labels.instrument[instrument]
    return written.every(isPlanned) ? long.comparison.planned(name, areaName(tongue, area.areaId)) : name
  }
}

/** What a reader must not do with the figures; that a part is no rival of its whole goes without saying in a text about one area. */
function cautions(tongue: Tongue, { area }: Portrait, notes: Numbering): readonly string[] {
  return relationsOf(tongue.dataset, area.areaId)
    .filter(({ kind }) => kind !== 'within' && kind !== 'contains')
    .map((relation) => {
      const { what, meaning } = relationWords(tongue, area.areaId, relation)
      return `${tongue.phrases.clauses([what, meaning])}${area.sourceId === null ? '' : notes.cite([area.sourceId])}`
    })
}
