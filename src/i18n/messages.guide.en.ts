import type { guideZh } from './messages.guide.zh.ts'

/** The words of the guide and of the list of keys in English. */
export const guideEn = {
  'guide.title': 'How to read this page',
  'guide.parts': 'Contents',
  'guide.reading': 'Marks and grades',
  'guide.keys': 'Keys',
  'guide.marks': 'Marks: how exact a figure is',
  'guide.of': '{area}, {indicator}',
  'guide.grades': 'Grades: whether two figures may be set side by side',
  'guide.lines': 'Lines: how far an indicator goes',
  'guide.for': 'Example: {indicator}',
  'guide.rulers':
    'A ruler is drawn only where lengths may be compared; everywhere else marks are of one length, which says nothing about size.',
  'guide.examples': 'All examples are from the data; a figure leads to the words it was taken from.',
  'guide.first': 'New here? How to read it',
  'guide.pair': '{a} and {b}',
  'guide.more': 'All examples',
  'keys.page': 'On every page',
  'keys.page.search': 'Search',
  'keys.page.present': 'Present the figure at hand',
  'keys.page.guide': 'This list',
  'keys.figure': 'On the figures',
  'keys.figure.walk': 'Move between figures',
  'keys.figure.ends': 'To the first, to the last',
  'keys.figure.open': 'Open the source',
  'keys.step.nextFigure': 'Next chart',
  'keys.step.previousFigure': 'Previous chart',
  'keys.step.first': 'To the beginning',
  'keys.step.last': 'To the end',
  'keys.space': 'Space',
  'keys.note': 'While you type in a field, these keys type as usual.',
} as const satisfies Readonly<Record<keyof typeof guideZh, string>>
