import { areaEn } from './messages.area.en.ts'
import { belowEn } from './messages.below.en.ts'
import { browseEn } from './messages.browse.en.ts'
import { compareEn } from './messages.compare.en.ts'
import { errorsEn } from './messages.errors.en.ts'
import { evidenceEn } from './messages.evidence.en.ts'
import { filtersEn } from './messages.filters.en.ts'
import { originalEn } from './messages.original.en.ts'
import { indicatorEn } from './messages.indicator.en.ts'
import { guideEn } from './messages.guide.en.ts'
import { overviewEn } from './messages.overview.en.ts'
import { pictureEn } from './messages.picture.en.ts'
import { policiesEn } from './messages.policies.en.ts'
import { populationEn } from './messages.population.en.ts'
import { searchEn } from './messages.search.en.ts'
import { scaleEn } from './messages.scale.en.ts'
import type { MessageKey } from './messages.zh.ts'

/** The same in English; a missing or a spare key does not compile. */
export const en = {
  ...areaEn,
  ...belowEn,
  ...browseEn,
  ...compareEn,
  ...errorsEn,
  ...evidenceEn,
  ...filtersEn,
  ...indicatorEn,
  ...guideEn,
  ...overviewEn,
  ...originalEn,
  ...pictureEn,
  ...policiesEn,
  ...populationEn,
  ...searchEn,
  ...scaleEn,
  'app.name': '梧桐',
  'app.latin': 'Wutong',
  'app.title': '{page} · Wutong',
  'app.skip': 'Skip to the content',
  'app.nav': 'Main pages',
  'app.lang': 'Language',
  'app.theme': 'Colours',
  'app.guide': 'How to read · Keys',
  'app.loading': 'Reading the data…',
  'app.footer':
    'Data version {version}, {date} · {sources} {sources|source|sources} · every figure opens at the words it was taken from',
  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.projector': 'Projector',

  'page.overview': 'Overview',
  'page.compare': 'Compare',
  'page.figures': 'Figures',
  'page.areas': 'Districts',
  'page.policies': 'Policies',
  'page.sources': 'Sources',
  'page.unknown': 'No such page',
} as const satisfies Readonly<Record<MessageKey, string>>
