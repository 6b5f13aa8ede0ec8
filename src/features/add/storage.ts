/** Where workbooks are kept: a few named values that outlast the page. Small, so that any such place will do. */

/** Why nothing is kept: the place has no room, does not let this page in, or was written by a later form of the program. */
export type StorageFault = 'full' | 'denied' | 'later'

/** Thrown by every step of a storage. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly fault: StorageFault

  constructor(fault: StorageFault, cause: unknown) {
    super(`${fault}: ${String(cause)}`, { cause })
    this.fault = fault
  }
}

export interface Storage {
  /** Everything that is kept, by its name. */
  readonly all: () => Promise<ReadonlyMap<string, unknown>>
  /** Keeps what becomes of a value, in one step that no other tab can come between; nothing under its name where that is `undefined`. */
  readonly change: (name: string, become: (before: unknown) => unknown) => Promise<void>
}
