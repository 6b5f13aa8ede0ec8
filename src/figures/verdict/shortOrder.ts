/** A proved order in a few words. */
import type { ProvedOrder } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Words } from '#i18n/words.tsx'

/** 江北多于綦江, and what it rests on where that is not what the texts state: 按用法，江北多于綦江. Of two rates one is higher. */
export function shortOrder({ t }: Words, say: Sentences, { larger, smaller, basis }: Omit<ProvedOrder, 'indicator'>): string {
  const order = t(larger.nature === 'rate' ? 'figure.order.rate' : 'figure.order', {
    a: say.areaShort(larger.refArea),
    b: say.areaShort(smaller.refArea),
  })
  return basis === 'stated' ? order : t('figure.order.usage', { order })
}
