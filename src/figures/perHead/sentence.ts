/** A figure per head in words, and why there is none. */
import { overlap } from '#domain/area.ts'
import type { Interval } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import type { PerHead } from '#domain/perHead.ts'
import { formatAmount } from '#i18n/amount.ts'
import { formatPeriod } from '#i18n/format.ts'
import type { Words } from '#i18n/words.tsx'

/** A figure per head that there is. */
export type GivenPerHead = Extract<PerHead, { kind: 'figure' }>
/** One that is refused to a reader who may well ask for it; an unfit figure is not spoken of. */
export type RefusedPerHead = Exclude<PerHead, GivenPerHead | { kind: 'unfit' }>

/** So many digits are shown. An end is rounded outwards, so that what is said stays true. */
const digits = 3

function rounded(value: number, round: (value: number) => number): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
  // Rid of the noise of division first: 0.3 / 0.001 is a little less than 300.
  return Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(digits))
}

/** 每万常住人口约0.335个 · 不少于0.432个 · 0.311至0.42个. */
export function perHeadAmount({ t, lang }: Words, { unitMeasure }: Observation, { lo, hi }: Interval): string {
  const amount = (value: number, round: (value: number) => number) => formatAmount(rounded(value, round), unitMeasure, lang)
  if (lo !== null && hi !== null) {
    return lo.value === hi.value
      ? t('population.exact', { value: amount(lo.value, Math.round) })
      : t('population.between', { from: amount(lo.value, Math.floor), to: amount(hi.value, Math.ceil) })
  }
  if (lo !== null) return t(lo.open ? 'population.above' : 'population.from', { value: amount(lo.value, Math.floor) })
  if (hi !== null) return t(hi.open ? 'population.below' : 'population.to', { value: amount(hi.value, Math.ceil) })
  throw new RangeError('a figure per head has at least one end')
}

/** What a reader has to be told beside it, last that it orders nothing. */
export function perHeadNotes(
  { t, labels, pick }: Words,
  dataset: Dataset,
  { population, remarks, gapDays }: GivenPerHead,
): string {
  const { trust } = lookup(dataset.sourceById, population.sourceId)
  const told = remarks.map((code) => {
    switch (code) {
      case 'gap':
        return t('population.remark.gap', { days: gapDays })
      case 'trust':
        return t('population.remark.trust', { trust: labels.trust[trust] })
      case 'conflict':
        return labels.remark.conflict
      case 'cumulative':
      case 'inferred-date':
        return t(`population.remark.${code}`)
    }
  })
  const sentence = [...told, t('population.noOrder')].join(pick('；', '; '))
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** 綦江区不作人均：普查含万盛经开区，文章未说明其口径是否包括. */
export function perHeadRefusal(words: Words, dataset: Dataset, { refArea }: Observation, refused: RefusedPerHead): string {
  const { nameZh, nameEn } = lookup(dataset.areaById, refArea)
  return words.t('population.refused', {
    area: words.pick(nameZh, nameEn),
    why: why(words, dataset, refArea, refused),
  })
}

function why(words: Words, dataset: Dataset, refArea: Observation['refArea'], refused: RefusedPerHead): string {
  const { t, lang, pick } = words
  switch (refused.kind) {
    case 'window':
    case 'no-end':
      return t(`population.why.${refused.kind}`)
    case 'no-population': {
      const counted = dataset.areas.filter(({ areaId, population }) => population !== null && overlap(dataset, refArea, areaId))
      if (counted.length === 0) return t('population.why.no-population')
      const areas = counted.map(({ nameZh, nameEn }) => pick(nameZh, nameEn)).join(pick('、', ', '))
      return t('population.why.no-population.overlap', { areas })
    }
    case 'territory': {
      const { comment } = refused.population
      if (comment === null) return t('population.why.territory')
      return pick(comment, dataset.english.get(comment) ?? comment)
    }
    case 'gap':
      return t('population.why.gap', { date: formatPeriod(refused.population.timePeriod, lang), days: refused.gapDays })
  }
}
