/** The key: what the marks and signs on a page mean, and of no others. */
import type { Observation } from '#domain/model.ts'
import { barPieces } from '#figures/marks/bar.ts'
import type { LegendKey } from '#figures/model.ts'
import { markSizes, type MarkSize } from '#figures/theme.ts'
import { nothing, paragraph, row, type Box } from './box.ts'
import { absenceSign, markBox, pieceNodes, policyBox, signBox } from './ink.ts'
import { face, type Setting } from './setting.ts'
import { judgementBox } from './value.ts'

type Facts = Pick<Observation, 'qualifier' | 'nature' | 'scope'>

const exact: Facts = { qualifier: 'exact', nature: 'stock', scope: 'area' }

/** Figures whose marks show what a key explains. */
const examples: Partial<Record<LegendKey, Facts>> = {
  exact,
  'more-than': { ...exact, qualifier: 'more-than' },
  'at-least': { ...exact, qualifier: 'at-least' },
  nearly: { ...exact, qualifier: 'nearly' },
  about: { ...exact, qualifier: 'about' },
  range: { ...exact, qualifier: 'range' },
  planned: { ...exact, nature: 'commitment' },
  cumulative: { ...exact, nature: 'cumulative' },
  'part-of-area': { ...exact, scope: 'sub-area' },
}

/** What stands before the words of a key, for text of `size` px. */
function sample(setting: Setting, key: LegendKey, size: number, marks: MarkSize): Box {
  const { format } = setting
  const { theme } = format
  const facts = examples[key]
  if (facts !== undefined) return markBox(facts, format, theme.quiet, size, marks)
  switch (key) {
    case 'block':
    case 'parts':
      return blocks(setting, key === 'block' ? [4] : [2, 3], size, marks)
    case 'grade-A':
      return signBox('A', format, size)
    case 'grade-B':
      return signBox('B', format, size)
    case 'grade-C':
      return signBox('C', format, size)
    case 'grade-D':
      return signBox('D', format, size)
    case 'part-of':
      return signBox('part-of', format, size)
    case 'policy-written':
      return policyBox('written', format, theme.quiet, size)
    case 'policy-planned':
      return policyBox('planned', format, theme.quiet, size)
    case 'named-without-number':
    case 'not-mentioned':
    case 'not-applicable':
      return absenceSign(key, format, size)
    case 'passes':
    case 'undecided':
    case 'fails':
      return judgementBox(setting, key, size)
    default:
      return nothing
  }
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
    const mark = sample(setting, key, type.size, set === 'aligned' ? 'panel' : 'board')
    const gap = set === 'small' ? least : Math.max(least, column - mark.width)
    return row([mark, paragraph(say.legend(key), type, width - mark.width - gap)], gap)
  })
}
