/** What may be said about two figures: sign, word, order where one is proved, and the reason in words. */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId } from '#domain/model.ts'
import { beside, labelled, paragraph, row, stack, wrapped, type Box } from './box.ts'
import { sealBox, signBox, type SignName } from './glyphs.ts'
import { areaOf, face, type Setting } from './setting.ts'

/** The drawn sign of a comparison. */
export function signOf({ grade, relation }: Comparison): SignName {
  return grade ?? (relation === 'part-of' ? 'part-of' : 'lone')
}

/** Comparisons that say the same of the same two areas, as one. */
export interface Verdict {
  readonly areas: readonly [AreaId, AreaId]
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** Verdicts to be set below a group: one line for all pairs of two areas that come out alike. */
export function verdictsOf({ dataset, say }: Setting, comparisons: readonly Comparison[]): readonly Verdict[] {
  const verdicts = new Map<string, Verdict>()
  for (const comparison of comparisons) {
    const areas = [
      lookup(dataset.observationById, comparison.a).refArea,
      lookup(dataset.observationById, comparison.b).refArea,
    ] as const
    const { word, reason, order } = say.verdict(comparison)
    const key = [[...areas].sort().join('~'), word, reason, order ?? ''].join('|')
    const same = verdicts.get(key)
    verdicts.set(key, { areas, comparisons: same ? [...same.comparisons, comparison] : [comparison] })
  }
  return [...verdicts.values()]
}

/** A verdict on one or more lines, with the seals of its two areas in front where a reader could not tell whom it is about. */
export function verdictBox(
  setting: Setting,
  { areas, comparisons: [comparison] }: Verdict,
  width: number,
  seals: 'with-seals' | 'plain',
  step: 'note' | 'body',
): Box {
  const { format, say } = setting
  const { word, reason: full, brief, order } = say.verdict(comparison)
  // Where a page shows few words, what is about the source is left to its evidence.
  const reason = format.use === 'projector' ? brief : full
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
  const title = `${comparison.grade === null ? '' : `${comparison.grade} `}${word}`
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
