import { areaZh } from './messages.area.zh.ts'
import { belowZh } from './messages.below.zh.ts'
import { browseZh } from './messages.browse.zh.ts'
import { compareZh } from './messages.compare.zh.ts'
import { evidenceZh } from './messages.evidence.zh.ts'
import { filtersZh } from './messages.filters.zh.ts'
import { firstZh } from './messages.first.zh.ts'
import { originalZh } from './messages.original.zh.ts'
import { indicatorZh } from './messages.indicator.zh.ts'
import { guideZh } from './messages.guide.zh.ts'
import { pictureZh } from './messages.picture.zh.ts'
import { policiesZh } from './messages.policies.zh.ts'
import { populationZh } from './messages.population.zh.ts'
import { searchZh } from './messages.search.zh.ts'
import { scaleZh } from './messages.scale.zh.ts'
import { troublesZh } from './messages.troubles.zh.ts'

/** Every sentence of the page in Chinese. `{n}` is filled in; the English twin must fill the same. */
export const zh = {
  ...firstZh,
  ...areaZh,
  ...belowZh,
  ...browseZh,
  ...compareZh,
  ...evidenceZh,
  ...filtersZh,
  ...originalZh,
  ...indicatorZh,
  ...guideZh,
  ...pictureZh,
  ...policiesZh,
  ...populationZh,
  ...searchZh,
  ...scaleZh,
  ...troublesZh,
} as const

export type MessageKey = keyof typeof zh
