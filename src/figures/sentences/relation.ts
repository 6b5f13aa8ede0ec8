/** How an area stands to others, in words: what it is, and what it means for putting figures side by side. */
import type { AreaRelation } from '#domain/areaRelations.ts'
import type { AreaId } from '#domain/model.ts'
import { formatPeriod } from '#i18n/date.ts'
import { longPhrasesOf } from '#figures/sentence/longPhrases.ts'
import type { RelationWords } from '#figures/sentence/phrases.area.ts'
import { areaName, type Tongue } from '#figures/sentence/tongue.ts'

/** The relation of an area; both parts are sentences without their full stops. */
export function relationWords(tongue: Tongue, area: AreaId, relation: AreaRelation): RelationWords {
  const { relation: phrases } = longPhrasesOf(tongue).area
  const name = (id: AreaId) => areaName(tongue, id)
  const date = (when: string | null) => (when === null ? null : formatPeriod(when, tongue.lang))
  switch (relation.kind) {
    case 'within':
      return phrases.within(name(area), name(relation.other))
    case 'contains':
      return phrases.contains(name(area), tongue.phrases.list(relation.others.map(name)))
    case 'overlaps':
      return phrases.overlaps(name(area), name(relation.other))
    case 'succeeded-by':
      return phrases.succeeded(name(area), name(relation.other), date(relation.when))
    case 'preceded-by':
      return phrases.preceded(name(area), name(relation.other), date(relation.when))
  }
}
