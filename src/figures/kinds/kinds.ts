/**
 * What there is of each kind of figure: how it stands on the page, on drawn pages, in tables and in words. A kind of which one is
 * missing does not compile. Only parts that are loaded later import it; the views in it come in files of their own.
 */
import type { ComponentType } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import type { FigureHead, FigureKind, FigureModel } from '#figures/model.ts'
import type { Format } from '#figures/page/format.ts'
import { layoutPages, type Page, type PageLayout } from '#figures/page/layout.ts'
import type { SentenceContext } from '#figures/sentences/context.ts'
import { finding } from '#figures/sentences/finding.ts'
import { numbering, type Noted } from '#figures/sentences/footnotes.ts'
import { conditionsSaid } from '#figures/sentences/within.ts'
import { agesPage } from '#figures/kinds/ages/page.ts'
import { boardPage } from '#figures/kinds/board/page.ts'
import { comparisonPage } from '#figures/kinds/comparison/page.ts'
import { comparisonSentence } from '#figures/kinds/comparison/sentence.ts'
import { firmnessPage } from '#figures/kinds/firmness/page.ts'
import { matrixPage } from '#figures/kinds/matrix/page.ts'
import { numberPage } from '#figures/kinds/number/page.ts'
import { pairPage } from '#figures/kinds/pair/page.ts'
import { panelPage } from '#figures/kinds/panel/page.ts'
import { rankingPage } from '#figures/kinds/ranking/page.ts'
import { rankingSentence } from '#figures/kinds/ranking/sentence.ts'
import { requestsPage } from '#figures/kinds/requests/page.ts'
import { letterText } from '#figures/kinds/requests/sentence.ts'
import { seriesPage } from '#figures/kinds/series/page.ts'
import { summaryPage } from '#figures/kinds/summary/page.ts'
import { summarySentence } from '#figures/kinds/summary/sentence.ts'
import { writtenPage } from '#figures/kinds/written/page.ts'
import { tables } from './tables.ts'

export interface KindParts<Kind extends FigureKind> {
  /** Loads how it stands on the page. */
  readonly view: () => Promise<ComponentType<FigureViewProps<Kind>>>
  /** How it is laid out in a picture and on the projector. */
  readonly page: PageLayout<FigureModel<Kind>>
  /** It as tables, some perhaps without a row. */
  readonly table: (typeof tables)[Kind]
  /** It as a passage to copy, with its sources as footnotes. */
  readonly sentence: (context: SentenceContext, model: FigureModel<Kind>) => Noted
}

const kinds: { readonly [Kind in FigureKind]: KindParts<Kind> } = {
  number: {
    view: async () => (await import('./number/View.tsx')).NumberView,
    page: numberPage,
    table: tables.number,
    sentence: findingSentence,
  },
  pair: {
    view: async () => (await import('./pair/View.tsx')).PairView,
    page: pairPage,
    table: tables.pair,
    sentence: findingSentence,
  },
  panel: {
    view: async () => (await import('./panel/View.tsx')).PanelView,
    page: panelPage,
    table: tables.panel,
    sentence: findingSentence,
  },
  matrix: {
    view: async () => (await import('./matrix/View.tsx')).MatrixView,
    page: matrixPage,
    table: tables.matrix,
    sentence: findingSentence,
  },
  board: {
    view: async () => (await import('./board/View.tsx')).BoardView,
    page: boardPage,
    table: tables.board,
    sentence: findingSentence,
  },
  requests: {
    view: async () => (await import('./requests/View.tsx')).RequestsView,
    page: requestsPage,
    table: tables.requests,
    // The letter quotes the words that show each gap; it cites no source.
    sentence: (context, model) => ({ text: letterText(context, model), footnotes: [] }),
  },
  comparison: {
    view: async () => (await import('./comparison/View.tsx')).ComparisonView,
    page: comparisonPage,
    table: tables.comparison,
    sentence: comparisonSentence,
  },
  summary: {
    view: async () => (await import('./summary/View.tsx')).SummaryView,
    page: summaryPage,
    table: tables.summary,
    sentence: summarySentence,
  },
  ranking: {
    view: async () => (await import('./ranking/View.tsx')).RankingView,
    page: rankingPage,
    table: tables.ranking,
    sentence: rankingSentence,
  },
  series: {
    view: async () => (await import('#figures/kinds/series/View.tsx')).SeriesView,
    page: seriesPage,
    table: tables.series,
    sentence: findingSentence,
  },
  ages: {
    view: async () => (await import('./ages/View.tsx')).AgesView,
    page: agesPage,
    table: tables.ages,
    sentence: findingSentence,
  },
  written: {
    view: async () => (await import('./written/View.tsx')).WrittenView,
    page: writtenPage,
    table: tables.written,
    sentence: findingSentence,
  },
  firmness: {
    view: async () => (await import('./firmness/View.tsx')).FirmnessView,
    page: firmnessPage,
    table: tables.firmness,
    sentence: findingSentence,
  },
}

/** All that there is of a kind of figure. */
export function partsOf<Kind extends FigureKind>(kind: Kind): KindParts<Kind> {
  return kinds[kind]
}

/** The pages of a figure. At least one, also where it has nothing to show. */
export function layoutFigure(model: FigureModel, dataset: Dataset, format: Format): readonly Page[] {
  return pagesOfKind(model.kind, model, dataset, format)
}

function pagesOfKind<Kind extends FigureKind>(
  kind: Kind,
  model: FigureModel<Kind>,
  dataset: Dataset,
  format: Format,
): readonly Page[] {
  return layoutPages(partsOf(kind).page, model, dataset, format)
}

/** A figure as a passage to copy, with its sources as footnotes. */
export function sentenceOf(context: SentenceContext, model: FigureModel): Noted {
  return sentenceOfKind(context, model.kind, model)
}

function sentenceOfKind<Kind extends FigureKind>(context: SentenceContext, kind: Kind, model: FigureModel<Kind>): Noted {
  return partsOf(kind).sentence(context, model)
}

/** The finding with the sources of everything it is computed from: for kinds that say no more than that. */
function findingSentence(context: SentenceContext, { finding: found, sources }: FigureHead): Noted {
  const notes = numbering(context)
  return {
    text: context.phrases.sentences([
      `${finding(context, found)}${notes.cite(sources)}`,
      ...(found.within ? [conditionsSaid(context, found.within)] : []),
    ]),
    footnotes: notes.footnotes(),
  }
}
