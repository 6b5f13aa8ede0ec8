/** The dataset with what the reader added on this device: read by the same rules, and shown instead of the shipped one. */
import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { noRows } from '#domain/draft/rows.ts'
import type { Dataset } from '#domain/model.ts'
import type { Check, ToldProblem } from '#features/add/checking.ts'
import type { PackageMaker } from '#features/add/PackageOut.tsx'
import type { PatchMaker } from '#features/add/PatchOut.tsx'
import { keepCompiled, readCompiled } from '#features/add/compiled.ts'
import { currentRows, currentWorkbook, useWorkbooks, workbookEvents, type WorkbookState } from '#features/add/store.ts'
import { markOfWorkbook } from '#features/add/workbook.ts'
import { fetchPackage, readWithAdded, withAdded } from '#load/added.ts'
import { checkedDrafts } from '#load/checkedDrafts.ts'
import { readPackage, type RawPackage } from '#load/package.ts'
import type { PackageProblem } from '#load/problem.ts'
import { readTrusted } from '#load/trusted.ts'
import { trustedText } from '#load/trustedText.ts'
import { whenIdle } from '#ui/whenIdle.ts'
import { useDevice } from '#view/device.ts'

interface Shipped {
  readonly raw: RawPackage
  readonly dataset: Dataset
}

export interface OwnData {
  /** How the workbook whose additions are shown is called. */
  readonly name: string
  /** How many problems keep the additions of the workbook from being shown; 0 where there is none. */
  readonly broken: number
  /** Whether what the device has could not be read, or not be shown: the page shows what it showed before, be it none of it. */
  readonly isMissing: boolean
}

export const useOwnData = create<OwnData>(() => ({ name: '', broken: 0, isMissing: false }))

/** ISO 8601: today, where the reader is. */
export function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
}

/** Every page has one dataset: its address, and what is shown of it. */
function shownQuery(client: QueryClient): { readonly key: readonly unknown[]; readonly source: string } {
  const [[key] = [[]]] = client.getQueriesData<Dataset>({ queryKey: ['dataset'] })
  return { key, source: String(key[1]) }
}

let shipped: Promise<Shipped> | null = null

let recorded: Dataset | null = null

/** The shipped dataset, where the page has shown it: what is shown before anything of the reader's own. */
function recordedOf(client: QueryClient): Dataset | null {
  const dataset = client.getQueryData<Dataset>(shownQuery(client).key)
  if (dataset?.added.size === 0) recorded = dataset
  return recorded
}

async function fetchShipped(client: QueryClient): Promise<Shipped> {
  const { source } = shownQuery(client)
  const dataset = recordedOf(client)
  const raw = await fetchPackage(source)
  if (dataset !== null) return { raw, dataset }
  const reading = readPackage(raw)
  if (!reading.ok) throw new Error(`${source}: ${reading.problems.length} problems`)
  return { raw, dataset: reading.dataset }
}

/** The shipped package, fetched again when first needed; where that failed, anew the next time. */
function shippedOf(client: QueryClient): Promise<Shipped> {
  shipped ??= fetchShipped(client).catch((error: unknown) => {
    shipped = null
    throw error
  })
  return shipped
}

/** The shipped package as it came, without anything of the reader's own. */
export async function shippedPackage(client: QueryClient): Promise<RawPackage> {
  return (await shippedOf(client)).raw
}

/** Ids of the additions that are to be shown; empty where none are. */
function wantedOf(state: WorkbookState): string {
  const workbook = currentRows(state) === null ? null : currentWorkbook(state)
  return workbook?.additions.map(({ id }) => id).join(' ') ?? ''
}

/** Ids of the additions that the page shows. */
let shown = ''

function put(client: QueryClient, dataset: Dataset, additions: string, state: Partial<OwnData>): void {
  recordedOf(client)
  shown = additions
  useOwnData.setState({ name: '', broken: 0, isMissing: false, ...state })
  client.setQueryData(shownQuery(client).key, dataset)
}

/** Names the program and the shipped data; where nothing does, nothing is kept. */
const madeBy = import.meta.env.VITE_BUILD

/** Begun as soon as this file is there, while the dataset is still on its way. */
const keptAtStart = readCompiled()

/** Shows what the last visit made of the additions, where the same program made it of the same data. @returns whether it did */
async function showKept(client: QueryClient): Promise<boolean> {
  const kept = await keptAtStart
  if (madeBy === '' || kept?.made !== madeBy) return false
  try {
    const dataset = readTrusted(kept.text)
    const { name, workbook, additions, added } = kept
    put(client, { ...dataset, added: new Set(added), workbook }, additions, { name })
    return true
  } catch {
    return false
  }
}

/** Shows the shipped data with the additions that are wanted now; what is asked for later comes later. */
async function show(client: QueryClient): Promise<void> {
  const before = recordedOf(client)
  if (before !== null && currentRows() === null) {
    // That takes nothing from anywhere.
    put(client, before, '', {})
    await keepCompiled(null)
    return
  }
  const { raw, dataset } = await shippedOf(client)
  const state = useWorkbooks.getState()
  const [wanted, rows, workbook] = [wantedOf(state), currentRows(state), currentWorkbook(state)]
  if (rows === null || workbook === null) {
    put(client, dataset, wanted, {})
    await keepCompiled(null)
    return
  }
  const reading = readWithAdded(raw, rows, today())
  if (!reading.ok) {
    put(client, dataset, wanted, { broken: reading.problems.length })
    await keepCompiled(null)
    return
  }
  const [{ name }, mark] = [workbook, markOfWorkbook(workbook)]
  put(client, { ...reading.dataset, workbook: mark }, wanted, { name })
  if (madeBy === '') return
  // The day of the package stays that of what was shipped.
  const text = trustedText({ ...raw, tables: withAdded(raw, rows, today()).tables }, reading.dataset)
  await keepCompiled({ made: madeBy, additions: wanted, name, workbook: mark, text, added: [...reading.dataset.added] })
}

