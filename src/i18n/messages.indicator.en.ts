import type { indicatorZh } from './messages.indicator.zh.ts'

/** The words of the page of an indicator, and of links that lead nowhere, in English. */
export const indicatorEn = {
  'indicator.name': 'Indicator',
  'indicator.unit': 'Unit',
  'indicator.rankable': 'May be put in order',
  'indicator.rankable.yes': 'yes, where definitions and dates agree and the sources prove it',
  'indicator.rankable.no': 'no: {reason}',
  'indicator.durable': 'What is counted',
  'indicator.durable.yes': 'things that stay (platforms, institutions): a stock may stand beside a count to date',
  'indicator.durable.no': 'events, one by one: counts to date are compared only over the same window',
  'indicator.whole': 'Part of',
  'indicator.parts': 'Parts listed apart',
  'indicator.none': 'The sources at hand give no figure of this indicator yet',
  'indicator.countable': 'One block for each',
  'indicator.silent': 'Areas without a figure',
  'indicator.noPair': 'No two areas have figures to be set side by side.',
  'indicator.pairs': '{n} {n|pair|pairs}',
  'indicator.basis.stated': 'Basis: what the sources state',
  'indicator.basis.usage': 'Basis: how the words are usually meant',
  'indicator.derived.words':
    'Reckoned only from figures of one source and date (or where one area contains the other and the dates are close); not printed in a source.',
  'indicator.figures': 'All figures: {n}',
  'indicator.figures.words':
    'As printed; each opens at its words. Restatements are listed and not counted twice. Filters do not hold on this page.',
  'indicator.column.counts': 'What is counted',
  'indicator.definitions': 'How the sources count: {n} {n|definition|definitions}',
  'indicator.definitions.words':
    'Two figures share a definition only where a person judged that they count the same thing; a shared name is not enough.',
  'indicator.definitions.areas': 'Areas counted like this',
  'indicator.printed': 'Printed as ',
  'indicator.breadth.stated': 'The text states how widely it counts',
  'indicator.breadth.open': 'The text does not state how widely it counts',
  'indicator.inFigures': 'Indicators: ',
  'nearest.maybe': 'Perhaps it should be: ',
  'nearest.none': 'No name is close to it.',
} as const satisfies Readonly<Record<keyof typeof indicatorZh, string>>
