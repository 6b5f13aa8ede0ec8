/** What is written to be sent or pasted: requests, comparisons, indicators and areas as passages with footnotes. */
import type { AreaRelation } from '#domain/areaRelations.ts'
import type { AreaId } from '#domain/model.ts'
import type { Derived } from '#domain/derived.ts'
import type { BoardRow, FigureModel, Request } from './model.ts'
import type { Portrait } from './profile/areaProfile.ts'
import type { Sentences } from './sentence.ts'
import { areaSentence } from './profile/sentence.ts'
import { comparisonSentence } from './kinds/comparison/sentence.ts'
import { derivedWords, type DerivedWords } from './sentences/derived.ts'
import { longPhrasesOf } from './sentence/longPhrases.ts'
import { asPlain, type Noted } from './sentences/noted.ts'
import type { RelationWords } from './sentence/phrases.area.ts'
import type { LongPhrases } from './sentence/phrases.ts'
import { relationWords } from './sentences/relation.ts'
import { letterRich, letterText, request, type RequestWords } from './kinds/requests/sentence.ts'
import { asRich } from './sentences/rich.ts'
import { rowSentence } from './kinds/board/sentence.ts'
import { standingSentence } from './kinds/summary/sentence.ts'

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
  readonly areaSentence: (portrait: Portrait) => Noted
  /** How an area stands to another, and what that means for their figures. */
  readonly relationWords: (area: AreaId, relation: AreaRelation) => RelationWords
  /** An indicator: its figures, what may be said of them, what may be derived. */
  readonly standingSentence: (model: Pick<FigureModel<'standing'>, 'row' | 'derived'>) => Noted
  readonly derivedWords: (derived: Derived) => DerivedWords
  readonly phrases: Pick<LongPhrases, 'derived' | 'standing' | 'series'>
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
    areaSentence: (portrait) => areaSentence(tongue, portrait),
    relationWords: (area, relation) => relationWords(tongue, area, relation),
    standingSentence: (model) => standingSentence(tongue, model),
    derivedWords: (derived) => derivedWords(tongue, derived),
    phrases: longPhrasesOf(tongue),
    letter: (model) => ({ plain: letterText(tongue, model), rich: letterRich(tongue, model) }),
    toPaste: (noted) => ({ plain: asPlain(tongue, noted), rich: asRich(tongue, noted) }),
  }
}
