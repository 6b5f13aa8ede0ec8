import type { searchZh } from './messages.search.zh.ts'

export const searchEn = {
  'search.open': 'Search',
  'search.field': 'Search',
  'search.unavailable': 'The search could not be loaded. Check the network and press again.',
  'search.title': 'Search',
  'search.label': 'Search districts, indicators, policies, quotes and sources',
  'search.close': 'Close',
  'search.results': 'Found',
  'search.kind.area': 'Districts',
  'search.kind.indicator': 'Indicators',
  'search.kind.policy': 'Policies',
  'search.kind.figure': 'Figures by their words',
  'search.kind.source': 'Sources',
  'search.start.indicator': 'Indicators with figures of two or more districts',
  'search.start.words':
    'Chinese, pinyin, initials and English all work. Of several words, separated by spaces, all must be found.',
  'search.start.examples': 'For example “{zh}”, “{pinyin}”, “{initials}”, “{en}”.',
  'search.count': '{n} found',
  'search.count.kind': '{kind} {n}',
  'search.more': '{n} more',
  'search.tooMany': 'Only the first {n} are listed; another word narrows them down.',
  'search.nothing': 'Nothing was found for “{text}”.',
  'search.nothing.words':
    'What can be found are the districts, indicators, policies and words of the {sources} {sources|source|sources}. Try a shorter word, in English, Chinese, pinyin or initials.',
  'search.nothing.terms': 'These words do not occur together. Each by itself:',
  'search.nothing.term': '“{term}”: {n}',
  'search.noPinyin':
    'The table of pinyin could not be loaded: for now only Chinese and English words are found, and districts by their pinyin.',
  'search.keys': '↑ ↓ choose   Enter opens   Esc closes',
  'search.area.holds': '{figures} {figures|figure|figures}, {policies} {policies|policy|policies}',
  'search.area.nothing': 'No figures or policies in the sources',
  'search.indicator.areas': 'figures of {n} {n|district|districts}',
  'search.indicator.nothing': 'no figures',
} as const satisfies Readonly<Record<keyof typeof searchZh, string>>
