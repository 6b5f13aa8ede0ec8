/** What can be found, made once for a dataset, when search is opened for the first time. */
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset, Definition, Indicator, IndicatorId, Observation, Policy, Source } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { fieldOf, type Field } from './field.ts'

/** In the order in which groups of equal worth stand. */
export const entryKinds = ['area', 'indicator', 'policy', 'figure', 'source'] as const
export type EntryKind = (typeof entryKinds)[number]

/** What is opened. */
export type Target =
  | { readonly kind: 'area'; readonly row: Area }
  | { readonly kind: 'indicator'; readonly row: Indicator }
  | { readonly kind: 'policy'; readonly row: Policy }
  | { readonly kind: 'figure'; readonly row: Observation }
  | { readonly kind: 'source'; readonly row: Source }

export interface Entry {
  readonly target: Target
  /** Its name, in Chinese and in English. */
  readonly names: readonly Field[]
  /** Other words of its own: the quote, what it counts. */
  readonly words: readonly Field[]
  /** What it belongs to, each by its names: a word may name it, but that alone finds nothing. */
  readonly belongs: readonly (readonly Field[])[]
}

type Entries = readonly Entry[]

/** The areas and the indicators, in the order of the data: the few that all others belong to. They are made in no time. */
export const ownersOf = onceFor((dataset: Dataset): Entries => [...dataset.areas.map(areaEntry), ...indicatorEntries(dataset)])

/** All that can be found in a dataset, by kind and in the order of the data. */
export const entriesOf = onceFor((dataset: Dataset): Entries => [...ownersOf(dataset), ...belongingEntries(dataset)])

const name = (zh: string, en: string, pinyin: string | null = null): readonly Field[] => [
  fieldOf(zh, 'zh', 'name', pinyin),
  fieldOf(en, 'en', 'name'),
]

/** Chinese free text and its English, as far as there are any. */
function passages(dataset: Dataset, ...texts: readonly (string | null)[]): readonly Field[] {
  return texts.flatMap((text) => {
    if (text === null) return []
    const english = dataset.english.get(text)
    const chinese = fieldOf(text, 'zh', 'passage')
    return english === undefined ? [chinese] : [chinese, fieldOf(english, 'en', 'passage')]
  })
}

function areaEntry(row: Area): Entry {
  return { target: { kind: 'area', row }, names: name(row.nameZh, row.nameEn, row.pinyin), words: [], belongs: [] }
}

function indicatorEntries(dataset: Dataset): Entries {
  const definitions = definitionsByIndicator(dataset)
  return dataset.indicators.map((row) => ({
    target: { kind: 'indicator', row },
    names: name(row.nameZh, row.nameEn),
    words: [
      ...(definitions.get(row.indicator) ?? []).flatMap((definition) => [
        ...definition.printedNames.map((printed) => fieldOf(printed, 'zh', 'name')),
        fieldOf(definition.countsZh, 'zh', 'passage'),
        fieldOf(definition.countsEn, 'en', 'passage'),
      ]),
      fieldOf(row.definitionZh, 'zh', 'passage'),
      fieldOf(row.definitionEn, 'en', 'passage'),
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
      target: { kind: 'policy', row },
      names: name(row.nameZh, row.nameEn),
      words: [
        fieldOf(row.quote, 'zh', 'passage'),
        fieldOf(row.summaryZh, 'zh', 'passage'),
        fieldOf(row.summaryEn, 'en', 'passage'),
        ...passages(dataset, row.benefit, row.conditions, row.claim, row.issuer),
      ],
      belongs: [lookup(areaNames, row.refArea)],
    })),
    ...dataset.observations.map((row): Entry => ({
      target: { kind: 'figure', row },
      names: [],
      words: [fieldOf(row.quote, 'zh', 'passage'), ...passages(dataset, row.scopeName)],
      belongs: [lookup(areaNames, row.refArea), lookup(indicatorNames, row.indicator)],
    })),
    ...dataset.sources.map((row): Entry => ({
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
