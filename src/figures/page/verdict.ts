/** What may be said about two figures: sign, word, order where one is proved, and the reason in words. */
import type { Comparison } from '#domain/grade.ts'
import { disputeOf } from '#domain/agreement.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId } from '#domain/model.ts'
import { containments, groupOfPairs } from '#figures/sentences/groups.ts'
import { beside, labelled, paragraph, row, stack, wrapped, type Box } from './box.ts'
import { sealBox, signBox, type SignName } from './glyphs.ts'
import type { Wording } from './group.ts'
import { areaOf, face, type Setting } from './setting.ts'

/** The drawn sign of a comparison. */
export function signOf({ grade, relation }: Comparison): SignName {
  return grade ?? (relation === 'part-of' ? 'part-of' : 'lone')
}

/** Comparisons of which the same is to be said. */
export interface Verdict {
  /** The two areas; empty where it is of many. */
  readonly areas: readonly AreaId[]
  readonly comparisons: readonly [Comparison, ...Comparison[]]
  /** Where it is of many, the comparisons of which something else is to be said. */
  readonly others?: readonly Comparison[]
}

/** More pairs with one reason than these are counted. */
const mostPairs = 6

/**
 * Verdicts to be set below a group: one line for all pairs of two areas that come out alike, and one for more pairs than can be named
 * with one reason, but for proved orders, which name their figures and what contradicts them; one for all areas that contain others.
 */
export function verdictsOf({ dataset, say }: Setting, comparisons: readonly Comparison[]): readonly Verdict[] {
  const words = comparisons.map((comparison) => {
    const { word, reason, order } = say.verdict(comparison)
    if (comparison.order.kind === 'proved') return null
    return comparison.relation === 'part-of' ? word : [word, reason, order ?? ''].join('|')
  })
  const many = new Set(
    words.filter((said, index) => said !== null && words.indexOf(said) === index && countOf(words, said) > mostPairs),
  )
  const verdicts = new Map<string, Verdict>()
  for (const [index, comparison] of comparisons.entries()) {
    const figures = [comparison.a, comparison.b].map((id) => lookup(dataset.observationById, id))
    const areas = figures.map(({ refArea }) => refArea)
    const said = words[index] ?? null
    const isOfMany = said !== null && many.has(said)
    const disputes = figures.map((figure) => disputeOf(dataset, figure)).join(' ')
    const key = isOfMany ? said : [[...areas].sort().join('~'), said ?? disputes].join('|')
    const same = verdicts.get(key)
    verdicts.set(key, {
      areas: isOfMany ? [] : areas,
      comparisons: same ? [...same.comparisons, comparison] : [comparison],
      others: isOfMany ? comparisons.filter((_other, place) => words[place] !== said) : [],
    })
  }
  return [...verdicts.values()]
}

function countOf(words: readonly (string | null)[], said: string): number {
  return words.filter((other) => other === said).length
}

/**
 * A verdict on one or more lines, with the seals of its two areas in front where a reader could not tell whom it is about.
 * @param wording in few words, as always on the projector, what is about the source is left to its evidence
 */
export function verdictBox(
  setting: Setting,
  { areas, comparisons, others = [] }: Verdict,
  width: number,
  seals: 'with-seals' | 'plain',
  step: 'note' | 'body',
  wording: Wording = 'whole',
): Box {
  const { format, say } = setting
  const [comparison] = comparisons
  const { word, reason: full, brief, order } = say.verdict(comparison)
  const isContained = comparison.relation === 'part-of'
  const reason = isContained
    ? say.context.phrases.clauses(containments(say.context, comparisons))
    : wording === 'few' || format.use === 'projector'
      ? brief
      : full
  const bold = face(format, step, 'bold')
  const gap = format.space * 0.6
  const front =
    seals === 'with-seals'
      ? areas.map((area) =>
          sealBox(
            areaOf(setting, area),
            'area',
            { ...format, seal: Math.max(format.seal * 0.75, format.type.note[0] * 1.5) },
            bold.size,
          ),
        )
      : []
  const lead = row([...front, signBox(signOf(comparison), format, bold.size)], gap)
  const rest = width - lead.width - gap
  const title =
    areas.length > 0 || isContained ? word : say.context.phrases.bracket(word, groupOfPairs(say.context, comparisons, others))
  const quiet = face(format, step, 'quiet')
  const words = stack(
    order === null
      ? [wrapped([paragraph(title, bold, rest), paragraph(reason, quiet, rest)], rest, format.space, 0)]
      : [
          wrapped([paragraph(title, bold, rest), paragraph(order, face(format, step, 'plain'), rest)], rest, format.space, 0),
          paragraph(reason, quiet, rest),
        ],
    0,
  )
  return labelled(
    beside([
      { x: 0, box: lead },
      { x: lead.width + gap, box: words },
    ]),
    [title, order, reason].filter(Boolean).join(' '),
  )
}
