/** What the sources give of one area, as a paragraph to copy; how it stands to other areas. */
import { disputesOnce, sourcesOfFigure } from '#domain/agreement.ts'
import { relationsOf, type AreaRelation } from '#domain/area.ts'
import type { Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Observation, Policy } from '#domain/model.ts'
import { isPlanned } from '#figures/kinds/matrix/model.ts'
import type { CategoryGroup, AreaProfile } from './areaProfile.ts'
import { dated, measured, value, valueWith } from '#figures/sentences/figure.ts'
import { formatPeriod, natureName } from '#i18n/format.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { RelationWords } from '#i18n/phrases.zh.ts'
import { numbering, type Noted, type Numbering } from '#figures/sentences/footnotes.ts'
import { areaName, indicatorName, type SentenceContext } from '#figures/sentences/context.ts'

/**
 * How much there is; by category every figure with its date, what it counts and its nature, with the signs of its sources; how many are
 * of less than the area; what the texts write of as policies; what relations to other areas forbid.
 */
export function areaSentence(context: SentenceContext, profile: AreaProfile): Noted {
  const notes = numbering(context)
  const text = context.phrases.sentences([
    extent(context, profile),
    ...profile.groups.filter((group) => group.rows.length > 0).map((group) => categorySentence(context, group, notes)),
    ...partial(context, profile),
    ...policySentences(context, profile, notes),
    ...cautions(context, profile, notes),
  ])
  return { text, footnotes: notes.footnotes() }
}

function extent(context: SentenceContext, { area, counts }: AreaProfile): string {
  const { area: phrases } = longPhrasesOf(context)
  const name = areaName(context, area.areaId)
  if (counts.figures + counts.policies === 0) return phrases.nothing(name)
  return counts.figures === 0 ? phrases.noFigures(name, counts.sources) : phrases.given(name, counts)
}

/** 平台与工作站：截至2021年9—12月（推定），博士后科研工作站31个（各级合计）、…①: figures of one date together. */
function categorySentence(context: SentenceContext, { category, rows }: CategoryGroup, notes: Numbering): string {
  const { phrases, labels, lang } = context
  const figures = rows.flatMap((row) => row.figures)
  const dates = [...new Set(figures.map((figure) => dated(context, figure)))]
  const said = dates.map((date) => {
    const ofDate = figures.filter((figure) => dated(context, figure) === date)
    const listed = longPhrasesOf(context).area.indicators(
      [...new Set(ofDate.map((figure) => figure.indicator))].map((indicator) => {
        const values = disputesOnce(
          context.dataset,
          ofDate.filter((figure) => figure.indicator === indicator),
        ).map((figure) => valueWords(context, figure))
        return longPhrasesOf(context).area.figures(indicatorName(context, indicator), values)
      }),
    )
    return `${date}${lang === 'zh' ? '，' : ', '}${listed}${notes.cite(ofDate.flatMap((figure) => sourcesOfFigure(context.dataset, figure)))}`
  })
  return phrases.colon(labels.category[category], phrases.clauses(said))
}

/** The value with what it counts; a figure that is no stock says what it is, a part of which whole. */
function valueWords(context: SentenceContext, figure: Observation): string {
  const { dataset, labels, lang } = context
  const nature = natureName(figure, labels)
  const inside = [
    measured(context, figure),
    ...(figure.nature === 'stock' ? [] : [lang === 'zh' ? nature : nature.toLowerCase()]),
    ...(figure.partOf === null
      ? []
      : [longPhrasesOf(context).area.partOf(value(context, lookup(dataset.observationById, figure.partOf)))]),
  ]
  return valueWith(context, figure, inside)
}

function partial(context: SentenceContext, { groups }: AreaProfile): readonly string[] {
  const figures = groups.flatMap((group) => group.rows).flatMap((row) => row.figures)
  const count = figures.filter((figure) => figure.scope !== 'area').length
  return count === 0 ? [] : [longPhrasesOf(context).area.partial(count)]
}

function policySentences(context: SentenceContext, { area, policies }: AreaProfile, notes: Numbering): readonly string[] {
  const { labels, phrases } = context
  const long = longPhrasesOf(context)
  const names = policies.flatMap((group) => {
    if (group.instrument === null) return []
    return instrumentName(group.instrument, [...group.policies, ...group.also])
  })
  if (names.length === 0) return []
  const sources = policies.flatMap((group) => group.policies.map((policy) => policy.sourceId))
  return [`${long.area.instruments(phrases.list(names))}${notes.cite(sources)}`, long.comparison.notAbsent]

  function instrumentName(instrument: Instrument, written: readonly Policy[]): string {
    const name = labels.instrument[instrument]
    return written.every(isPlanned) ? long.comparison.planned(name, areaName(context, area.areaId)) : name
  }
}

/** What relations to other areas forbid, except those of a part and its whole: a text about one area compares neither. */
function cautions(context: SentenceContext, { area }: AreaProfile, notes: Numbering): readonly string[] {
  return relationsOf(context.dataset, area.areaId)
    .filter(({ kind }) => kind !== 'within' && kind !== 'contains')
    .map((relation) => {
      const { what, meaning } = relationWords(context, area.areaId, relation)
      return `${context.phrases.clauses([what, meaning])}${area.sourceId === null ? '' : notes.cite([area.sourceId])}`
    })
}

/** The relation of an area; both parts are sentences without their full stops. */
export function relationWords(context: SentenceContext, area: AreaId, relation: AreaRelation): RelationWords {
  const { relation: phrases } = longPhrasesOf(context).area
  const name = (id: AreaId) => areaName(context, id)
  const date = (when: string | null) => (when === null ? null : formatPeriod(when, context.lang))
  switch (relation.kind) {
    case 'within':
      return phrases.within(name(area), name(relation.other))
    case 'contains':
      return phrases.contains(name(area), context.phrases.list(relation.others.map(name)))
    case 'overlaps':
      return phrases.overlaps(name(area), name(relation.other))
    case 'succeeded-by':
      return phrases.succeeded(name(area), name(relation.other), date(relation.when))
    case 'preceded-by':
      return phrases.preceded(name(area), name(relation.other), date(relation.when))
  }
}
