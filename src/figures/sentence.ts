/**
 * Every sentence that figures say, in one language: the same model gives the same words on screen, in a picture and on paper. What is
 * written to be sent or pasted is in `longSentence.ts`.
 */
import type { Instrument } from '#domain/codes.ts'
import type { Comparison } from '#domain/grade.ts'
import type { AreaId, Dataset, IndicatorId, Observation, Policy } from '#domain/model.ts'
import type { Lang } from '#i18n/language.ts'
import type { AreaDates, Finding, Line, Plotted, Reason, MissingArea, RulerBar } from './model.ts'
import { accord, announced, besides, areaValue, date, dates, measured, value } from './sentences/figure.ts'
import { finding, subline } from './sentences/finding.ts'
import { reason, reasonInFull, silence } from './sentences/reasons.ts'
import { areaName, areaShort, freeText, indicatorName, sentenceContext, type SentenceContext } from './sentences/context.ts'
import { verdict, type Verdict } from './sentences/verdict.ts'

export interface Sentences {
  readonly lang: Lang
  /** What they are built from, for longer ones: `longSentence.ts`. */
  readonly context: SentenceContext
  readonly area: (area: AreaId) => string
  readonly areaShort: (area: AreaId) => string
  readonly indicator: (indicator: IndicatorId) => string
  readonly instrument: (instrument: Instrument) => string
  /** The name of a policy as printed, or its translation. */
  readonly policy: (policy: Policy) => string
  /** Chinese free text of the dataset, in English where there is one. */
  readonly freeText: (text: string) => string

  /** The headline of a finding. */
  readonly finding: (finding: Finding) => string
  /** What stands below it: dated figures, what is counted, why; `null` where the headline says all. */
  readonly subline: (finding: Finding) => string | null
  /** What a line is called and means; one sentence without its full stop, as are all that follow. */
  readonly line: (line: Line) => { readonly name: string; readonly explanation: string }

  /** As printed; in English its English form. */
  readonly value: (figure: Observation) => string
  /** 江北区31个. */
  readonly areaValue: (figure: Observation) => string
  /** What is counted, with the scope where it is less than the area. */
  readonly measured: (figure: Observation) => string
  /** With where it comes from: 2021年9—12月（推定）. */
  readonly date: (figure: Observation) => string
  /** How the sources of a figure agree or contradict each other; empty where one alone gives it. */
  readonly accord: (figure: Observation) => string
  /** What stands in the row of a bar beside its own figure; empty where nothing does. */
  readonly besides: (bar: RulerBar) => string
  readonly dates: (areas: readonly AreaDates[]) => string
  /** All of a figure, for someone who does not see the mark. */
  readonly announced: (plotted: Plotted) => string

  readonly verdict: (comparison: Comparison) => Verdict
  /** A way of having no figure, for a legend or a group of cells. */
  readonly absence: (kind: Reason['kind']) => string
  /** Why a cell has no figure, short. */
  readonly reason: (reason: Reason) => string
  readonly reasonInFull: (reason: Reason) => string
  readonly silence: (silence: MissingArea) => string

  /** ① · [1], for the nth source of a figure. */
  readonly footnoteSign: (n: number) => string

  /** Between items of a list that is no sentence. */
  readonly separator: string
}

/** The sentences about one dataset in one language. */
export function sentencesOf(dataset: Dataset, lang: Lang): Sentences {
  const context = sentenceContext(dataset, lang)
  const { phrases } = context
  return {
    lang,
    context,
    area: (area) => areaName(context, area),
    areaShort: (area) => areaShort(context, area),
    indicator: (indicator) => indicatorName(context, indicator),
    instrument: (instrument) => context.labels.instrument[instrument],
    policy: ({ nameZh, nameEn }) => (lang === 'zh' ? nameZh : nameEn),
    freeText: (text) => freeText(context, text),
    finding: (found) => finding(context, found),
    subline: (found) => subline(context, found),
    line: (line) => phrases.line[line],
    value: (figure) => value(context, figure),
    areaValue: (figure) => areaValue(context, figure),
    measured: (figure) => measured(context, figure),
    date: (figure) => date(context, figure),
    accord: (figure) => accord(context, figure),
    besides: (bar) => besides(context, bar),
    dates: (areas) => dates(context, areas),
    announced: (plotted) => announced(context, plotted),
    verdict: (comparison) => verdict(context, comparison),
    absence: (kind) => phrases.absence[kind],
    reason: (found) => reason(context, found),
    reasonInFull: (found) => reasonInFull(context, found),
    silence: (silent) => silence(context, silent),
    footnoteSign: (n) => phrases.footnoteSign(n),
    separator: lang === 'zh' ? '；' : '; ',
  }
}
