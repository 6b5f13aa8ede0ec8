/**
 * The view as a link and back: `/figures?a=jiangbei~qijiang&e=jiangbei-postdoc-stations&v=0.1.0`, the part behind the `#`.
 * Only what differs from the default is written. A part that cannot be read is left out and named.
 */
import type { Dataset } from '#domain/model.ts'
import { filterNames, filters, thresholdModes, type FilterName, type FilterValues } from './filters.ts'
import { areaChoice, beginningOf, choice, custom, optional, token, type Parameter, type Parsed } from './parameter.ts'
import { formatPage, parsePage } from './path.ts'
import { langs, singles, sorts, type EvidenceRef, type Presented, type View } from './view.ts'

type ParameterName = Exclude<keyof View, 'page'>
type OtherName = Exclude<ParameterName, FilterName>

/** So many letters of a deck a link carries: a longer address is cut by mail programs. */
export const longestDeck = 6000

/** The parameters of what is no filter. A field of the view without a line here, or in the table of filters, does not compile. */
const others: { readonly [Name in OtherName]: Parameter<View[Name]> } = {
  own: optional(areaChoice('own')),
  thresholdMode: choice('cut', () => thresholdModes),
  sort: choice('sort', () => sorts),
  singles: choice('one', () => singles),
  lang: choice('lang', () => langs),
  evidence: optional(custom('e', readEvidence, (ref) => ref.id)),
  presenting: optional(custom('p', readPresented, ({ figure, page }) => (page === 0 ? figure : `${figure}.${page + 1}`))),
  deck: optional(token('d', longestDeck)),
  embedded: optional(
    custom(
      'embed',
      (text) => readPresented(text)?.figure ?? null,
      (ref) => ref,
    ),
  ),
}

const otherNames: readonly OtherName[] = [
  'thresholdMode',
  'own',
  'sort',
  'singles',
  'lang',
  'evidence',
  'presenting',
  'deck',
  'embedded',
]

/** So many characters of a link are read: all a page writes, but for very many choices at once, and a deck. */
const longestLink = 8000

/** The version of the dataset the link was made on. */
const versionKey = 'v'

/** A part of a link that could not be used: whose parameter, and its words. */
export interface LinkProblem {
  readonly about: ParameterName | 'page' | 'parameter' | 'encoding' | 'length'
  readonly parts: readonly string[]
}

export interface ParsedLink {
  readonly view: View
  readonly problems: readonly LinkProblem[]
  /** The dataset version the link was made on; null if it names none. */
  readonly version: string | null
}

/** Reads a link. What it does not say is taken from `defaults`; what lies beyond the longest link is not looked at. */
export function parseLink(link: string, dataset: Dataset, defaults: View): ParsedLink {
  const read = readable(link)
  const at = read.indexOf('?')
  const path = at < 0 ? read : read.slice(0, at)
  const { values, unreadable } = parseQuery(at < 0 ? '' : read.slice(at + 1))
  const page = parsePage(path, dataset)
  const problems: LinkProblem[] = []
  if (page.kind === 'invalid') problems.push({ about: 'page', parts: page.parts })
  let view: View = { ...defaults, page: (page.kind === 'valid' ? page.value : page.rest) ?? defaults.page }
  for (const name of filterNames) readField(name, filterParameter(name))
  for (const name of otherNames) readField(name, otherParameter(name))
  const known = new Set([
    versionKey,
    ...filterNames.map((name) => filters[name].link.key),
    ...otherNames.map((name) => others[name].key),
  ])
  const unknown = [...values.keys()].filter((key) => !known.has(key))
  if (unknown.length > 0) problems.push({ about: 'parameter', parts: unknown })
  if (unreadable.length > 0) problems.push({ about: 'encoding', parts: unreadable })
  if (read.length < link.length) problems.push({ about: 'length', parts: [String(read.length)] })
  return { view, problems, version: values.get(versionKey) ?? null }

  function readField<Name extends ParameterName>(name: Name, parameter: Parameter<View[Name]>): void {
    const text = values.get(parameter.key)
    const parsed: Parsed<View[Name]> = text === undefined ? { kind: 'missing' } : parameter.read(text, dataset)
    if (parsed.kind === 'invalid') problems.push({ about: name, parts: parsed.parts })
    const value = parsed.kind === 'valid' ? parsed.value : parsed.kind === 'invalid' ? parsed.rest : null
    if (parsed.kind === 'valid' || value !== null) view = { ...view, [name]: value }
  }
}

