import { statedInterval } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { formatAmount } from '#i18n/amount.ts'
import type { Words } from '#i18n/words.tsx'

/** The ends a source states, and no others: 不少于1亿元 → 1亿元起. */
export function boundsWords(figure: Observation, { t, lang }: Words): string {
  const { lo, hi } = statedInterval(figure)
  const amount = (value: number) => formatAmount(value, figure.unitMeasure, lang)
  if (lo !== null && hi !== null) {
    return lo.value === hi.value
      ? amount(lo.value)
      : t('evidence.bounds.between', { from: amount(lo.value), to: amount(hi.value) })
  }
  if (lo !== null) return t(lo.open ? 'evidence.bounds.above' : 'evidence.bounds.from', { value: amount(lo.value) })
  if (hi !== null) return t(hi.open ? 'evidence.bounds.below' : 'evidence.bounds.to', { value: amount(hi.value) })
  return t('evidence.bounds.none')
}
