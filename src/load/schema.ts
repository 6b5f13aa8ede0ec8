import * as v from 'valibot'
import {
  absenceReasons,
  areaGroups,
  areaLevels,
  categories,
  families,
  instruments,
  keptForms,
  natures,
  observationStatuses,
  periodicities,
  policyKinds,
  qualifiers,
  scopes,
  timeBases,
  trustTiers,
  unitMultipliers,
} from '#domain/codes.ts'
import { onceFor } from '#domain/onceFor.ts'
import type { AreaId, DefinitionId, IndicatorId, ObsId, PolicyId, SourceId, TargetGroupId } from '#domain/model.ts'
import { code, decimal, flag, id, listOf, may, must, period, sha256, text, url, whole, wholeOf, words } from './columns.ts'

/**
 * The form of every table: its file, the columns that are its key, and its columns in the order of the file, named by the fields
 * of `domain/model.ts`. Everything that has to know the columns (reader, key and reference checks, dictionary check, the check of
 * `datapackage.json`) walks over this one value.
 */
export interface Table<Columns extends v.ObjectEntries = v.ObjectEntries> {
  readonly file: string
  /** Fields that together tell one record from every other. */
  readonly key: readonly string[]
  readonly columns: Columns
  /** Reads the records of a file; the same records once, so that a package of which one table changed is read anew in that table alone. */
  readonly read: (records: readonly Cells[]) => TableReading<Columns>
}

/** A record as it stands in its file: the text of each field. */
type Cells = { readonly cells: Readonly<Record<string, string>> }

interface TableReading<Columns extends v.ObjectEntries> {
  readonly rows: readonly v.InferOutput<v.ObjectSchema<Columns, undefined>>[]
  readonly refused: readonly { readonly index: number; readonly issues: readonly v.BaseIssue<unknown>[] }[]
}

function table<const Columns extends v.ObjectEntries>(
  file: string,
  key: readonly (keyof Columns & string)[],
  columns: Columns,
): Table<Columns> {
  const schema = v.object(columns)
  const readCells = onceFor((cells: Cells['cells']) => v.safeParse(schema, cells))
  const read = onceFor((records: readonly Cells[]): TableReading<Columns> => {
    const results = records.map(({ cells }) => readCells(cells))
    return {
      rows: results.flatMap((result) => (result.success ? [result.output] : [])),
      refused: results.flatMap((result, index) => (result.success ? [] : [{ index, issues: result.issues }])),
    }
  })
  return { file, key, columns, read }
}

const areaId = id<AreaId>()
const indicatorId = id<IndicatorId>()
const definitionId = id<DefinitionId>()
const obsId = id<ObsId>()
const policyId = id<PolicyId>()
const sourceId = id<SourceId>()
const targetGroupId = id<TargetGroupId>()

const toArea = { references: 'areas' }
const toIndicator = { references: 'indicators' }
const toDefinition = { references: 'definitions' }
const toObservation = { references: 'observations' }
const toSource = { references: 'sources' }
const toTargetGroup = { references: 'targetGroups' }
const translated = { translated: true }

const quotation = { sourceId: must(sourceId, toSource), quote: must(words), quoteStart: must(whole) }

