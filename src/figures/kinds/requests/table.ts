import type { FigureModel } from '#figures/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Table } from '#figures/table.ts'

/** The numbers to ask for as a table: whom, what, what for, the words that show the gap. */
export function requestTable(model: FigureModel<'requests'>, say: Sentences): Table {
  const { table } = longPhrasesOf(say.context)
  return {
    caption: say.finding(model.finding),
    columns: [table.area, table.indicator, table.ask, table.unlocks, table.quote],
    rows: model.requests.map((request) => {
      const { area, question, sign, unlocks, quote } = longSentencesOf(say).requestWords(request)
      return [area, say.indicator(request.indicator), question, `${sign} ${unlocks}`, quote ?? '']
    }),
  }
}
