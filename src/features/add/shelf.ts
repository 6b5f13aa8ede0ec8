/** The workbooks of a device: what is read of its storage, what could not be, and each change kept at once. */
import { keptForm, keptReview, readReview, readWorkbook, type Unfinished, type WorkbookFault } from './codec.ts'
import { StorageError, type Storage, type StorageFault } from './storage.ts'
import { newWorkbook, type Workbook } from './workbook.ts'

/** Something that is kept and cannot be read: it stays where it is, and can be saved as a copy. */
export interface Unreadable {
  readonly name: string
  readonly fault: WorkbookFault
  readonly value: unknown
}

export interface Shelf {
  readonly workbooks: readonly Workbook[]
  readonly unreadable: readonly Unreadable[]
  /** Id of the workbook that is shown and added to; `null` where there is none. */
  readonly current: string | null
  /** Whether its additions are shown with the data. */
  readonly isShown: boolean
  readonly review: Unfinished | null
}

export const emptyShelf: Shelf = { workbooks: [], unreadable: [], current: null, isShown: true, review: null }

const nameOf = (id: string) => `workbook:${id}`
const reviewName = 'review'
const settingName = 'setting'

interface Setting {
  readonly current: string | null
  readonly isShown: boolean
}

function readSetting(value: unknown): Setting {
  if (typeof value !== 'object' || value === null) return { current: null, isShown: true }
  const current = 'current' in value && typeof value.current === 'string' ? value.current : null
  return { current, isShown: !('isShown' in value) || value.isShown !== false }
}

/**
 * What a device has.
 * @throws {StorageError}
 */
export async function readShelf(storage: Storage): Promise<Shelf> {
  const kept = await storage.all()
  const workbooks: Workbook[] = []
  const unreadable: Unreadable[] = []
  for (const [name, value] of kept) {
    if (!name.startsWith(nameOf(''))) continue
    const read = readWorkbook(value)
    if (read.ok) workbooks.push(read.workbook)
    else unreadable.push({ name, fault: read.fault, value })
  }
  const { current, isShown } = readSetting(kept.get(settingName))
  const named = workbooks.find(({ id }) => id === current) ?? workbooks[0]
  return { workbooks, unreadable, current: named?.id ?? null, isShown, review: readReview(kept.get(reviewName)) }
}

/**
 * Changes a workbook as it is kept now, which another tab may have changed: nothing of either is lost.
 * @returns the workbook as it is kept then
 * @throws {StorageError}
 */
export async function changeWorkbook(
  storage: Storage,
  workbook: Workbook,
  change: (workbook: Workbook) => Workbook,
): Promise<Workbook> {
  let after = change(workbook)
  let isInTheWay = false
  await storage.change(nameOf(workbook.id), (value) => {
    const read = readWorkbook(value)
    isInTheWay = value !== undefined && !read.ok
    if (isInTheWay) return value
    after = change(read.ok ? read.workbook : workbook)
    return keptForm(after)
  })
  // What this form of the program cannot read stays as it is; the workbook gets an id of its own.
  return isInTheWay ? changeWorkbook(storage, { ...workbook, id: newId() }, change) : after
}

/** @throws {StorageError} */
export async function removeWorkbook(storage: Storage, id: string): Promise<void> {
  await storage.change(nameOf(id), () => undefined)
}

/** @throws {StorageError} */
export async function keepSetting(storage: Storage, { current, isShown }: Setting): Promise<void> {
  await storage.change(settingName, () => ({ current, isShown }))
}

/** @throws {StorageError} */
export async function keepReview(storage: Storage, review: Unfinished | null): Promise<void> {
  await storage.change(reviewName, () => (review === null ? undefined : keptReview(review)))
}

/** The reason of a storage that keeps nothing. */
export function faultOf(error: unknown): StorageFault {
  return error instanceof StorageError ? error.fault : 'denied'
}

/** An id that no other has: 128 random bits in hexadecimal letters. `crypto.randomUUID` is lacking on hosts without https. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A workbook with an id of its own. */
export function freshWorkbook(name: string, version: string): Workbook {
  return newWorkbook(newId(), name, version)
}
