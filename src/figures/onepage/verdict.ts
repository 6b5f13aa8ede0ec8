/** What may be said of the figures of one page: a sign, the words, and the reason that decides in a frame. */
import { lookup } from '#domain/lookup.ts'
import { grades, type Comparison } from '#domain/grade.ts'
import type { Ruler } from '#figures/model.ts'
import { signOf } from '#figures/page/verdict.ts'
import { nothing, paragraph, row, stack, words, wrapped, type Box } from '#figures/page/box.ts'
import { signBox } from '#figures/page/glyphs.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { tagBox, unitOf } from './set.ts'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { reasonsOf } from '#figures/verdict/decisive.ts'

/** Pairs named of which no order can be decided. */
const mostNamed = 3

/**
 * The verdict of a ruler: its weakest grade, what follows from it, the reasons; the pairs of which no order is proved.
 * @param mostTags reasons in frames beside it
 */
export function rulerVerdict(setting: Setting, { comparisons }: Ruler, width: number, mostTags: number): Box {
  const graded = comparisons.filter(({ grade }) => grade !== null)
  const [weakest] = [...graded].sort((a, b) => rank(b) - rank(a))
  if (weakest === undefined || weakest.grade === null) return nothing
  const {
    format,
    say,
    words: { pick },
  } = setting
  const phrases = longPhrasesOf(say.context).onePage
  const unit = unitOf(format)
  const word = say.context.labels.grade[weakest.grade]
  const said = weakest.grade === 'A' ? word : `${word}${pick('，', ', ')}${phrases.noMultiple}`
  const undecided = graded.filter(({ order }) => order.kind === 'undecided').map((pair) => pairName(setting, pair))
  const names = [...new Set(undecided)]
  const named = names.slice(0, mostNamed)
  const open =
    named.length === 0
      ? ''
      : phrases.undecided(say.context.phrases.list(named) + (names.length > named.length ? say.context.phrases.andMore : ''))
  return stack(
    [
      signed(setting, weakest, said, reasonTags(setting, graded), mostTags, width),
      paragraph(open, face(format, 'note', 'plain'), width),
    ],
    unit * 0.2,
  )
}

function rank({ grade }: Comparison): number {
  return grade === null ? -1 : grades.indexOf(grade)
}

function pairName({ dataset, say }: Setting, { a, b }: Comparison): string {
  const [left, right] = [a, b].map((id) => say.areaShort(lookup(dataset.observationById, id).refArea))
  return say.context.phrases.verdict.between(left ?? '', right ?? '')
}

/** Reasons in frames, the deciding one first; how many more there are. */
function tagsOf(setting: Setting, tags: readonly string[], mostTags: number): readonly Box[] {
  const shown = tags.slice(0, mostTags)
  const more = tags.length - shown.length
  return [
    ...shown.map((text) => tagBox(setting, text)),
    ...(more > 0
      ? [
          words([
            { text: longPhrasesOf(setting.say.context).onePage.moreReasons(more), face: face(setting.format, 'note', 'quiet') },
          ]),
        ]
      : []),
  ]
}

/** Sign and words, and as many reasons as the line holds with the number of the rest; the deciding one stands in any case. */
function signed(
  setting: Setting,
  comparison: Comparison,
  said: string,
  tags: readonly string[],
  mostTags: number,
  width: number,
): Box {
  const { format } = setting
  const unit = unitOf(format)
  const type = { ...face(format, 'note', 'bold'), size: Math.round(unit * 1.1), line: Math.round(unit * 1.5) }
  const sign = signBox(signOf(comparison), format, type.size)
  const lead = words([{ text: said, face: type }])
  const phrase = lead.width + sign.width + unit * 0.4 <= width ? lead : paragraph(said, type, width - sign.width - unit * 0.4)
  const verdict = row([sign, phrase], unit * 0.4)
  const set = (count: number) => wrapped([verdict, ...tagsOf(setting, tags, count)], width, unit * 0.45, unit * 0.25)
  const counts = Array.from({ length: Math.max(1, mostTags) }, (_, index) => Math.max(1, mostTags) - index)
  const lowest = verdict.height + unit
  const onLine = counts.map(set).find(({ height }) => height < lowest)
  return onLine ?? set(mostTags)
}

/** The tags of one pair that stand beside the name of its indicator: the deciding reason, and how many more there are. */
export function contrastTags(setting: Setting, comparison: Comparison): readonly Box[] {
  const tags = reasonTags(setting, [comparison])
  const [first] = tags
  if (first === undefined) return []
  return [
    tagBox(setting, first),
    ...(tags.length > 1
      ? [
          words([
            {
              text: longPhrasesOf(setting.say.context).onePage.moreReasons(tags.length - 1),
              face: face(setting.format, 'note', 'quiet'),
            },
          ]),
        ]
      : []),
  ]
}

/** What stands under the sign between two figures: that they are not ranked, not compared, or cannot be put in order. */
export function betweenWord({ say }: Setting, { grade }: Comparison): string {
  const { between } = longPhrasesOf(say.context).onePage
  if (grade === null) return between.contained
  return grade === 'A' || grade === 'B' ? between.undecided : grade === 'C' ? between.notRanked : between.notCompared
}

/** The reasons of some pairs as tags, each once: the interval between their dates, what they count differently. */
function reasonTags({ dataset, say }: Pick<Setting, 'dataset' | 'say'>, comparisons: readonly Comparison[]): readonly string[] {
  return [...new Set(reasonsOf(dataset, comparisons).map((reason) => reasonTag(say.context, reason)))]
}
