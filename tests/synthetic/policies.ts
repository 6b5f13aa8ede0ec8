/** Made-up policies: for each area about twenty, with one to three instruments and what they give. */
import { instruments, policyKinds, type Instrument } from '#domain/codes.ts'
import type { Cells } from './cells.ts'
import type { Random } from './random.ts'

export const syntheticTargetGroups: readonly Cells<'targetGroups'>[] = [
  { targetGroup: 'all-talent', nameZh: '各类人才', nameEn: 'All talent' },
  { targetGroup: 'doctors', nameZh: '博士与博士后', nameEn: 'Doctors and postdocs' },
  { targetGroup: 'youth', nameZh: '青年人才', nameEn: 'Young talent' },
  { targetGroup: 'enterprises', nameZh: '企业', nameEn: 'Enterprises' },
]

const groups = ['all-talent', 'doctors', 'youth', 'enterprises'] as const
const terms = ['', '', '', '试行三年', '拟设立'] as const

interface PolicyPlace {
  readonly area: string
  readonly shortZh: string
  readonly shortEn: string
  readonly source: string
  /** Figures of the same area and source. */
  readonly figures: readonly string[]
}

/** A policy of an area, the `index`th of its text. */
export function policyOf(
  { area, shortZh, shortEn, source, figures }: PolicyPlace,
  index: number,
  random: Random,
): Cells<'policies'> {
  const chosen = new Set<Instrument>([random.pick(instruments)])
  while (random.happens(35)) chosen.add(random.pick(instruments))
  const sum = random.whole(1, 50)
  const gives = random.happens(40)
  const figure = figures[random.whole(0, Math.max(figures.length - 1, 0))]
  return {
    policyId: `${area}-policy-${index}`,
    refArea: area,
    nameZh: `${shortZh}人才政策第${index}条`,
    nameEn: `Talent policy ${index} of ${shortEn}`,
    kind: random.pick(policyKinds),
    instruments: [...chosen].join('|'),
    targetGroups: random.pick(groups),
    benefit: gives ? `每人${sum}万元` : '',
    term: random.pick(terms),
    year: random.happens(50) ? String(random.whole(2015, 2024)) : '',
    summaryZh: `${shortZh}为人才办的第${index}件事。`,
    summaryEn: `The ${index}th thing ${shortEn} does for talent.`,
    linkedObs: figure !== undefined && random.happens(20) ? figure : '',
    sourceId: source,
    quote: gives ? `第${index}条，给予每人${sum}万元` : `第${index}条，做好人才服务`,
    quoteStart: String(20_000 + index * 60),
  }
}
