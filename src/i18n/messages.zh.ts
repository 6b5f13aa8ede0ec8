import { browseZh } from './messages.browse.zh.ts'
import { compareZh } from './messages.compare.zh.ts'
import { evidenceZh } from './messages.evidence.zh.ts'
import { filtersZh } from './messages.filters.zh.ts'
import { firstZh } from './messages.first.zh.ts'
import { pictureZh } from './messages.picture.zh.ts'
import { scaleZh } from './messages.scale.zh.ts'
import { troublesZh } from './messages.troubles.zh.ts'

/** Every sentence of the page in Chinese. `{n}` is filled in; the English twin must fill the same. */
export const zh = {
  ...firstZh,
  ...browseZh,
  ...compareZh,
  ...evidenceZh,
  ...filtersZh,
  ...pictureZh,
  ...scaleZh,
  ...troublesZh,
} as const

export type MessageKey = keyof typeof zh
