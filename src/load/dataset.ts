import { queryOptions } from '@tanstack/react-query'
import type { Dataset } from '#domain/model.ts'
import type { PackageProblem } from './problem.ts'
import { checksum, readTrusted } from './trusted.ts'

/** Why a dataset could not be had. */
export type DatasetErrorKind =
  /** Nothing answered at the address, or that there is no such file. */
  | 'missing'
  /** The server answered with another error: it is broken, or refuses. */
  | 'server'
  /** What answered begins as JSON and breaks off. */
  | 'cut'
  /** What answered is no package at all: an error page, a proxy's login, another file. */
  | 'not-json'
  /** It is a package, but none that keeps the rules; `problems` says why. */
  | 'invalid'

/** Thrown by `datasetQuery`; the message names the address. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly kind: DatasetErrorKind
  /** What is wrong with an invalid dataset; empty for the other kinds. */
  readonly problems: readonly PackageProblem[]

  constructor(kind: DatasetErrorKind, message: string, problems: readonly PackageProblem[] = []) {
    super(message)
    this.kind = kind
    this.problems = problems
  }
}

/** HTTP statuses that say that there is no such file: not found, gone. */
const missingStatuses: readonly number[] = [404, 410]

async function respond(source: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(source, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new DatasetError('missing', `${source}: ${String(error)}`)
  })
  if (response.ok) return response
  const kind = missingStatuses.includes(response.status) ? 'missing' : 'server'
  throw new DatasetError(kind, `${source}: ${response.status} ${response.statusText}`)
}

async function load(source: string, recorded: string, signal: AbortSignal): Promise<Dataset> {
  const response = await respond(source, signal)
  const text = await response.text().catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new DatasetError('cut', `${source}: ${String(error)}`)
  })
  if (checksum(text) === recorded) return readTrusted(text)
  const { readPackage } = await import('./package.ts')
  const reading = readPackage(parsed(source, text))
  if (reading.ok) return reading.dataset
  // JSON of some other shape is another file, whatever the reader finds missing in it.
  const isPackage = reading.problems.every(({ rule }) => rule !== 'package')
  if (!isPackage) throw new DatasetError('not-json', `${source}: ${reading.problems.map(({ message }) => message).join(' ')}`)
  throw new DatasetError('invalid', `${source}: ${reading.problems.length} problems`, reading.problems)
}

function parsed(source: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DatasetError(text.trimStart().startsWith('{') ? 'cut' : 'not-json', `${source}: ${String(error)}`)
  }
}

/**
 * The dataset at an address (relative to the page), as a query: loaded once, never refetched, also without a network connection
 * (a lecture hall), and handed on as the very value that was read. A text with the checksum the build recorded was validated by the build;
 * any other is validated here.
 * @param recorded see `trusted.ts`; without it every text is validated
 * @throws {DatasetError} through the query
 */
export function datasetQuery(source: string, recorded = '') {
  return queryOptions<Dataset, Error, Dataset, readonly ['dataset', string]>({
    queryKey: ['dataset', source],
    queryFn: ({ signal }) => load(source, recorded, signal),
    staleTime: 'static',
    networkMode: 'always',
    structuralSharing: false,
    retry: false,
  })
}
