/** Why there is no figure, in words. */
import { lookup } from '#domain/lookup.ts'
import type { Reason, MissingArea } from '#figures/model.ts'
import { areaName, freeText, indicatorName, type SentenceContext } from './context.ts'
import { value } from './figure.ts'

/** In a cell: 文中未提 · 文中提到，未给数 · 含在“近200个”内，未单列 · 不适用. Never a zero. */
export function reason(context: SentenceContext, found: Reason): string {
  const { dataset, phrases } = context
  if (found.kind === 'named-without-number' && found.absence.within !== null) {
    return phrases.reason.within(value(context, lookup(dataset.observationById, found.absence.within)))
  }
  return phrases.absence[found.kind]
}

/** In full, for whoever asks: what the dataset remarks on the absence; else as in a cell. */
export function reasonInFull(context: SentenceContext, found: Reason): string {
  const short = reason(context, found)
  if (found.kind === 'not-mentioned' || found.kind === 'unread' || found.kind === 'filtered-out') return short
  return context.phrases.bracket(short, freeText(context, found.absence.comment))
}

/** An area without a row: 江津区（博士后科研工作站）：含在“近200个”内，未单列. */
export function silence(context: SentenceContext, { area, indicator, cell }: MissingArea): string {
  const name = indicator === null ? null : indicatorName(context, indicator)
  return context.phrases.reason.silence(areaName(context, area), name, reason(context, cell))
}
