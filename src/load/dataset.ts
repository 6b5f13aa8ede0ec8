import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '#domain/model.ts'
import { readPackage } from './package.ts'
import type { Problem } from './problem.ts'

/** Why a dataset could not be had. */
export type DatasetErrorKind =
  /** Nothing answered at the address, or it answered with an error. */
  | 'missing'
  /** What answered is no JSON: an error page, a proxy's login. */
  | 'not-json'
  /** It is JSON, but no dataset that keeps the rules; `problems` says why. */
  | 'invalid'

/** Thrown by `datasetQuery`; the message names the address. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly kind: DatasetErrorKind
  /** What is wrong with an invalid dataset; empty for the other kinds. */
  readonly problems: readonly Problem[]

  constructor(kind: DatasetErrorKind, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.kind = kind
    this.problems = problems
  }
}

async function respond(source: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(source, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new DatasetError('missing', `${source}: ${String(error)}`)
  })
  if (!response.ok) throw new DatasetError('missing', `${source}: ${response.status} ${response.statusText}`)
  return response
}

async function load(source: string, signal: AbortSignal): Promise<Dataset> {
  const response = await respond(source, signal)
  const raw: unknown = await response.json().catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new DatasetError('not-json', `${source}: ${String(error)}`)
  })
  const reading = readPackage(raw)
  if (reading.ok) return reading.dataset
  throw new DatasetError('invalid', `${source}: ${reading.problems.length} problems`, reading.problems)
}

/**
 * The dataset at an address (relative to the page), as a query: loaded once, never refetched, also without a network connection
 * (a lecture hall), and handed on as the very value that was read.
 * @throws {DatasetError} through the query
 */
export function datasetQuery(source: string) {
  return queryOptions<Dataset, Error, Dataset, readonly ['dataset', string]>({
    queryKey: ['dataset', source],
    queryFn: ({ signal }) => load(source, signal),
    staleTime: 'static',
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  })
}
