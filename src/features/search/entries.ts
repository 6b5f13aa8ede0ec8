/** What can be found, made once for a dataset, at the first word that is typed. */
import { instruments, type Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset, Definition, Indicator, IndicatorId, Observation, Policy, Source } from '#domain/model.ts'
import { carryingWords } from '#domain/reading/carried.ts'
import { onceFor } from '#domain/onceFor.ts'
import { labelsEn } from '#i18n/labels.en.ts'
import { restLabelsZh } from '#i18n/labels.rest.zh.ts'
import { indicatorSynonyms, instrumentSynonyms } from './synonyms.ts'
import { indexedText, type IndexedText } from './texts.ts'

/** In the order in which groups of equal worth stand. */
export const entryKinds = ['area', 'indicator', 'instrument', 'policy', 'figure', 'source'] as const
export type EntryKind = (typeof entryKinds)[number]

/** What is opened. */
export type Target =
  | { readonly kind: 'area'; readonly row: Area }
  | { readonly kind: 'indicator'; readonly row: Indicator }
  | { readonly kind: 'instrument'; readonly row: { readonly instrument: Instrument } }
  | { readonly kind: 'policy'; readonly row: Policy }
  | { readonly kind: 'figure'; readonly row: Observation }
  | { readonly kind: 'source'; readonly row: Source }

export interface Entry {
  /** Different for each entry of a dataset. */
  readonly id: string
  readonly target: Target
  /** Its name, in Chinese and in English. */
  readonly names: readonly IndexedText[]
  /** Other words of its own: the quote, what it counts, what else it is called. */
  readonly words: readonly IndexedText[]
  /** What it belongs to, each by its names: a word may name it, but that alone finds nothing. */
  readonly belongs: readonly (readonly IndexedText[])[]
}

type Entries = readonly Entry[]

/** The areas and the indicators, in the order of the data: the few that all others belong to. They are made in no time. */
export const ownersOf = onceFor((dataset: Dataset): Entries => [...dataset.areas.map(areaEntry), ...indicatorEntries(dataset)])

/** All that can be found in a dataset, by kind and in the order of the data. */
export const entriesOf = onceFor((dataset: Dataset): Entries => [
  ...ownersOf(dataset),
  ...instruments.map(instrumentEntry),
  ...belongingEntries(dataset),
])

const name = (zh: string, en: string, pinyin: string | null = null): readonly IndexedText[] => [
  indexedText(zh, 'zh', 'name', pinyin),
  indexedText(en, 'en', 'name'),
]

/** Chinese free text and its English, as far as there are any. */
function passages(dataset: Dataset, ...texts: readonly (string | null)[]): readonly IndexedText[] {
  return texts.flatMap((text) => {
    if (text === null) return []
    const english = dataset.english.get(text)
    const chinese = indexedText(text, 'zh', 'passage')
    return english === undefined ? [chinese] : [chinese, indexedText(english, 'en', 'passage')]
  })
}

function areaEntry(row: Area): Entry {
  return {
    id: `area ${row.areaId}`,
    target: { kind: 'area', row },
    names: name(row.nameZh, row.nameEn, row.pinyin),
    words: [],
    belongs: [],
  }
}

const alsoCalled = (names: readonly string[] = []) => names.map((synonym) => indexedText(synonym, 'zh', 'name'))

function instrumentEntry(instrument: Instrument): Entry {
  return {
    id: `instrument ${instrument}`,
    target: { kind: 'instrument', row: { instrument } },
    names: name(restLabelsZh.instrument[instrument], labelsEn.instrument[instrument]),
    words: alsoCalled(instrumentSynonyms[instrument]),
    belongs: [],
  }
}

function indicatorEntries(dataset: Dataset): Entries {
  const definitions = definitionsByIndicator(dataset)
  return dataset.indicators.map((row) => ({
    id: `indicator ${row.indicator}`,
    target: { kind: 'indicator', row },
    names: name(row.nameZh, row.nameEn),
    words: [
      ...alsoCalled(indicatorSynonyms.get(row.indicator)),
      ...(definitions.get(row.indicator) ?? []).flatMap((definition) => [
        ...definition.printedNames.map((printed) => indexedText(printed, 'zh', 'name')),
        indexedText(definition.countsZh, 'zh', 'passage'),
        indexedText(definition.countsEn, 'en', 'passage'),
      ]),
      indexedText(row.definitionZh, 'zh', 'passage'),
      indexedText(row.definitionEn, 'en', 'passage'),
    ],
    belongs: [],
  }))
}

/** Policies, figures and sources. */
function belongingEntries(dataset: Dataset): Entries {
  const { english } = dataset
  const areaNames = new Map<Area['areaId'], Entry['names']>()
  const indicatorNames = new Map<IndicatorId, Entry['names']>()
  for (const { target, names } of ownersOf(dataset)) {
    if (target.kind === 'area') areaNames.set(target.row.areaId, names)
    if (target.kind === 'indicator') indicatorNames.set(target.row.indicator, names)
  }
  const areasOf = areasBySource(dataset)
  return [
    ...dataset.policies.map((row): Entry => ({
      id: `policy ${row.policyId}`,
      target: { kind: 'policy', row },
      names: name(row.nameZh, row.nameEn),
      words: [
        indexedText(row.quote, 'zh', 'passage'),
        indexedText(row.summaryZh, 'zh', 'passage'),
        indexedText(row.summaryEn, 'en', 'passage'),
        ...passages(dataset, row.benefit, row.conditions, row.claim, row.issuer),
      ],
      belongs: [lookup(areaNames, row.refArea)],
    })),
    ...dataset.observations.map((row): Entry => ({
      id: `figure ${row.obsId}`,
      target: { kind: 'figure', row },
      names: [],
      words: [indexedText(carryingWords(row), 'zh', 'passage'), ...passages(dataset, row.scopeName)],
      belongs: [lookup(areaNames, row.refArea), lookup(indicatorNames, row.indicator)],
    })),
    ...dataset.sources.map((row): Entry => ({
      id: `source ${row.sourceId}`,
      target: { kind: 'source', row },
      names: name(row.title, english.get(row.title) ?? row.title),
      words: passages(dataset, row.publisher, row.repostedBy),
      belongs: (areasOf.get(row.sourceId) ?? []).map((area) => lookup(areaNames, area)),
    })),
  ]
}

function definitionsByIndicator(dataset: Dataset): ReadonlyMap<IndicatorId, readonly Definition[]> {
  const found = new Map<IndicatorId, Definition[]>()
  for (const row of dataset.definitions) found.set(row.indicator, [...(found.get(row.indicator) ?? []), row])
  return found
}

function areasBySource({ observations, policies }: Dataset) {
  const found = new Map<Source['sourceId'], Set<Area['areaId']>>()
  for (const row of [...observations, ...policies]) {
    found.set(row.sourceId, (found.get(row.sourceId) ?? new Set()).add(row.refArea))
  }
  return new Map([...found].map(([source, areas]) => [source, [...areas]]))
}
