import type { belowZh } from './messages.below.zh.ts'

export const belowEn: Record<keyof typeof belowZh, string> = {
  'overview.star': '*: date inferred from the text',
  'legend.title': 'A ruler measures; without one, read the number',
  'board.subject': 'Coverage board',
  'board.tag.commitment': 'planned',
  'board.tag.target': 'target',
  'board.tag.cumulative': 'cumul.',
  'board.reference': 'The whole city, a reference only',
  'board.unfold': '{n} more {n|indicator|indicators} with figures of one area',
  'board.fold': 'Fold the {n} {n|indicator|indicators} with figures of one area',
  'requests.subject': 'Numbers to ask for',
  'requests.copy': 'Copy as points for a letter',
}
