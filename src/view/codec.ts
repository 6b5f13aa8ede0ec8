/**
 * The view as a link and back: `/figures?a=jiangbei~qijiang&e=jiangbei-postdoc-stations&v=0.1.0`, the part behind the `#`.
 * Only what differs from the default is written. A part that cannot be read is left out and named.
 */
import { categories, families, instruments, natures, policyKinds, trustTiers, type Family } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import type { Threshold } from '#domain/threshold.ts'
import { choice, custom, freeText, listOf, optional, type Parameter, type Parsed } from './parameter.ts'
import { formatPage, parsePage } from './path.ts'
import {
  coverages,
  grades,
  langs,
  largestThreshold,
  sorts,
  thresholdModes,
  type EvidenceRef,
  type FigureRef,
  type View,
  type YearRange,
} from './view.ts'

type ParameterName = Exclude<keyof View, 'page'>

/** A field of the view without a line here does not compile. */
const parameters: { readonly [Name in ParameterName]: Parameter<View[Name]> } = {
  areas: listOf(choice('a', (dataset) => dataset.areas.map((row) => row.areaId))),
  own: optional(choice('own', (dataset) => dataset.areas.map((row) => row.areaId))),
  categories: listOf(choice('c', () => categories)),
  indicators: listOf(choice('i', (dataset) => dataset.indicators.map((row) => row.indicator))),
  kinds: listOf(choice('k', () => policyKinds)),
  instruments: listOf(choice('in', () => instruments)),
  targetGroups: listOf(choice('for', (dataset) => dataset.targetGroups.map((row) => row.targetGroup))),
  thresholds: listOf(custom('min', readThreshold, formatThreshold), (a, b) => a.family === b.family),
  thresholdMode: choice('cut', () => thresholdModes),
  years: custom('y', readYears, formatYears),
  natures: listOf(choice('n', () => natures)),
  minGrade: choice('grade', () => grades),
  coverage: choice('two', () => coverages),
  minTrust: choice('trust', () => trustTiers),
  text: freeText('q'),
  sort: choice('sort', () => sorts),
  lang: choice('lang', () => langs),
  evidence: optional(custom('e', readEvidence, (ref) => ref.id)),
  presenting: optional(custom('p', readFigure, (ref) => ref)),
}

const parameterNames: readonly ParameterName[] = [
  'areas', 'own', 'categories', 'indicators', 'kinds', 'instruments', 'targetGroups', 'thresholds', 'thresholdMode', 'years', 'natures',
  'minGrade', 'coverage', 'minTrust', 'text', 'sort', 'lang', 'evidence', 'presenting',
] // prettier-ignore

/** The version of the dataset the link was made on. */
const versionKey = 'v'

/** A part of a link that could not be used: whose parameter, and its words. */
export interface LinkProblem {
  readonly about: ParameterName | 'page' | 'parameter' | 'encoding'
  readonly parts: readonly string[]
}

export interface ParsedLink {
  readonly view: View
  readonly problems: readonly LinkProblem[]
  /** The dataset version the link was made on; null if it names none. */
  readonly version: string | null
}

/** Reads a link. What it does not say is taken from `defaults`. */
export function parseLink(link: string, dataset: Dataset, defaults: View): ParsedLink {
  const at = link.indexOf('?')
  const path = at < 0 ? link : link.slice(0, at)
  const { values, unreadable } = parseQuery(at < 0 ? '' : link.slice(at + 1))
  const page = parsePage(path, dataset)
  const problems: LinkProblem[] = []
  if (page.kind === 'invalid') problems.push({ about: 'page', parts: page.parts })
  let view: View = { ...defaults, page: (page.kind === 'valid' ? page.value : page.rest) ?? defaults.page }
  for (const name of parameterNames) {
    const parsed = parseParameter(name, values, dataset)
    if (parsed.kind === 'invalid') problems.push({ about: name, parts: parsed.parts })
    view = withParsed(name, parsed, view)
  }
  const known = new Set([versionKey, ...parameterNames.map((name) => parameters[name].key)])
  const unknown = [...values.keys()].filter((key) => !known.has(key))
  if (unknown.length > 0) problems.push({ about: 'parameter', parts: unknown })
  if (unreadable.length > 0) problems.push({ about: 'encoding', parts: unreadable })
  return { view, problems, version: values.get(versionKey) ?? null }
}