/** Every table of the package, by the name of its rows in `Tables` (and `translations`, which becomes `Dataset.english`). */
export const tables = {
  areas: table('areas.csv', ['areaId'], {
    areaId: must(areaId),
    nameZh: must(text),
    nameEn: must(text),
    shortZh: must(text),
    shortEn: must(text),
    seal: must(text),
    pinyin: must(text),
    level: must(code(areaLevels)),
    group: may(code(areaGroups)),
    gbt2260: may(text),
    partOf: may(areaId, toArea),
    overlaps: listOf(areaId, toArea),
    validFrom: may(period),
    validTo: may(period),
    successor: may(areaId, toArea),
    slot: may(whole),
    noteZh: may(text),
    noteEn: may(text),
    population: may(obsId, toObservation),
    sourceId: may(sourceId, toSource),
  }),
  indicators: table('indicators.csv', ['indicator'], {
    indicator: must(indicatorId),
    nameZh: must(text),
    nameEn: must(text),
    category: must(code(categories)),
    family: must(code(families)),
    unit: must(text),
    definitionZh: must(text),
    definitionEn: must(text),
    rankable: must(flag),
    notRankableZh: may(text),
    notRankableEn: may(text),
    durable: must(flag),
    partOf: may(indicatorId, toIndicator),
  }),
  definitions: table('definitions.csv', ['definitionId'], {
    definitionId: must(definitionId),
    indicator: must(indicatorId, toIndicator),
    countsZh: must(text),
    countsEn: must(text),
    breadthStated: must(flag),
    printedNames: listOf(words),
    within: may(definitionId, toDefinition),
  }),
  observations: table('observations.csv', ['obsId'], {
    obsId: must(obsId),
    refArea: must(areaId, toArea),
    indicator: must(indicatorId, toIndicator),
    definition: must(definitionId, toDefinition),
    scope: must(code(scopes)),
    scopeName: may(text, translated),
    timePeriod: must(period),
    timeBasis: must(code(timeBases)),
    nature: must(code(natures)),
    countStart: may(period),
    obsValue: must(decimal),
    unitMeasure: must(text),
    unitMult: must(wholeOf(unitMultipliers)),
    qualifier: must(code(qualifiers)),
    lowerBound: may(decimal),
    upperBound: may(decimal),
    per: may(code(periodicities)),
    partOf: may(obsId, toObservation),
    restates: may(obsId, toObservation),
    obsStatus: must(code(observationStatuses)),
    comment: may(text, translated),
    ...quotation,
    quote: may(words),
    printed: may(text),
  }),
  absences: table('absences.csv', ['refArea', 'indicator'], {
    refArea: must(areaId, toArea),
    indicator: may(indicatorId, toIndicator),
    reason: must(code(absenceReasons)),
    obsStatus: must(code(observationStatuses)),
    within: may(obsId, toObservation),
    comment: must(text, translated),
    sourceId: may(sourceId, toSource),
    quote: may(words),
    quoteStart: may(whole),
  }),
  policies: table('policies.csv', ['policyId'], {
    policyId: must(policyId),
    refArea: must(areaId, toArea),
    nameZh: must(text),
    nameEn: must(text),
    kind: must(code(policyKinds)),
    instruments: listOf(code(instruments)),
    targetGroups: listOf(targetGroupId, toTargetGroup),
    benefit: may(text, translated),
    conditions: may(text, translated),
    term: may(text, translated),
    basis: may(text, translated),
    claim: may(text, translated),
    issuer: may(text, translated),
    year: may(period),
    summaryZh: must(text),
    summaryEn: must(text),
    linkedObs: listOf(obsId, toObservation),
    ...quotation,
  }),
  targetGroups: table('target-groups.csv', ['targetGroup'], {
    targetGroup: must(targetGroupId),
    nameZh: must(text),
    nameEn: must(text),
  }),
  sources: table('sources.csv', ['sourceId'], {
    sourceId: must(sourceId),
    title: must(text, translated),
    publisher: must(text, translated),
    repostedBy: may(text, translated),
    published: must(period),
    publishedBasis: must(code(timeBases)),
    reasoning: must(text, translated),
    file: may(text),
    sha256: may(sha256),
    url: may(url),
    trust: must(code(trustTiers)),
    damage: may(text, translated),
    kept: must(code(keptForms)),
    seen: must(period),
  }),
  translations: table('translations.csv', ['zh'], { zh: must(text), en: must(text) }),
}

/** The tables without their own column types, for whoever walks over all of them. */
export const tableList: readonly (readonly [name: string, table: Table])[] = Object.entries(tables)

/** The column name of a field: `refArea` is `ref_area`. */
export function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The first line a table's file must have. */
export function headerOf({ columns }: Table): readonly string[] {
  return Object.keys(columns).map(columnName)
}
