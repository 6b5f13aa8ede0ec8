/** What a named policy works with: by words of its name that tell, and by what policies of the dataset with like names work with. */
import { instruments, type Instrument } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { pairsOf, plainWords } from './likeness.ts'

/** By pair of characters (住房 → 住房补贴) in how many policies it stands, in all and by instrument. */
interface PairCount {
  all: number
  readonly by: Map<Instrument, number>
}

const pairCounts = onceFor(({ policies }: Dataset): ReadonlyMap<string, PairCount> => {
  const counts = new Map<string, PairCount>()
  for (const policy of policies) {
    for (const pair of new Set([...pairsOf(policy.nameZh), ...pairsOf(policy.quote)])) {
      const count = counts.get(pair) ?? { all: 0, by: new Map<Instrument, number>() }
      count.all += 1
      for (const instrument of policy.instruments) count.by.set(instrument, (count.by.get(instrument) ?? 0) + 1)
      counts.set(pair, count)
    }
  }
  return counts
})

/** A pair speaks for an instrument where it stands in at least so many policies, and so large a share of them works with it. */
const [leastCount, leastShare] = [2, 0.6]
const most = 3
/** Score of an instrument that a word of the name tells: above what likeness reaches. */
const sure = 12

/** Words that name an instrument by themselves. */
const telling: readonly (readonly [instrument: Instrument, words: RegExp])[] = [
  ['credit', /贷/],
  ['equity-fund', /(?:股权|引导|科创|种子|创投|创业投资)[^，、]{0,4}基金/],
  ['housing', /公寓|住房|安居|租房|购房/],
  ['living-allowance', /生活补[贴助]|安家费|津贴/],
  ['schooling', /子女|入学|就学/],
  ['spouse-employment', /配偶/],
  ['medical-and-leisure', /医疗|体检|疗养|康养/],
  ['award', /奖(?:项|章|励)?[”」]?$|奖项/],
  ['digital-service', /数字化|智慧|大数据|云平台|线上服务/],
  ['one-stop-service', /一站式|服务卡|服务港|服务窗口|服务专员/],
  ['training', /特训班|研修|培训|讲坛/],
  ['green-channel-and-quota', /绿色通道|编制|周转池/],
  ['recruitment-drive', /招才|引才|引进人才|招聘|招募/],
  ['flexible-engagement', /柔性|科技副总|兼职/],
  ['regional-cooperation', /协作|协同发展|双城/],
  ['tax', /税/],
  ['governance', /政策体系|人才工作(?:领导小组|条例|规划)|十条|管理办法|实施意见/],
]

/**
 * The instruments of a policy, the likeliest first: those of the policy of this name where the dataset has it, else those that its
 * name says, and those that the pairs of its words speak for, of its name twice.
 */
export function proposedInstruments(dataset: Dataset, name: string, clause: string): readonly Instrument[] {
  const same = dataset.policies.find(({ nameZh }) => plainWords(nameZh) === plainWords(name))
  if (same !== undefined) return same.instruments
  const counts = pairCounts(dataset)
  const scores = new Map<Instrument, number>()
  const weigh = (words: string, weight: number) => {
    for (const pair of pairsOf(words)) {
      const count = counts.get(pair)
      if (count === undefined) continue
      for (const [instrument, times] of count.by)
        if (times >= leastCount && times / count.all >= leastShare)
          scores.set(instrument, (scores.get(instrument) ?? 0) + (weight * times) / count.all)
    }
  }
  for (const [instrument, words] of telling) if (words.test(name)) scores.set(instrument, sure)
  weigh(name, 2)
  weigh(clause, 1)
  const best = Math.max(0, ...scores.values())
  return instruments
    .filter((instrument) => (scores.get(instrument) ?? 0) >= Math.max(2, best / 2))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, most)
}
