/** What is written to be sent or pasted: requests, comparisons, indicators and areas as passages with footnotes. */
import type { AreaRelation } from '#domain/area.ts'
import type { AreaId } from '#domain/model.ts'
import type { Derived } from '#domain/derived.ts'
import type { BoardRow, FigureModel, Request } from './model.ts'
import type { AreaProfile } from './profile/areaProfile.ts'
import type { Sentences } from './sentence.ts'
import { areaSentence, relationWords } from './profile/sentence.ts'
import { comparisonSentence } from './kinds/comparison/sentence.ts'
import { derivedWords, type DerivedWords } from './sentences/derived.ts'
import { type LongPhrases, longPhrasesOf } from '#i18n/language.ts'
import { asPlain, type Noted } from './sentences/footnotes.ts'
import type { RelationWords } from '#i18n/phrases.zh.ts'
import { letterRich, letterText, request, type RequestWords } from './kinds/requests/sentence.ts'
import { asRich } from './sentences/rich.ts'
import { rowSentence } from './kinds/board/sentence.ts'
import { summarySentence } from './kinds/summary/sentence.ts'

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
  /** What the sources give of one area. */
  readonly areaSentence: (profile: AreaProfile) => Noted
  /** How an area stands to another, and what that means for their figures. */
  readonly relationWords: (area: AreaId, relation: AreaRelation) => RelationWords
  /** An indicator: its figures, what may be said of them, what may be derived. */
  readonly summarySentence: (model: Pick<FigureModel<'summary'>, 'row' | 'derived'>) => Noted
  readonly derivedWords: (derived: Derived) => DerivedWords
  readonly phrases: Pick<LongPhrases, 'derived' | 'standing' | 'series'>
  /** With its footnotes, numbered, both ways. */
  readonly toPaste: (noted: Noted) => Pasteable
}

/** The long sentences about the dataset and in the language of the short ones. */
export function longSentencesOf({ context }: Pick<Sentences, 'context'>): LongSentences {
  return {
    requestWords: (asked) => request(context, asked),
    letterText: (model) => letterText(context, model),
    rowSentence: (row) => rowSentence(context, row),
    comparisonSentence: (model) => comparisonSentence(context, model),
    areaSentence: (profile) => areaSentence(context, profile),
    relationWords: (area, relation) => relationWords(context, area, relation),
    summarySentence: (model) => summarySentence(context, model),
    derivedWords: (derived) => derivedWords(context, derived),
    phrases: longPhrasesOf(context),
    letter: (model) => ({ plain: letterText(context, model), rich: letterRich(context, model) }),
    toPaste: (noted) => ({ plain: asPlain(context, noted), rich: asRich(context, noted) }),
  }
}