/** As much of a link as is read: whole parameters, so that none is taken for another; of a longer path its beginning. */
function readable(link: string): string {
  if (link.length <= longestLink) return link
  const beginning = link.slice(0, longestLink)
  const end = Math.max(beginning.lastIndexOf('&'), beginning.indexOf('?'))
  return beginningOf(beginning, end < 0 ? longestLink : end)
}

/**
 * What a link says it is made on: the version of the dataset and, behind a plus, the workbook that is shown with it. It carries no data.
 */
export function editionOf({ version, workbook }: Dataset): string {
  return workbook === null ? version : `${version}+${workbook}`
}

/**
 * Writes a link. `defaults` is what the reader's device takes for what the link does not say.
 * @param version of the dataset it is made on, with the workbook shown with it (`editionOf`); null for a link that is meant for any
 */
export function formatLink(view: View, defaults: View, version: string | null): string {
  const pairs = [
    ...filterNames.flatMap((name) => pairOf(name, filterParameter(name))),
    ...otherNames.flatMap((name) => pairOf(name, otherParameter(name))),
  ]
  const path = formatPage(view.page)
  // Of a page as it is nothing but a workbook has to be said.
  const isTold = version !== null && (pairs.length > 0 || version.includes('+'))
  const told = isTold ? [...pairs, `${versionKey}=${encode(version)}`] : pairs
  return told.length === 0 ? path : `${path}?${told.join('&')}`

  function pairOf<Name extends ParameterName>(name: Name, { key, format }: Parameter<View[Name]>): readonly string[] {
    // Most fields of most views were never touched, and a page has hundreds of links.
    if (view[name] === defaults[name]) return []
    const text = format(view[name])
    return text === format(defaults[name]) ? [] : [`${key}=${encode(text)}`]
  }
}

function filterParameter<Name extends FilterName>(name: Name): Parameter<FilterValues[Name]> {
  return filters[name].link
}

function otherParameter<Name extends OtherName>(name: Name): Parameter<View[Name]> {
  return others[name]
}

/** The language a link asks for, read before the dataset is there; null if it asks for none. */
export function linkLang(link: string): View['lang'] | null {
  const text = parseQuery(readable(link).slice(readable(link).indexOf('?') + 1)).values.get(others.lang.key)
  return langs.find((lang) => lang === text) ?? null
}

/** Key → text, the last of a repeated key, keys in small letters; what is not percent-encoded text is named. */
function parseQuery(query: string): { readonly values: ReadonlyMap<string, string>; readonly unreadable: readonly string[] } {
  const values = new Map<string, string>()
  const unreadable: string[] = []
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=')
    try {
      const key = decodeURIComponent(at < 0 ? pair : pair.slice(0, at)).toLowerCase()
      values.set(key, decodeURIComponent(at < 0 ? '' : pair.slice(at + 1)))
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

function readEvidence(text: string, dataset: Dataset): EvidenceRef | null {
  const figure = dataset.observations.find((row) => row.obsId === text)
  if (figure) return { kind: 'figure', id: figure.obsId }
  const policy = dataset.policies.find((row) => row.policyId === text)
  return policy ? { kind: 'policy', id: policy.policyId } : null
}

/**
 * A figure, and behind a dot the number of its page from 2: `board.3`. Which figures there are and how many pages they have is the page's
 * to say; what no figure is called by is refused here.
 */
function readPresented(text: string): Presented | null {
  const [, figure, page = '1'] = /^([a-z][a-z0-9~-]*)(?:\.([1-9]\d{0,2}))?$/.exec(text) ?? []
  return figure === undefined ? null : { figure, page: Number(page) - 1 }
}
