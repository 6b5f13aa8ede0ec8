import { datasetFrom } from '#domain/dataset.ts'
import type { Dataset } from '#domain/model.ts'

/** Characters of a long name. */
const longest = 60

/** A Chinese name said again until it has 60 characters: no sign in it at which a line would break. */
function longZh(name: string): string {
  return name.repeat(Math.ceil(longest / name.length)).slice(0, longest)
}

/** An English name said again while whole words fit into 60 characters. */
function longEn(name: string): string {
  const words = `${name} `.repeat(Math.ceil(longest / name.length)).split(' ')
  let said = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (word === '' || said.length + 1 + word.length > longest) break
    said = `${said} ${word}`
  }
  return said
}

/** The dataset with names of 60 characters for areas, indicators, definitions and policies; short names are three times as long. */
export function withLongNames(dataset: Dataset): Dataset {
  return datasetFrom(dataset, {
    ...dataset,
    areas: dataset.areas.map((row) => ({
      ...row,
      nameZh: longZh(row.nameZh),
      nameEn: longEn(row.nameEn),
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
