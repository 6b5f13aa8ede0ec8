/** How far a statement holds, in words: the one place that says what a reader's conditions leave out. */
import type { Condition } from '#domain/condition.ts'
import { lookup } from '#domain/lookup.ts'
import { publisherName } from '#domain/publisher.ts'
import type { Within } from '#figures/model.ts'
import { formatAmount } from '#i18n/amount.ts'
import { wordsOf } from '#i18n/words.tsx'
import { areaName, freeText, indicatorName, type SentenceContext } from './context.ts'

/** More kinds of conditions than these are not named one by one where their words stand elsewhere. */
const mostNamed = 2

/** 在所选条件内，…；另有1项排得出先后，因门槛未列出: a statement that does not deny what holds without the conditions. */
export function within(context: SentenceContext, claim: string, limits: Within | null | undefined): string {
  if (!limits) return claim
  const { phrases } = context
  return phrases.clauses([phrases.within.lead(claim), ...leftOut(context, limits)])
}

/** The conditions in full and what they leave out: 所选条件：…；另有1项排得出先后，因门槛未列出. Null where nothing is left out. */
export function limitsSaid(context: SentenceContext, limits: Within | null | undefined): string | null {
  return limits ? context.phrases.clauses([conditionsSaid(context, limits), ...leftOut(context, limits)]) : null
}

/** 所选条件：门槛：平台与工作站≥40个、未到的已隐藏. */
export function conditionsSaid(context: SentenceContext, { conditions }: Within): string {
  const { phrases } = context
  return phrases.within.conditions(phrases.clauses(conditions.map((one) => conditionText(context, one))))
}

/** 另有1项排得出先后，因门槛未列出: behind a statement that names the conditions itself; empty where nothing is left out. */
export function leftOut({ phrases }: SentenceContext, limits: Within | null | undefined): readonly string[] {
  if (!limits) return []
  const { conditions, figures, policies, ordered } = limits
  const names = conditions.map(({ by }) => phrases.within.by[by])
  const why = names.length > mostNamed ? phrases.within.several : phrases.list(names)
  if (ordered > 0) return [phrases.within.ordered(ordered, why)]
  return [phrases.within.rows(figures, policies, why)]
}

/** What a condition asks for, as its reader would say it: 地区：江北区、綦江区. */
export function conditionText(context: SentenceContext, condition: Condition): string {
  const { dataset, labels, lang } = context
  const { t, pick } = wordsOf(lang)
  const joined = (names: readonly string[]) => names.join(pick('、', ', '))
  switch (condition.by) {
    case 'areas':
      return t('filter.areas', { values: joined(condition.value.map((area) => areaName(context, area))) })
    case 'categories':
      return t('filter.categories', { values: joined(condition.value.map((code) => labels.category[code])) })
    case 'indicators':
      return t('filter.indicators', { values: joined(condition.value.map((indicator) => indicatorName(context, indicator))) })
    case 'kinds':
      return t('filter.kinds', { values: joined(condition.value.map((code) => labels.kind[code])) })
    case 'instruments':
      return t('filter.instruments', { values: joined(condition.value.map((code) => labels.instrument[code])) })
    case 'targetGroups': {
      const named = condition.value.map((id) => lookup(dataset.targetGroupById, id))
      return t('filter.targetGroups', { values: joined(named.map(({ nameZh, nameEn }) => pick(nameZh, nameEn))) })
    }
    case 'thresholds': {
      const { thresholds, mode } = condition.value
      const names = thresholds.map(({ family, min }) => {
        const unit = dataset.indicators.find((row) => row.family === family)?.unit ?? ''
        return t('filter.threshold', { family: labels.family[family], value: formatAmount(min, unit, lang) })
      })
      return t('filter.thresholds', { values: joined(mode === 'hide' ? [...names, t('filter.thresholds.hidden')] : names) })
    }
    case 'years': {
      const { from, to } = condition.value
      if (from !== null && to !== null) return t('filter.years', { values: t('years.range', { from, to }) })
      if (from !== null) return t('filter.years', { values: t('years.from', { from }) })
      return t('filter.years', { values: to === null ? '' : t('years.to', { to }) })
    }
    case 'natures':
      return t('filter.natures', { values: joined(condition.value.map((code) => labels.nature[code])) })
    case 'minGrade':
      return t('filter.minGrade', { values: labels.grade[condition.value] })
    case 'coverage':
      return t('filter.coverage')
    case 'minTrust':
      return t('filter.minTrust', { values: labels.trust[condition.value] })
    case 'publishers': {
      const publishers = condition.value.map((id) => lookup(dataset.sourceById, id).publisher)
      return t('filter.publishers', { values: joined(publishers.map((one) => publisherName(freeText(context, one)))) })
    }
    case 'text':
      return t('filter.text', { values: condition.value.trim() })
  }
}
