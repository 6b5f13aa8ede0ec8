import type { overviewZh } from './messages.overview.zh.ts'

export const overviewEn = {
  'overview.counted':
    '{figures} {figures|figure|figures}, {indicators} {indicators|indicator|indicators}, {sources} {sources|source|sources}',
  'overview.strip': 'What can be said',
  'overview.strip.items': '{n}',
  'overview.strip.show': 'Show {name} on the coverage board',
  'overview.strip.more': '{n} more',
  'overview.panels': 'Three kinds of figures',

  'figure.spoken.beside': 'with {area}: {verdict}',
  'figure.pair': '{a} and {b}:',
  'figure.pairs.more': 'and {n} more {n|pair|pairs}',
  'figure.verdicts.left': '{n} more {n|pair|pairs}: see the evidence of each figure',
  'figure.reasonsVary': 'for different reasons; each figure says its own',
  'figure.noOrder': 'no order',
  'figure.countable': '; one block each ({unit})',
  'figure.oneSource': 'one source',
  'figure.table': 'As a table',

  'panel.funds': 'Funds',
  'panel.platforms': 'Platforms and workstations',
  'panel.introduced': 'Talent brought in',
  'panel.folded': '{n} more {n|indicator|indicators}',
  'panel.silent': 'Without a figure',
} as const satisfies Readonly<Record<keyof typeof overviewZh, string>>
