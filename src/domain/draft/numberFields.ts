/** What a printed number says by itself, in the columns of a figure. */
import type { UnitMultiplier } from '#domain/codes.ts'
import { exact } from '#domain/exact.ts'
import { readingsIn, type Quantity } from '#domain/reading/quantity.ts'
import type { DraftFields } from './draft.ts'

export type NumberFields = Pick<DraftFields, 'value' | 'far' | 'unitMeasure' | 'unitMult' | 'qualifier' | 'per'>

/** 万亿 has no multiplier of its own in the dataset. */
function multiplierOf(unitMult: Quantity['unitMult']): { readonly unitMult: UnitMultiplier; readonly times: number } {
  return unitMult === 12 ? { unitMult: 8, times: 1e4 } : { unitMult, times: 1 }
}

/** A quantity as columns. */
export function fieldsOfQuantity({ value, high, qualifier, unit, per, ...quantity }: Quantity): NumberFields {
  const { unitMult, times } = multiplierOf(quantity.unitMult)
  const numeral = (number: number) => (times === 1 ? number : exact(number * times))
  return {
    value: numeral(value),
    far: high === null ? null : numeral(high),
    unitMeasure: unit,
    unitMult,
    qualifier,
    per: per === 'year' ? per : null,
  }
}

/** What people type as a figure (40余家, 3.2亿元, 5~10人) as columns; `null` where it is none, or several. */
export function readTyped(text: string): NumberFields | null {
  const [first, ...others] = readingsIn(text)
  return first?.kind === 'quantity' && others.length === 0 ? fieldsOfQuantity(first) : null
}