/** The same, where another is shown; what keeps it from being shown is said on the page. */
async function showWanted(client: QueryClient): Promise<void> {
  const state = useWorkbooks.getState()
  // Who hides them need not wait for what the device has.
  // What cannot be kept is shown as long as the page is open.
  if (!state.isRead && state.isShown && state.workbooks.length === 0) {
    useOwnData.setState({ isMissing: useDevice.getState().hasAdded })
    return
  }
  if (wantedOf(state) === shown) {
    useOwnData.setState({ name: currentWorkbook(state)?.name ?? '', isMissing: false })
    return
  }
  try {
    await show(client)
  } catch {
    useOwnData.setState({ isMissing: true })
  }
}

let isFollowing = false

/**
 * Shows the workbook of this device with the shipped data, now and whenever another is chosen, added to, or hidden. Never throws: what
 * could not be shown is said on the page, and the next call tries again.
 */
export async function followWorkbooks(client: QueryClient): Promise<void> {
  if (!isFollowing) {
    isFollowing = true
    useWorkbooks.subscribe((state, before) => {
      const isSame = currentWorkbook(state) === currentWorkbook(before) && state.isShown === before.isShown
      if (!isSame) void showWanted(client)
    })
    if (useDevice.getState().hasAdded && (await showKept(client))) {
      // Whether it is still what the device has is seen once the page stands.
      whenIdle(() => void readWorkbooks(client))
      return
    }
  }
  await readWorkbooks(client)
}

/** The same, for who needs the workbooks themselves. */
export async function openWorkbooks(client: QueryClient): Promise<void> {
  await followWorkbooks(client)
  await readWorkbooks(client)
}

/** Reads the workbooks of this device, and shows what is wanted of them. */
async function readWorkbooks(client: QueryClient): Promise<void> {
  await workbookEvents.read()
  await showWanted(client)
}

const told = (problems: readonly PackageProblem[]): readonly ToldProblem[] =>
  problems.map(({ rule, message }) => ({ rule: `rule.${rule}` as const, detail: message }))

interface Broken<Problem> {
  readonly kind: 'broken'
  readonly problems: readonly Problem[]
}

/** Verdicts whose broken rules are told in words of the page; the sound ones as they are. */
function toldVerdicts<Sound extends { readonly kind: 'sound' }>(
  verdicts: ReadonlyMap<string, Sound | Broken<PackageProblem>>,
): ReadonlyMap<string, Sound | Broken<ToldProblem>> {
  return new Map(
    [...verdicts].map(([draft, verdict]) => [
      draft,
      verdict.kind === 'broken' ? { kind: 'broken', problems: told(verdict.problems) } : verdict,
    ]),
  )
}

/** Holds drafts to the rules of the shipped data with what the workbook has. */
export function checkWith(client: QueryClient): Check {
  return async (drafts, facts, added) => {
    const { raw, dataset } = await shippedOf(client)
    const { verdicts, policyVerdicts, ofSource, ...checked } = checkedDrafts(
      { raw, dataset, added: added ?? noRows, day: today() },
      drafts,
      facts,
    )
    return {
      ...checked,
      ofSource: told(ofSource),
      policyVerdicts: toldVerdicts(policyVerdicts),
      verdicts: toldVerdicts(verdicts),
    }
  }
}

/** Two files of `data/` as they are: only a patch and a package need them. */
const dataFiles = import.meta.glob<string>(['/data/datapackage.json', '/data/translations.csv'], {
  query: '?raw',
  import: 'default',
})

const dataFile = async (name: string): Promise<string> => {
  const load = dataFiles[`/data/${name}`]
  if (load === undefined) throw new Error(`${name} was not built in`)
  return load()
}

/** What puts the additions of the workbook into `data/`. */
export function patchWith(client: QueryClient): PatchMaker {
  return {
    untranslated: async (rows) => {
      const { untranslated } = await import('#load/patch.ts')
      const { raw } = await shippedOf(client)
      return untranslated(raw, rows, today())
    },
    make: async (rows, english) => {
      const { patchFor, withEnglish } = await import('#load/patch.ts')
      const { raw } = await shippedOf(client)
      const added = withEnglish(rows, english)
      const reading = readWithAdded(raw, added, today())
      if (!reading.ok) return { ok: false, problems: told(reading.problems) }
      const files = { descriptor: await dataFile('datapackage.json'), translations: await dataFile('translations.csv') }
      return { ok: true, text: patchFor(raw, added, files, today()) }
    },
  }
}

/** What makes a Data Package of the additions of the workbook. */
export function packageWith(client: QueryClient): PackageMaker {
  return async (rows, workbook, extent) => {
    const { raw } = await shippedOf(client)
    const reading = readWithAdded(raw, rows, today())
    if (!reading.ok) return { ok: false, problems: told(reading.problems) }
    const [{ packageFiles }, { zipFile }] = await Promise.all([
      import('#load/packageFiles.ts'),
      import('#features/download/zip.ts'),
    ])
    const descriptor = await dataFile('datapackage.json')
    const zip = zipFile(new Date())
    for (const [name, text] of Object.entries(packageFiles(raw, rows, { extent, descriptor, workbook, day: today() }))) {
      const entry = zip.begin(name)
      entry.write(text)
      entry.end()
    }
    return { ok: true, file: zip.finish('application/zip') }
  }
}
