/** What is written to be sent or pasted: requests, and comparisons as passages with footnotes. */
import type { BoardRow, FigureModel, Request } from './model.ts'
import type { Sentences } from './sentence.ts'
import { comparisonSentence } from './sentence/comparison.ts'
import { asPlain, type Noted } from './sentence/noted.ts'
import { letterRich, letterText, request, type RequestWords } from './sentence/request.ts'
import { asRich } from './sentence/rich.ts'
import { rowSentence } from './sentence/row.ts'

/** What goes on the clipboard: a text, and the same as HTML for Word and WPS. */
export interface Pasteable {
  readonly plain: string
  readonly rich: string
}

export interface LongSentences {
  /** Whom, what, what for, and the words that show the gap. */
  readonly requestWords: (request: Request) => RequestWords
  readonly letterText: (model: FigureModel<'requests'>) => string
  readonly letter: (model: FigureModel<'requests'>) => Pasteable
  readonly rowSentence: (row: BoardRow) => Noted
  readonly comparisonSentence: (model: FigureModel<'comparison'>) => Noted
  readonly asPlain: (noted: Noted) => string
  /** With its footnotes, numbered, both ways. */
  readonly toPaste: (noted: Noted) => Pasteable
}

/** The long sentences about the dataset and in the language of the short ones. */
export function longSentencesOf({ tongue }: Pick<Sentences, 'tongue'>): LongSentences {
  return {
    requestWords: (asked) => request(tongue, asked),
    letterText: (model) => letterText(tongue, model),
    rowSentence: (row) => rowSentence(tongue, row),
    comparisonSentence: (model) => comparisonSentence(tongue, model),
    asPlain: (noted) => asPlain(tongue, noted),
    letter: (model) => ({ plain: letterText(tongue, model), rich: letterRich(tongue, model) }),
    toPaste: (noted) => ({ plain: asPlain(tongue, noted), rich: asRich(tongue, noted) }),
  }
}
