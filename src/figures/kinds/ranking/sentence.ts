/** A ranking as a passage to copy. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { FigureModel } from '#figures/model.ts'
import { indicatorName, type SentenceContext } from '#figures/sentences/context.ts'
import { areaValue, dated } from '#figures/sentences/figure.ts'
import { numbering, type Noted } from '#figures/sentences/footnotes.ts'
import { longPhrasesOf } from '#i18n/language.ts'

/** So many areas are named one by one. */
const mostNamed = 8
/** Of more the first are named, beside those that stand out in colour. */
const firstNamed = 3

/** Each area with its number, its date and its place; of many those that stand out and the first. Then how far the order goes. */
export function rankingSentence(
  context: SentenceContext,
  { ruler, positions, coloured, finding }: FigureModel<'ranking'>,
): Noted {
  const { phrases, lang } = context
  const comma = lang === 'zh' ? '，' : ', '
  const { ranking } = longPhrasesOf(context)
  const notes = numbering(context)
  const { bars, indicator } = ruler
  const rows = bars.flatMap((bar, index) => {
    const position = positions[index]
    return position === undefined ? [] : [{ bar, position, index }]
  })
  const named = rows.filter(
    ({ bar, index }) => bars.length <= mostNamed || index < firstNamed || coloured.includes(bar.plotted.observation.refArea),
  )
  const said = named.map(({ bar, position }) => {
    const { observation } = bar.plotted
    const text = [areaValue(context, observation), ranking.place(position), dated(context, observation)].join(comma)
    return `${text}${notes.cite(sourcesOfFigure(context.dataset, observation))}`
  })
  const others = finding.kind === 'ranking' ? finding.others : 0
  return {
    text: phrases.sentences([
      phrases.colon(ranking.among(indicatorName(context, indicator), bars.length), phrases.clauses(said)),
      ...(named.length < bars.length ? [ranking.others(bars.length - named.length)] : []),
      ranking.limits(others),
    ]),
    footnotes: notes.footnotes(),
  }
}
