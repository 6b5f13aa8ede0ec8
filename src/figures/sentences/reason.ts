/** Why there is no figure, in words. */
import { lookup } from '#domain/lookup.ts'
import type { Reason, Silence } from '#figures/model.ts'
import { value } from './figure.ts'
import { areaName, freeText, indicatorName, type Tongue } from '#figures/sentence/tongue.ts'

/** In a cell: 文中未提 · 点名未给数 · 含在“近200个”内，未单列 · 不适用. Never a zero. */
export function reason(tongue: Tongue, found: Reason): string {
  const { dataset, phrases } = tongue
  if (found.kind === 'named-without-number' && found.absence.within !== null) {
    return phrases.reason.within(value(tongue, lookup(dataset.observationById, found.absence.within)))
  }
  return phrases.absence[found.kind]
}

/** In full, for whoever asks: what the dataset remarks on the absence; else as in a cell. */
export function reasonInFull(tongue: Tongue, found: Reason): string {
  const short = reason(tongue, found)
  if (found.kind === 'not-mentioned' || found.kind === 'filtered-out') return short
  return tongue.phrases.bracket(short, freeText(tongue, found.absence.comment))
}

/** An area without a row: 江津区（博士后科研工作站）：含在“近200个”内，未单列. */
export function silence(tongue: Tongue, { area, indicator, cell }: Silence): string {
  const name = indicator === null ? null : indicatorName(tongue, indicator)
  return tongue.phrases.reason.silence(areaName(tongue, area), name, reason(tongue, cell))
}
