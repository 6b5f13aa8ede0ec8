/** One cell of a table: the figures of an area for an indicator, or the sign of why there is none. */
import type { AreaId, Observation } from '#domain/model.ts'
import type { BoardCell, BoardRow, Plotted, Reason } from '#figures/model.ts'
import { nothing, paragraph, row, stack, words as setWords, type Box } from '#figures/page/box.ts'
import { absenceSign } from '#figures/page/glyphs.ts'
import { face, type Setting } from '#figures/page/setting.ts'
import type { AreaColumn } from '#figures/page/table.ts'
import { figureMark, judgementBox, valueBox } from '#figures/page/value.ts'

/** Why a cell shows no figure; null where it shows one. */
export function reasonOf({ cell, plotted }: BoardCell): Reason | null {
  if (plotted.length > 0) return null
  return cell.kind === 'observed' ? { kind: 'filtered-out' } : cell
}

/** How much of a figure a cell says: its value, or what it counts too. */
export type CellDetail = 'value' | 'measured'

/** The date that most figures of an area have in these rows; empty where it has none. */
export function usualDate({ say }: Setting, rows: readonly BoardRow[], area: AreaId): string {
  const counts = new Map<string, number>()
  for (const { observation } of rows.flatMap(({ cells }) => cells).flatMap((cell) => (cell.area === area ? cell.plotted : []))) {
    const date = say.date(observation)
    counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0]
}

/** Figures of a cell under each other; a date only where it is not the one in the head of the column. */
export function figuresBox(setting: Setting, plotted: readonly Plotted[], column: AreaColumn, detail: CellDetail): Box {
  return stack(
    plotted.map((one) => figureBox(setting, one, column, detail)),
    setting.format.space * 0.5,
  )
}

function figureBox(setting: Setting, { observation, judgement }: Plotted, { width, date }: AreaColumn, detail: CellDetail): Box {
  const { format, say } = setting
  const strong = face(format, 'body', 'bold')
  const quiet = face(format, 'note', 'quiet')
  const gap = format.space * 0.7
  const mark = figureMark(setting, observation, strong.size, 'board')
  const judged = judgementBox(setting, judgement, strong.size)
  const tag = detail === 'value' ? scopeTag(setting, observation) : nothing
  const room = [judged, tag].reduce((left, box) => left - (box.width === 0 ? 0 : box.width + gap), width - mark.width - gap)
  const value = valueBox(setting, observation, strong, face(format, 'note', 'plain'), room)
  const own = say.date(observation)
  return stack(
    [
      row([mark, value, judged, tag], gap),
      ...(detail === 'measured' ? [paragraph(say.measured(observation), face(format, 'note', 'plain'), width)] : []),
      paragraph(own === date ? '' : own, quiet, width),
    ],
    0,
  )
}

/** 片区, 专项, 单项: what a low mark means, in a word. */
function scopeTag({ format, words }: Setting, { scope }: Observation): Box {
  return scope === 'area' ? nothing : setWords([{ text: words.labels.scopeTag[scope], face: face(format, 'note', 'quiet') }])
}

/** The reason why a cell has no figure: words where they can be acted on, else a quiet sign that the key explains. */
export function reasonBox({ format, say }: Setting, reason: Reason, width: number): Box {
  const quiet = face(format, 'note', 'quiet')
  switch (reason.kind) {
    case 'filtered-out':
      return paragraph(say.reason(reason), quiet, width)
    case 'named-without-number':
      return paragraph(say.reason(reason), face(format, 'note', 'accent'), width)
    case 'not-mentioned':
    case 'not-applicable':
      return absenceSign(reason.kind, format, quiet.size)
  }
}
