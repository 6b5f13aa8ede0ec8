import type { Dataset, Tables } from './model.ts'

/** What a dataset says about itself, and the English of its Chinese free text. */
export type DatasetHead = Pick<Dataset, 'title' | 'version' | 'created' | 'english'> &
  Partial<Pick<Dataset, 'added' | 'workbook'>>

const none: ReadonlySet<string> = new Set()

/** The tables with an index by id beside each. Where two rows share an id the last one wins; `load/` refuses such data. */
export function datasetFrom(head: DatasetHead, tables: Tables): Dataset {
  return {
    added: none,
    workbook: null,
    ...head,
    ...tables,
    areaById: new Map(tables.areas.map((row) => [row.areaId, row])),
    indicatorById: new Map(tables.indicators.map((row) => [row.indicator, row])),
    definitionById: new Map(tables.definitions.map((row) => [row.definitionId, row])),
    observationById: new Map(tables.observations.map((row) => [row.obsId, row])),
    policyById: new Map(tables.policies.map((row) => [row.policyId, row])),
    sourceById: new Map(tables.sources.map((row) => [row.sourceId, row])),
    targetGroupById: new Map(tables.targetGroups.map((row) => [row.targetGroup, row])),
  }
}
