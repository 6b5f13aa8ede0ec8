/** Which of the definitions of a dataset a number may be counted by: those whose printed names, or words like them, stand beside it. */
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Definition, DefinitionId, Indicator, IndicatorId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { lookup } from '#domain/lookup.ts'
import type { Quantity, Span } from '#domain/reading/quantity.ts'
import { sameUnit } from '#domain/unit.ts'
import { pairsOf, plainWords } from './likeness.ts'

export interface Candidate {
  readonly definition: DefinitionId
  readonly indicator: IndicatorId
  /** 0…1: how near the words beside the number are to its names. */
  readonly likeness: number
  /** The name found beside the number; `null` where only its parts are. */
  readonly printedName: string | null
  readonly unitAgrees: boolean
}

/** A name with its pairs of characters, and how much each and all of them say: the fewer definitions have a pair, the more. */
interface Name {
  readonly name: string
  readonly isPrinted: boolean
  readonly pairs: readonly (readonly [pair: string, says: number])[]
  readonly says: number
}

interface Known {
  readonly definition: Definition
  readonly indicator: Indicator
  readonly names: readonly Name[]
  readonly units: readonly string[]
}

const knownOf = onceFor(({ definitions, observations, indicatorById }: Dataset): readonly Known[] => {
  const figures = grouped(observations, ({ definition }) => definition)
  const known = definitions.map((definition) => {
    const indicator = lookup(indicatorById, definition.indicator)
    const printed = definition.printedNames.filter((name) => plainWords(name).length > 1)
    const others = [definition.countsZh, indicator.nameZh.replace(/[（(].*[）)]/, '')].filter((name) => !printed.includes(name))
    const name = (words: string, isPrinted: boolean) => ({ name: words, pairs: pairsOf(words), isPrinted })
    const units = new Set([indicator.unit, ...(figures.get(definition.definitionId) ?? []).map(({ unitMeasure }) => unitMeasure)])
    return {
      definition,
      indicator,
      names: [...printed.map((words) => name(words, true)), ...others.map((words) => name(words, false))],
      units: [...units],
    }
  })
  const count = new Map<string, number>()
  for (const { names } of known)
    for (const pair of new Set(names.flatMap(({ pairs }) => [...pairs]))) count.set(pair, (count.get(pair) ?? 0) + 1)
  return known.map(({ names, ...rest }) => ({
    ...rest,
    names: names.map(({ name, pairs: all, isPrinted }): Name => {
      const pairs = [...all].map((pair) => [pair, Math.log(1 + known.length / (count.get(pair) ?? 1))] as const)
      return { name, isPrinted, pairs, says: pairs.reduce((sum, [, says]) => sum + says, 0) }
    }),
  }))
})

/** Commas and other numbers between a name and a number make it less likely to be its own. */
function distance(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const stops = between.match(/[，、；。：,;]/g)?.length ?? 0
  const numbers = between.match(/\d+/g)?.length ?? 0
  return between.length / 20 + stops * 0.5 + numbers * 0.5
}

/** Characters beyond which a name is too far from a number to count: by the distance alone less than `leastLikeness`. */
const farthest = 50

/** How near a name stands to the number: 1 beside it, less with every comma and number between; 0 where it is not in the sentence. */
function nearness(text: string, sentence: Span, { span }: Quantity, name: string): number {
  let best = 0
  const from = Math.max(sentence.start, span.start - farthest - name.length)
  const words = text.slice(from, Math.min(sentence.end, span.end + farthest + name.length))
  for (let index = words.indexOf(name); index >= 0; index = words.indexOf(name, index + 1)) {
    const at = from + index
    const end = at + name.length
    const far = end <= span.start ? distance(text, end, span.start) : at >= span.end ? distance(text, span.end, at) : 0
    best = Math.max(best, 1 / (1 + far))
  }
  return best
}

/** The share of what a name says that the words say, too. */
function overlap({ pairs, says: whole }: Name, words: ReadonlySet<string>): number {
  let common = 0
  for (const [pair, says] of pairs) if (words.has(pair)) common += says
  return whole === 0 ? 0 : common / whole
}

/** Below this, words and names have hardly more in common than any two texts on the subject. */
const leastLikeness = 0.3

/**
 * The definitions nearest to a number by the words of its sentence, the nearest first, three at most. Units that count another kind of
 * thing make one unlikely; a name that stands nearer to another number of the sentence counts by its distance.
 */
export function candidatesFor(
  dataset: Dataset,
  text: string,
  sentence: Span,
  clause: Span,
  quantity: Quantity,
): readonly Candidate[] {
  const ownWords = pairsOf(text.slice(clause.start, clause.end))
  const allWords = pairsOf(text.slice(sentence.start, sentence.end))
  const found = knownOf(dataset).flatMap(({ definition, indicator, names, units }): Candidate[] => {
    const unitAgrees = units.some((unit) => sameUnit(unit, quantity.unit))
    let [likeness, printedName]: [number, string | null] = [0, null]
    for (const known of names) {
      const { name, isPrinted } = known
      const near = isPrinted ? nearness(text, sentence, quantity, name) : 0
      const byName = near * (0.7 + 0.3 * Math.min(1, plainWords(name).length / 6))
      const byWords = 0.75 * overlap(known, ownWords) + 0.15 * overlap(known, allWords)
      if (Math.max(byName, byWords) > likeness)
        [likeness, printedName] = [Math.max(byName, byWords), byName >= byWords ? name : null]
    }
    const weighed = likeness * (unitAgrees ? 1 : 0.45)
    if (weighed < leastLikeness) return []
    return [
      {
        definition: definition.definitionId,
        indicator: indicator.indicator,
        likeness: weighed,
        printedName,
        unitAgrees,
      },
    ]
  })
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, 3)
}
