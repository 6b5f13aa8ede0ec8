/** The dataset with what the reader added on this device: read by the same rules, and shown instead of the shipped one. */
import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { noRows, type AddedRows } from '#domain/draft/rows.ts'
import type { Dataset } from '#domain/model.ts'
import type { Check, ToldProblem } from '#features/add/checking.ts'
import type { PatchMaker } from '#features/add/PatchOut.tsx'
import { currentRows, currentWorkbook, useWorkbooks, workbookEvents } from '#features/add/store.ts'
import { fetchPackage, readWithAdded } from '#load/added.ts'
import { checkedDrafts } from '#load/checkedDrafts.ts'
import { readPackage, type RawPackage } from '#load/package.ts'
import type { PackageProblem } from '#load/problem.ts'

interface Shipped {
  readonly raw: RawPackage
  readonly dataset: Dataset
}

/** How many problems keep the additions of the workbook from being shown; 0 where there is none. */
export const useOwnData = create<{ readonly broken: number }>(() => ({ broken: 0 }))

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

/** What is shown before anything of the reader's own is what was shipped. */
async function fetchShipped(client: QueryClient): Promise<Shipped> {
  const { key, source } = shownQuery(client)
  const shown = client.getQueryData<Dataset>(key)
  const raw = await fetchPackage(source)
  if (shown?.added.size === 0) return { raw, dataset: shown }
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

async function show(client: QueryClient, rows: AddedRows | null): Promise<void> {
  const { raw, dataset } = await shippedOf(client)
  const reading = rows === null ? null : readWithAdded(raw, rows, today())
  useOwnData.setState({ broken: reading === null || reading.ok ? 0 : reading.problems.length })
  client.setQueryData(shownQuery(client).key, reading?.ok === true ? reading.dataset : dataset)
}

let following: Promise<void> | null = null

/** Shows the workbook of this device with the shipped data, now and whenever another is chosen, added to, or hidden. */
export function followWorkbooks(client: QueryClient): Promise<void> {
  following ??= follow(client)
  return following
}

async function follow(client: QueryClient): Promise<void> {
  await workbookEvents.read()
  const first = currentRows()
  if (first !== null) await show(client, first)
  useWorkbooks.subscribe((state, before) => {
    if (currentWorkbook(state)?.additions === currentWorkbook(before)?.additions && state.isShown === before.isShown) return
    void show(client, currentRows(state)).catch(() => undefined)
  })
}

const told = (problems: readonly PackageProblem[]): readonly ToldProblem[] =>
  problems.map(({ rule, message }) => ({ rule: `rule.${rule}` as const, detail: message }))

/** Holds drafts to the rules of the shipped data with what the workbook has. */
export function checkWith(client: QueryClient): Check {
  return async (drafts, facts, added) => {
    const { raw, dataset } = await shippedOf(client)
    const { verdicts, ofSource, ...checked } = checkedDrafts(
      { raw, dataset, added: added ?? noRows, day: today() },
      drafts,
      facts,
    )
    return {
      ...checked,
      ofSource: told(ofSource),
      verdicts: new Map(
        [...verdicts].map(([draft, verdict]) => [
          draft,
          verdict.kind === 'broken' ? { kind: 'broken', problems: told(verdict.problems) } : verdict,
        ]),
      ),
    }
  }
}

/** Two files of `data/` as they are: only a patch needs them. */
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
