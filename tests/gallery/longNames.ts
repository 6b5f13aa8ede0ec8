import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset } from '#domain/model.ts'

/** Characters of a long name. */
const longest = 60
/** Of an area, whose name stands twice in a sentence about two: 石柱土家族自治县, the longest in Chongqing, has 8. */
const longestArea = 30

/** A Chinese name said again until it is as long as that: no sign in it at which a line would break. */
function longZh(name: string, length = longest): string {
  return name.repeat(Math.ceil(length / name.length)).slice(0, length)
}

/** An English name said again while whole words fit. */
function longEn(name: string, length = longest): string {
  const words = `${name} `.repeat(Math.ceil(length / name.length)).split(' ')
  let said = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (word === '' || said.length + 1 + word.length > length) break
    said = `${said} ${word}`
  }
  return said
}

/**
 * The dataset with names of 60 characters for indicators, definitions and policies and of 30 for areas; short names are three times as
 * long.
 */
export function withLongNames(dataset: Dataset): Dataset {
  return datasetFrom(dataset, {
    ...dataset,
    areas: dataset.areas.map((row) => ({
      ...row,
      nameZh: longZh(row.nameZh, longestArea),
      nameEn: longEn(row.nameEn, longestArea),
      shortZh: row.shortZh.repeat(3),
      shortEn: `${row.shortEn} and ${row.shortEn}`,
    })),
    indicators: dataset.indicators.map((row) => ({ ...row, nameZh: longZh(row.nameZh), nameEn: longEn(row.nameEn) })),
    definitions: dataset.definitions.map((row) => ({ ...row, countsZh: longZh(row.countsZh), countsEn: longEn(row.countsEn) })),
    policies: dataset.policies.map((row) => ({
      ...row,
      nameZh: longZh(row.nameZh),
      nameEn: longEn(row.nameEn),
      summaryZh: longZh(row.summaryZh),
      summaryEn: longEn(row.summaryEn),
    })),
  })
}
