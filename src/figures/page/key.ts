/** The key: what the marks and signs on a page mean, and of no others. */
import type { Observation } from '#domain/model.ts'
import { barPieces } from '#figures/marks/bar.ts'
import type { LegendKey } from '#figures/model.ts'
import { markSizes, type MarkSize } from '#figures/theme.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { paragraph, row, type Box } from './box.ts'
import { absenceSign, markBox, pieceNodes, policyBox, signBox, type SignName } from './glyphs.ts'
import { face, type Setting } from './setting.ts'
import { judgementBox } from './value.ts'

type Facts = Pick<Observation, 'qualifier' | 'nature' | 'scope'>

const exact: Facts = { qualifier: 'exact', nature: 'stock', scope: 'area' }

type Sample = (setting: Setting, size: number, marks: MarkSize) => Box

const mark =
  (facts: Partial<Facts>): Sample =>
  ({ format }, size, marks) =>
    markBox({ ...exact, ...facts }, format, format.theme.quiet, size, marks)
const bar =
  (units: readonly number[]): Sample =>
  (setting, size, marks) =>
    blocks(setting, units, size, marks)
const sign =
  (name: SignName): Sample =>
  ({ format }, size) =>
    signBox(name, format, size)
const square =
  (state: 'written' | 'planned'): Sample =>
  ({ format }, size) =>
    policyBox(state, format, format.theme.quiet, size)
const absence =
  (kind: 'named-without-number' | 'not-mentioned' | 'not-applicable'): Sample =>
  ({ format }, size) =>
    absenceSign(kind, format, size)
const judgement =
  (value: 'passes' | 'undecided' | 'fails'): Sample =>
  (setting, size) =>
    judgementBox(setting, value, size)

/** What stands before the words of a key, for text of `size` px. */
const samples: Record<LegendKey, Sample> = {
  exact: mark({}),
  'more-than': mark({ qualifier: 'more-than' }),
  'at-least': mark({ qualifier: 'at-least' }),
  nearly: mark({ qualifier: 'nearly' }),
  about: mark({ qualifier: 'about' }),
  range: mark({ qualifier: 'range' }),
  planned: mark({ nature: 'commitment' }),
  cumulative: mark({ nature: 'cumulative' }),
  'part-of-area': mark({ scope: 'sub-area' }),
  block: bar([4]),
  parts: bar([2, 3]),
  'named-without-number': absence('named-without-number'),
  'not-mentioned': absence('not-mentioned'),
  'not-applicable': absence('not-applicable'),
  'policy-written': square('written'),
  'policy-planned': square('planned'),
  'grade-A': sign('A'),
  'grade-B': sign('B'),
  'grade-C': sign('C'),
  'grade-D': sign('D'),
  'part-of': sign('part-of'),
  passes: judgement('passes'),
  undecided: judgement('undecided'),
  fails: judgement('fails'),
}

function blocks({ format }: Setting, units: readonly number[], size: number, marks: MarkSize): Box {
  const [width, height] = [markSizes[marks].width * format.marks, markSizes[marks].height * format.marks]
  const pieces = barPieces(exact, {
    length: width,
    from: 0,
    height,
    scale: format.marks * (marks === 'panel' ? 0.6 : 0.4),
    units,
  })
  return {
    width,
    height,
    baseline: height / 2 + size * 0.38,
    draw: (x, y) => pieceNodes(pieces, x, y, format.theme.quiet),
  }
}

/** One key per box: sample and words. `aligned`: marks as in a ledger, all words in one column; `small`: marks as in a board. */
export function keyBoxes(setting: Setting, keys: readonly LegendKey[], width: number, set: 'aligned' | 'small'): readonly Box[] {
  const { format, say } = setting
  const type = face(format, 'note', 'plain')
  const least = format.space * 0.7
  const column = markSizes.panel.width * format.marks + format.space
  return keys.map((key) => {
    const drawn = samples[key](setting, type.size, set === 'aligned' ? 'panel' : 'board')
    const gap = set === 'small' ? least : Math.max(least, column - drawn.width)
    return row([drawn, paragraph(longPhrasesOf(say.context).legend[key], type, width - drawn.width - gap)], gap)
  })
}