/** Writes a link. `defaults` is what the reader's device takes for what the link does not say. */
export function formatLink(view: View, defaults: View, version: string): string {
  const pairs = parameterNames.flatMap((name) => {
    // Most fields of most views were never touched, and a page has hundreds of links.
    if (view[name] === defaults[name]) return []
    const text = formatParameter(name, view[name])
    return text === formatParameter(name, defaults[name]) ? [] : [`${parameters[name].key}=${encode(text)}`]
  })
  const path = formatPage(view.page)
  return pairs.length === 0 ? path : `${path}?${[...pairs, `${versionKey}=${encode(version)}`].join('&')}`
}

/** The language a link asks for, read before the dataset is there; null if it asks for none. */
export function linkLang(link: string): View['lang'] | null {
  const text = parseQuery(link.slice(link.indexOf('?') + 1)).values.get(parameters.lang.key)
  return langs.find((lang) => lang === text) ?? null
}

function parseParameter<Name extends ParameterName>(
  name: Name,
  values: ReadonlyMap<string, string>,
  dataset: Dataset,
): Parsed<View[Name]> {
  const text = values.get(parameters[name].key)
  return text === undefined ? { kind: 'missing' } : parameters[name].read(text, dataset)
}

function formatParameter<Name extends ParameterName>(name: Name, value: View[Name]): string {
  return parameters[name].format(value)
}

function withParsed<Name extends ParameterName>(name: Name, parsed: Parsed<View[Name]>, view: View): View {
  if (parsed.kind === 'valid') return { ...view, [name]: parsed.value }
  return parsed.kind === 'invalid' && parsed.rest !== null ? { ...view, [name]: parsed.rest } : view
}

/** Key → text, the last of a repeated key; what is not percent-encoded text is named. */
function parseQuery(query: string): { readonly values: ReadonlyMap<string, string>; readonly unreadable: readonly string[] } {
  const values = new Map<string, string>()
  const unreadable: string[] = []
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=')
    try {
      values.set(decodeURIComponent(at < 0 ? pair : pair.slice(0, at)), decodeURIComponent(at < 0 ? '' : pair.slice(at + 1)))
    } catch {
      unreadable.push(pair)
    }
  }
  return { values, unreadable }
}

/** Half a surrogate pair cannot be encoded; it is written as U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'))
}

function readThreshold(text: string): Threshold | null {
  const at = text.indexOf('_')
  const family: Family | undefined = families.find((item) => item === text.slice(0, at))
  const min = Number(text.slice(at + 1))
  return family === undefined || at === text.length - 1 || !(min >= 0 && min <= largestThreshold) ? null : { family, min }
}

function formatThreshold({ family, min }: Threshold): string {
  return `${family}_${min}`
}

function readYears(text: string): YearRange | null {
  const match = /^(\d{4})?~(\d{4})?$/.exec(text)
  if (match === null) return null
  const [from, to] = [match[1], match[2]].map((year) => (year === undefined ? null : Number(year)))
  if (typeof from === 'number' && typeof to === 'number' && from > to) return null
  return { from: from ?? null, to: to ?? null }
}

function formatYears({ from, to }: YearRange): string {
  return `${from ?? ''}~${to ?? ''}`
}

function readEvidence(text: string, dataset: Dataset): EvidenceRef | null {
  const figure = dataset.observations.find((row) => row.obsId === text)
  if (figure) return { kind: 'figure', id: figure.obsId }
  const policy = dataset.policies.find((row) => row.policyId === text)
  return policy ? { kind: 'policy', id: policy.policyId } : null
}

/** Which figures a page has is the page's to say; what no figure is called by is refused here. */
function readFigure(text: string): FigureRef | null {
  return /^[a-z][a-z0-9~-]*$/.test(text) ? text : null
}
