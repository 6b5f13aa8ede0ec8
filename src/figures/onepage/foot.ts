/** Below the body of one page: who lacks the number or what to ask for, the sources, the data. */
import { dataWords } from '#figures/page/dataWords.ts'
import { grouped } from '#domain/grouped.ts'
import { lookup } from '#domain/lookup.ts'
import type { SourceId } from '#domain/model.ts'
import { nothing, padded, paragraph, row, stack, words, wrapped, type Box } from '#figures/page/box.ts'
import { sealBox } from '#figures/page/glyphs.ts'
import { areaOf, citation, face, lineBox, type Setting } from '#figures/page/setting.ts'
import { monthOf } from '#figures/sentences/figure.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Lacking, Main, OnePageModel, Question } from './model.ts'
import { figureCitation, unitOf } from './set.ts'
import { sourceInLine } from './words.ts'

/** Who has no place in what is drawn, or the question; nothing where there is neither. */
function lackingBox(setting: Setting, { lacking, question, main }: OnePageModel, width: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const phrases = longPhrasesOf(say.context).onePage
  const bold = face(format, 'note', 'bold')
  if (question !== null) return questionBox(setting, question, width)
  if (lacking.length === 0) return nothing
  const title = words([{ text: phrases.lacking, face: bold }])
  const groups = grouped(lacking, ({ area, reason, sources }) =>
    reason === null || sources.length > 0 ? area : say.reason(reason),
  )
  const items = [...groups.values()].flatMap((group) =>
    group.length > mostAlone ? [alikeItem(setting, group, width)] : group.map((one) => lackingItem(setting, main, one, width)),
  )
  return wrapped([title, ...items], width, unit * 1.1, unit * 0.2)
}

/** Areas that lack a number for the same reason: up to so many stand each with its seal, of more three are named. */
const mostAlone = 2
const mostNamed = 3

function alikeItem(setting: Setting, group: readonly Lacking[], width: number): Box {
  const { format, say } = setting
  const [first] = group
  if (first === undefined || first.reason === null) return nothing
  const names = say.context.phrases.list(group.slice(0, mostNamed).map(({ area }) => say.areaShort(area)))
  const left = group.length - mostNamed
  const said = left <= 0 ? names : longPhrasesOf(say.context).onePage.andOthers(names, group.length, left)
  return paragraph(`${said} ${say.reason(first.reason)}`, face(format, 'note', 'plain'), width)
}

function lackingItem(setting: Setting, main: Main, { area, reason, figures, sources }: Lacking, width: number): Box {
  const { format, say } = setting
  const unit = unitOf(format)
  const size = Math.ceil(unit * 1.5)
  const seal = sealBox(areaOf(setting, area), 'area', { ...format, seal: size }, unit)
  const elsewhere = main.kind === 'ruler' ? longPhrasesOf(say.context).onePage.elsewhere : ''
  const instead = figures.map((figure) => `${say.value(figure)} ${figureCitation(setting, figure)}${elsewhere}`)
  const why = reason === null ? instead.join(say.separator) : `${say.reason(reason)} ${citation(setting, sources)}`
  const gap = unit * 0.35
  return row(
    [seal, paragraph(`${say.areaShort(area)} ${why}`.trim(), face(format, 'note', 'plain'), width - seal.width - gap)],
    gap,
  )
}

function questionBox(setting: Setting, { area, indicator, absence, beside }: Question, width: number): Box {
  const { format, say, dataset } = setting
  const phrases = longPhrasesOf(say.context).onePage
  const [partner] = beside
  if (partner === undefined) return nothing
  const cited = absence.sourceId === null ? '' : citation(setting, [absence.sourceId])
  const said = phrases.question({
    area: say.areaShort(area),
    date: monthOf(say.context, lookup(dataset.observationById, partner.obsId)),
    indicator: say.indicator(indicator),
    reason: `${say.absence('named-without-number')}${cited === '' ? '' : ` ${cited}`}`,
    partner: say.areaShort(partner.refArea),
    value: `${say.value(partner)} ${figureCitation(setting, partner)}`,
  })
  const bold = face(format, 'note', 'bold')
  const title = words([{ text: phrases.ask, face: bold }])
  const gap = unitOf(format) * 0.8
  const text = paragraph(said, face(format, 'note', 'plain'), width - title.width - gap)
  return row([title, text], gap)
}

/** How sources are named: as fully as fits two lines, as fits one, or each as briefly as can be. */
export type Naming = 'whole' | 'full' | 'brief'

/** The numbered sources, each in a line or two; short ones share one. */
export function sourcesBox(setting: Setting, width: number, naming: Naming): Box {
  const { format } = setting
  const unit = unitOf(format)
  const plain = face(format, 'note', 'plain')
  const items = setting.sources.map((source, index) => {
    const sign = signBox(setting, index)
    const room = width - sign.width - unit * signGap
    const text = sourceWords(setting, source, room, naming)
    return row([sign, naming === 'whole' ? paragraph(text, plain, room) : words([{ text, face: plain }])], unit * signGap)
  })
  return wrapped(items, width, unit * 0.9, 0)
}

/** White space behind the number of a source, in units of the smallest type. */
const signGap = 0.3

function signBox({ format }: Setting, index: number): Box {
  return words([{ text: `[${index + 1}]`, face: face(format, 'note', 'plain') }])
}

/** Two lines hold so many times the words of one: the first of them may end early. */
const twoLines = 1.85

/** What stands behind the number of a source. @param room px of a line */
function sourceWords(setting: Setting, source: SourceId, room: number, naming: Naming): string {
  const { size } = face(setting.format, 'note', 'plain')
  switch (naming) {
    case 'whole':
      return sourceInLine(setting, source, room * twoLines, size)
    case 'full':
      return sourceInLine(setting, source, room, size)
    case 'brief':
      return sourceInLine(setting, source, room, size, 2)
  }
}

/** Version and date of the data, how many sources, the address; the word-mark at the right. */
export function dataBox(setting: Setting, width: number): Box {
  const { format, dataset, words: said } = setting
  const unit = unitOf(format)
  const size = Math.round(unit * 1.15)
  const mark = words(
    [
      {
        text: said.t('app.name'),
        face: { ...face(format, 'title', 'bold'), size, line: Math.round(size * 1.2), colour: format.theme.accent },
      },
    ],
    'end',
  )
  const data = dataWords(dataset, setting.sources, said)
  const quiet = face(format, 'note', 'quiet')
  const room = width - mark.width - unit
  const withLink = format.link === null ? data : `${data}　${format.link}`
  const text = paragraph(withLink, quiet, room)
  return {
    width,
    height: Math.max(text.height, mark.height),
    baseline: text.baseline,
    draw: (x, y) => {
      const height = Math.max(text.height, mark.height)
      return [...text.draw(x, y + height - text.height), ...mark.draw(x + width - mark.width, y + height - mark.height)]
    },
  }
}

/** All that stands below the body, with the lines between. */
export function footOf(setting: Setting, model: OnePageModel, width: number, naming: Naming): Box {
  const { format } = setting
  const unit = unitOf(format)
  const line = () => lineBox(width, Math.max(2, format.hairline), format.theme.ink)
  const lacking = lackingBox(setting, model, width)
  const sources = sourcesBox(setting, width, naming)
  return stack(
    [
      ...(lacking.height === 0 ? [] : [line(), padded(lacking, { top: unit * 0.35, bottom: unit * 0.35 })]),
      line(),
      padded(stack([sources, dataBox(setting, width)], unit * 0.1), { top: unit * 0.35 }),
    ],
    0,
  )
}
