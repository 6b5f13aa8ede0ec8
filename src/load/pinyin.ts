import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { readingsFrom, type Readings } from '#domain/pinyin.ts'

const table = v.record(v.string(), v.string())

async function load(source: string, signal: AbortSignal): Promise<Readings> {
  const response = await fetch(source, { signal })
  if (!response.ok) throw new Error(`${source}: ${response.status} ${response.statusText}`)
  const raw: unknown = await response.json()
  return readingsFrom(v.parse(table, raw))
}

/**
 * The readings of characters at an address (relative to the page), as a query: loaded once, asked for again only where it failed.
 * They belong to the script and not to a dataset, so that they serve any.
 * @throws {Error} through the query, if the file is missing or is no table of readings
 */
export function pinyinQuery(source: string) {
  return queryOptions<Readings, Error, Readings, readonly ['pinyin', string]>({
    queryKey: ['pinyin', source],
    queryFn: ({ signal }) => load(source, signal),
    staleTime: 'static',
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  })
}
