/** Figures under each other, each with its fixed-length mark, value, words and date; the indicator at the left, verdicts below. */
import type { AreaId, Observation } from '#domain/model.ts'
import type { Drawn } from '#figures/legend.ts'
import type { LedgerGroup, Plotted } from '#figures/model.ts'
import { beside, labelled, nothing, padded, paragraph, row, stack, type Box, type Face } from './box.ts'
import { markSizes } from '#figures/theme.ts'
import { drawing, together } from './contents.ts'
import { blockOf, type Block, type Head } from './flow.ts'
import { grouped, type Rest, type Saying } from './group.ts'
import { face, lineBox, type Setting } from './setting.ts'
import { detailBox, figureMark, judgementBox, sealedName, valueBox } from './value.ts'
import { verdictBox, verdictsOf } from './verdict.ts'

/** Where the columns of a ledger start, and how wide they are, px. */
export interface Columns {
  readonly lead: number
  readonly entry: number
  readonly name: number
  readonly mark: number
  readonly value: number
  /** Null where there is no room beside the value, so that the words go below it. */
  readonly detail: number | null
  readonly gap: number
}

/** Where fewer characters than this stand beside the value, the words go below it. */
const leastDetail = 13

/** So many figures tell whether their rows are lower with the words beside or below. */
const mostMeasured = 100

/** The first column of a ledger and the gap behind it; the axis of a ruler above it starts where its entries do. */
export function leadOf({ format }: Setting, width: number): { readonly lead: number; readonly gap: number } {
  return { lead: Math.round(width * (format.use === 'projector' ? 0.2 : 0.18)), gap: format.space * 1.5 }
}

/**
 * The columns of a ledger of this width: names and values take what the longest of them needs, the words the rest, unless its rows are
 * lower with the words below.
 */
export function ledgerColumns(
  setting: Setting,
  width: number,
  figures: readonly Observation[],
  areas: readonly AreaId[],
): Columns {
  const { format } = setting
  const { lead, gap } = leadOf(setting, width)
  const entry = width - lead - gap
  const mark = markSizes.panel.width * format.marks
  const names = areas.map((refArea) => sealedName(setting, { refArea, scope: 'area' }, entry).width)
  const [strong, around] = valueFaces(setting)
  const values = figures.map((figure) => valueBox(setting, figure, strong, around, entry).width)
  const name = Math.min(Math.max(0, ...names), entry * 0.3)
  const value = Math.min(Math.max(0, ...values), entry * 0.3)
  const detail = entry - name - mark - value - 3 * gap
  const onLine: Columns = { lead, entry, name, mark, value, detail, gap }
  const below: Columns = { ...onLine, value: entry - name - mark - 2 * gap, detail: null }
  const tall = (columns: Columns) =>
    figures
      .slice(0, mostMeasured)
      .reduce((sum, observation) => sum + entryBox(setting, { observation, judgement: null }, columns).height, 0)
  return detail >= leastDetail * format.type.note[0] && tall(onLine) <= tall(below) ? onLine : below
}

function valueFaces({ format }: Setting): readonly [Face, Face] {
  return [face(format, 'value', 'bold'), face(format, 'body', 'plain')]
}

/** One figure as a row of a ledger. */
function entryBox(setting: Setting, { observation, judgement }: Plotted, columns: Columns): Box {
  const { format, say } = setting
  const [strong, around] = valueFaces(setting)
  const { entry, name, mark, value, detail, gap } = columns
  const judged = judgementBox(setting, judgement, strong.size)
  const valueRoom = value - (judged.width === 0 ? 0 : judged.width + gap)
  const printed = row([valueBox(setting, observation, strong, around, valueRoom), judged], format.space * 0.6)
  const line = beside([
    { x: 0, box: sealedName(setting, observation, name) },
    { x: name + gap, box: figureMark(setting, observation, strong.size, 'panel') },
    { x: name + mark + 2 * gap, box: printed },
    { x: name + mark + value + 3 * gap, box: detail === null ? nothing : detailBox(setting, observation, detail) },
  ])
  const cells =
    detail === null ? stack([line, padded(detailBox(setting, observation, entry - name - gap), { left: name + gap })], 0) : line
  return labelled(cells, say.announced({ observation, judgement }))
}

/** What a ledger has besides its figures: below the name of its indicator, and below its verdicts. */
export interface LedgerRest {
  readonly beneath: Rest
  readonly below: Rest
}

/**
 * The rows of one indicator: its figures, then what may be said about each two areas.
 * @param before blocks of the same indicator that stand above them, as its rulers
 */
export function ledgerBlocks(
  setting: Setting,
  group: LedgerGroup,
  columns: Columns,
  heads: readonly Head[],
  rest: LedgerRest | null = null,
  before: readonly Block[] = [],
): readonly Block[] {
  const { format, say } = setting
  const left = columns.lead + columns.gap
  const lead = stack(
    [paragraph(say.indicator(group.indicator), face(format, 'body', 'bold'), columns.lead), rest?.beneath.box ?? nothing],
    format.space * 0.5,
  )
  const run = before[0]?.run ?? lead
  const separator = lineBox(left + columns.entry, format.hairline, format.theme.hairline)
  const block = (box: Box, gap: number, drawn: Partial<Drawn>): Block => {
    // Each may open a page, and has the name with what stands below it before it then.
    const contents = together([drawing(drawn), rest?.beneath.contents ?? drawing({})])
    return blockOf(padded(box, { left }), { gap, contents, heads, lead, run, separator })
  }
  const entries = group.entries.map((plotted, index) =>
    block(entryBox(setting, plotted, columns), format.space * (index === 0 ? 2 : 0.8), { marks: [plotted] }),
  )
  const sayings = verdictsOf(setting, group.comparisons).map((verdict, index): Saying => ({
    block: (wording) =>
      block(
        verdictBox(setting, verdict, columns.entry, 'with-seals', 'note', wording),
        format.space * (index > 0 ? 0.4 : entries.length === 0 ? 2 : 0.7),
        { comparisons: verdict.comparisons },
      ),
    comparisons: verdict.comparisons,
    left,
    width: columns.entry,
  }))
  const last = rest === null ? null : { ...rest.below, box: padded(rest.below.box, { left }) }
  const own = () => grouped(setting, entries, sayings, last)
  return before.length === 0 ? own() : grouped(setting, [...before, ...entries], sayings, last, () => [...before, ...own()])
}
