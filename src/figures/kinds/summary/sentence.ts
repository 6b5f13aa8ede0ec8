/** An indicator as a passage to copy: its row, then what may be derived. */
import { sourcesOfFigure } from '#domain/agreement.ts'
import type { FigureModel } from '#figures/model.ts'
import { figuresOfDerived } from './model.ts'
import { derivedWords } from '#figures/sentences/derived.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { numbering, type Noted } from '#figures/sentences/footnotes.ts'
import { rowSentences } from '#figures/kinds/board/sentence.ts'
import type { SentenceContext } from '#figures/sentences/context.ts'

/** Every figure with its date, what may be said of each two areas, who is silent; then the arithmetic, said to be ours. */
export function summarySentence(
  context: SentenceContext,
  { row, derived }: Pick<FigureModel<'summary'>, 'row' | 'derived'>,
): Noted {
  const notes = numbering(context)
  const { phrases } = context
  // Sources are numbered as the text first cites them, so the figures come first here too.
  const figures = rowSentences(context, row, notes)
  const said = derived.map((one) => {
    const { name, arithmetic } = derivedWords(context, one)
    return `${phrases.colon(name, arithmetic)}${notes.cite(figuresOfDerived(one).flatMap((figure) => sourcesOfFigure(context.dataset, figure)))}`
  })
  const reckoned = said.length === 0 ? [] : [longPhrasesOf(context).derived.reckoned(phrases.clauses(said))]
  return { text: phrases.sentences([...figures, ...reckoned]), footnotes: notes.footnotes() }
}
