import type { Absence, SourceId } from '#domain/model.ts'
import { drawing } from '#figures/page/contents.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel, Request } from '#figures/model.ts'
import { beside, labelled, paragraph, row, wrapped, words as setWords, type Box } from '#figures/page/box.ts'
import { blockOf, type Block } from '#figures/page/flow.ts'
import { tableLayout, type PageLayout } from '#figures/page/layout.ts'
import { sealBox, signBox } from '#figures/page/glyphs.ts'
import { areaName, areaOf, citation, face, lineBox, sourceNumber, type Setting } from '#figures/page/setting.ts'

/** The numbers to ask for on drawn pages. */
export const requestsPage: PageLayout<FigureModel<'requests'>> = { ...tableLayout, blocks: requestBlocks }

/** Questions worth asking, numbered: whom, what, and beside which figures the answer would stand at best. */
function requestBlocks(setting: Setting, { requests }: FigureModel<'requests'>, width: number): readonly Block[] {
  const { format } = setting
  return requests.map((request, index) =>
    blockOf(requestBox(setting, request, index + 1, width), {
      gap: format.space * 1.4,
      contents: {
        ...drawing({}),
        signs: [`grade-${request.best}` as const],
        quoted: {
          figures: request.kind === 'near-miss' ? [request.figure, ...request.beside] : request.beside,
          absences: request.kind === 'near-miss' ? [] : [request.absence],
        },
      },
      separator: lineBox(width, format.hairline, format.theme.hairline),
    }),
  )
}

function sourceOf({ sourceId }: Absence): readonly SourceId[] {
  return sourceId === null ? [] : [sourceId]
}

function requestBox(setting: Setting, request: Request, number: number, width: number): Box {
  const { format, say, words } = setting
  const bold = face(format, 'body', 'bold')
  const gap = format.space * 1.5
  const area = areaOf(setting, request.area)
  const seal = sealBox(area, 'area', format, bold.size)
  const count = setWords([{ text: `${number}`, face: bold }])
  const sign = signBox(request.best, format, format.type.note[0])
  const numberRoom = setWords([{ text: '88', face: bold }]).width
  const nameRoom = Math.max(width * 0.11, format.seal + bold.size * 4.6)
  const askX = numberRoom + nameRoom + gap * 2
  const besideRoom = Math.round(width * 0.32)
  const askRoom = width - askX - besideRoom - gap
  const { question, unlocks, quote } = longSentencesOf(say).requestWords(request)
  const numbers = [...new Set(request.beside.map((figure) => sourceNumber(setting, figure)))].join('')
  const own = request.kind === 'near-miss' ? sourceNumber(setting, request.figure) : citation(setting, sourceOf(request.absence))
  const asked = wrapped(
    [
      paragraph(quote === null ? `${question}${own}` : question, face(format, 'body', 'plain'), askRoom),
      paragraph(quote === null ? '' : `${words.t('picture.quote', { quote })}${own}`, face(format, 'note', 'quiet'), askRoom),
    ],
    askRoom,
    format.space,
    0,
  )
  const name = row(
    [seal, paragraph(areaName(setting, area.areaId), bold, nameRoom - seal.width - format.space)],
    format.space * 0.75,
  )
  return labelled(
    beside([
      { x: 0, box: count },
      { x: numberRoom + gap, box: name },
      { x: askX, box: asked },
      {
        x: width - besideRoom,
        box: row(
          [
            sign,
            paragraph(`${unlocks}${words.pick('', ' ')}${numbers}`, face(format, 'note', 'plain'), besideRoom - sign.width - gap),
          ],
          gap * 0.5,
        ),
      },
    ]),
    `${number} ${say.area(request.area)} ${question}`,
  )
}
