/** How the words that carry a recorded figure agree with its columns, and where in them the figure stands as printed. */
import { exact } from '#domain/exact.ts'
import { farEnd } from '#domain/interval.ts'
import type { Observation } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { carryingWords } from './carried.ts'
import { normalForm } from './normalForm.ts'
import { readingsIn, type Quantity, type Reading } from './quantity.ts'

/** The columns that a printed numeral and the words beside it say. */
export type FigureColumns = Pick<
  Observation,
  'obsValue' | 'unitMult' | 'qualifier' | 'lowerBound' | 'upperBound' | 'unitMeasure' | 'per'
>

/** What of a figure the words beside its numeral can say, in the order in which they are compared. */
export const aspects = ['numeral', 'multiplier', 'qualifier', 'unit', 'per'] as const
export type Aspect = (typeof aspects)[number]

/** Several rows are often taken from the same words, and every rule reads them. */
const known = new Map<string, readonly Reading[]>()
const mostKnown = 5000

function readingsOf(words: string): readonly Reading[] {
  const found = known.get(words)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const made = readingsIn(words)
  known.set(words, made)
  return made
}

/** The quantities that some words print, in their order. */
export function quantitiesIn(words: string): readonly Quantity[] {
  return readingsOf(words).flatMap((reading) => (reading.kind === 'quantity' ? [reading] : []))
}

/** A package has few units. */
const plainUnits = new Map<string, string>()

/** A unit as the reader gives it: brackets of half width, simplified characters. */
function plainUnit(unit: string): string {
  const plain = plainUnits.get(unit) ?? normalForm(unit).text
  plainUnits.set(unit, plain)
  return plain
}

/** Of a fraction (三分之一) the column has as many digits as its writer found enough. */
const roundedShare = 0.0005

function isSameNumeral({ value, unit }: Quantity, recorded: number): boolean {
  return unit === '份额' || unit === '比' ? Math.abs(value - recorded) < roundedShare : exact(value) === exact(recorded)
}

/** In what a printed quantity differs from the columns. A unit that is not printed, and a `per` said elsewhere, are no difference. */
function differences(figure: FigureColumns, printed: Quantity): readonly Aspect[] {
  const far = farEnd(figure)
  const high = far === null ? null : exact(far / 10 ** figure.unitMult)
  const differs: Readonly<Record<Aspect, boolean>> = {
    numeral: !isSameNumeral(printed, figure.obsValue) || printed.high !== high,
    multiplier: printed.unitMult !== figure.unitMult,
    qualifier: printed.qualifier !== figure.qualifier,
    unit: printed.unit !== '' && printed.unit !== plainUnit(figure.unitMeasure),
    per: printed.per !== null && printed.per !== figure.per,
  }
  return aspects.filter((aspect) => differs[aspect])
}

/** The quantities that may be a figure, and in what they differ from it. */
interface Closest {
  readonly differing: readonly Aspect[]
  readonly printed: readonly Quantity[]
}

/** The quantities of the words of a figure that differ from it in the least. Made once: the reading and several rules ask for it. */
export const closestOf = onceFor((figure: FigureColumns & Parameters<typeof carryingWords>[0]): Closest => {
  const compared = quantitiesIn(carryingWords(figure)).map((quantity) => ({ quantity, differing: differences(figure, quantity) }))
  // What has another numeral is another figure, however alike the rest is.
  const weight = (differing: readonly Aspect[]) => differing.length + (differing.includes('numeral') ? aspects.length : 0)
  const least = Math.min(...compared.map(({ differing }) => weight(differing)))
  const best = compared.filter(({ differing }) => weight(differing) === least)
  return { differing: best[0]?.differing ?? ['numeral'], printed: best.map(({ quantity }) => quantity) }
})

/**
 * What the words of a figure say beside its columns. `printedAt`: where it stands in them (UTF-16, half open) if what is printed there says
 * both ends, multiplier, word of precision and unit, the first place if there are several; `null` where it says less and the figure has to
 * be composed from the columns. `change`: whether a rate is growth, and whether anything is a decline.
 */
export function readInWords(
  figure: FigureColumns & Pick<Observation, 'nature'> & Parameters<typeof carryingWords>[0],
): Pick<Observation, 'printedAt' | 'change'> {
  const { differing, printed } = closestOf(figure)
  const [first] = printed
  // 比 and 份额 say what the numeral is and are printed nowhere.
  const isWhole = first !== undefined && differing.length === 0 && first.unit !== ''
  const change = figure.obsValue < 0 ? 'decline' : figure.nature === 'rate' ? (first?.direction ?? null) : null
  return { printedAt: isWhole ? first.span : null, change }
}
