import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset } from '#domain/model.ts'

/**
 * Signs of markup, an entity, emoji of one and of several code points, marks that turn the direction of writing, a word written from right
 * to left.
 */
const odd = '<b>&amp;</b>😀👩‍🔬\u200Fשלום\u200E'
/** The same at the end of the name of an area. */
const oddArea = '<b>&amp;😀\u200F'
/** The same in what has no room for more than a few letters. */
const oddShort = '<&😀\u200F'

/** The dataset with such text at the end of every name and quote. */
export function withOddText(dataset: Dataset): Dataset {
  return datasetFrom(dataset, {
    ...dataset,
    areas: dataset.areas.map((row) => ({
      ...row,
      nameZh: row.nameZh + oddArea,
      nameEn: `${row.nameEn} ${oddArea}`,
      shortZh: row.shortZh + oddShort,
      shortEn: row.shortEn + oddShort,
    })),
    indicators: dataset.indicators.map((row) => ({ ...row, nameZh: row.nameZh + odd, nameEn: `${row.nameEn} ${odd}` })),
    definitions: dataset.definitions.map((row) => ({
      ...row,
      countsZh: row.countsZh + odd,
      countsEn: `${row.countsEn} ${odd}`,
    })),
    observations: dataset.observations.map((row) => ({ ...row, quote: row.quote + odd })),
    absences: dataset.absences.map((row) => ({ ...row, quote: row.quote === null ? null : row.quote + odd })),
    policies: dataset.policies.map((row) => ({
      ...row,
      nameZh: row.nameZh + odd,
      nameEn: `${row.nameEn} ${odd}`,
      quote: row.quote + odd,
    })),
  })
}
