/** The workbooks of this device as the page shows them; what cannot be kept holds until the page is closed, and that is said. */
import { create } from 'zustand'
import type { AddedRows } from '#domain/draft/rows.ts'
import { deviceEvents, useDevice } from '#view/device.ts'
import type { Unfinished } from './codec.ts'
import { deviceStorage } from './deviceStorage.ts'
import {
  changeWorkbook,
  emptyShelf,
  faultOf,
  freshWorkbook,
  keepReview,
  keepSetting,
  newId,
  readShelf,
  removeWorkbook,
  type Shelf,
} from './shelf.ts'
import type { Storage, StorageFault } from './storage.ts'
import { freeName, rowsOfWorkbook, withAddition, withoutAddition, type Addition, type Workbook } from './workbook.ts'

/** What can be taken back: the workbook before, and what was done to it. */
interface Undo {
  readonly workbook: Workbook
  readonly done: 'addition-removed' | 'workbook-removed'
}

export interface WorkbookState extends Shelf {
  /** Whether what the device has was read. */
  readonly isRead: boolean
  readonly keeping: 'kept' | StorageFault
  readonly undo: Undo | null
}

export const useWorkbooks = create<WorkbookState>(() => ({ ...emptyShelf, isRead: false, keeping: 'kept', undo: null }))

/** Said to the start of the page, which has no IndexedDB yet: that there are additions to be read before anything is shown. */
function sayAtStart(): void {
  // What could not be read may well have some.
  if (!now().isRead) return
  const hasAdded = currentRows() !== null
  if (useDevice.getState().hasAdded !== hasAdded) deviceEvents.addedRemembered(hasAdded)
}

let storage: Storage = deviceStorage('wutong')

/** @param other in place of the device’s, for tests */
export function keepIn(other: Storage): void {
  storage = other
  useWorkbooks.setState({ ...emptyShelf, isRead: false, keeping: 'kept', undo: null })
}

const now = () => useWorkbooks.getState()

/** Does a step in the storage; what it cannot keep is said and holds for this visit. */
async function kept(step: () => Promise<unknown>): Promise<void> {
  try {
    await step()
    useWorkbooks.setState({ keeping: 'kept' })
  } catch (error) {
    useWorkbooks.setState({ keeping: faultOf(error) })
  }
  sayAtStart()
}

/** The workbook that is shown and added to. */
export function currentWorkbook({ workbooks, current }: Pick<Shelf, 'workbooks' | 'current'> = now()): Workbook | null {
  return workbooks.find(({ id }) => id === current) ?? null
}

/** The rows that are shown with the data; `null` where there are none, or they are hidden. */
export function currentRows(state: Shelf = now()): AddedRows | null {
  const workbook = state.isShown ? currentWorkbook(state) : null
  return workbook === null || workbook.additions.length === 0 ? null : rowsOfWorkbook(workbook)
}

function put(workbook: Workbook): void {
  const { workbooks } = now()
  const isKnown = workbooks.some(({ id }) => id === workbook.id)
  useWorkbooks.setState({
    workbooks: isKnown ? workbooks.map((other) => (other.id === workbook.id ? workbook : other)) : [...workbooks, workbook],
  })
}

/** Changes a workbook here at once, and then in the storage, where another tab may have changed it too. */
async function changed(workbook: Workbook, change: (workbook: Workbook) => Workbook): Promise<void> {
  put(change(workbook))
  await kept(async () => {
    const after = await changeWorkbook(storage, workbook, change)
    if (after.id !== workbook.id) {
      const { workbooks, current } = now()
      useWorkbooks.setState({
        workbooks: workbooks.filter(({ id }) => id !== workbook.id),
        current: current === workbook.id ? after.id : current,
      })
    }
    put(after)
  })
}

const setting = () => keepSetting(storage, now())

export const workbookEvents = {
  /** Reads what the device has, once; where it could not be read, that is said, and the next call tries again. */
  read: async (): Promise<void> => {
    if (now().isRead) return
    try {
      const { workbooks, ...shelf } = await readShelf(storage)
      if (now().isRead) return
      // What was begun meanwhile, as it could not be read, stands beside it.
      const known = new Set(workbooks.map(({ id }) => id))
      const begun = now().workbooks.filter(({ id }) => !known.has(id))
      const current = begun.length > 0 ? now().current : shelf.current
      // Nor does what was hidden meanwhile come back.
      const isShown = shelf.isShown && now().isShown
      useWorkbooks.setState({ ...shelf, workbooks: [...workbooks, ...begun], current, isShown, isRead: true, keeping: 'kept' })
    } catch (error) {
      useWorkbooks.setState({ keeping: faultOf(error) })
      return
    }
    if (now().isShown) sayAtStart()
    else await kept(setting)
  },
  created: async (name: string, version: string): Promise<Workbook> => {
    const workbook = freshWorkbook(freeName(name, now().workbooks), version)
    useWorkbooks.setState({ current: workbook.id })
    await changed(workbook, (same) => same)
    await kept(setting)
    return workbook
  },
  chosen: async (id: string): Promise<void> => {
    useWorkbooks.setState({ current: id, undo: null })
    await kept(setting)
  },
  renamed: (workbook: Workbook, name: string): Promise<void> => changed(workbook, (before) => ({ ...before, name })),
  /** Shows or hides the additions at once; it is kept where the setting is known, of which it is a part. */
  shown: async (isShown: boolean): Promise<void> => {
    useWorkbooks.setState({ isShown })
    await workbookEvents.read()
    if (!now().isRead) return
    useWorkbooks.setState({ isShown })
    await kept(setting)
  },
  added: async (
    workbook: Workbook,
    { rows, who, unfit }: Pick<Addition, 'rows' | 'who' | 'unfit'>,
    version: string,
  ): Promise<void> => {
    const addition: Addition = { id: newId(), who: who.trim(), when: new Date().toISOString(), rows, unfit }
    useWorkbooks.setState({ isShown: true, undo: null })
    await changed(workbook, (before) => withAddition(before, addition, version))
    await kept(setting)
  },
  additionRemoved: async (workbook: Workbook, id: string): Promise<void> => {
    useWorkbooks.setState({ undo: { workbook, done: 'addition-removed' } })
    await changed(workbook, (before) => withoutAddition(before, id))
  },
  removed: async (workbook: Workbook): Promise<void> => {
    const workbooks = now().workbooks.filter(({ id }) => id !== workbook.id)
    useWorkbooks.setState({ workbooks, current: workbooks[0]?.id ?? null, undo: { workbook, done: 'workbook-removed' } })
    await kept(() => removeWorkbook(storage, workbook.id))
    await kept(setting)
  },
  /** A workbook that came as a file stands beside those that are here; one that is here already gets what it lacks. */
  opened: async (workbook: Workbook): Promise<void> => {
    const same = now().workbooks.find(({ id }) => id === workbook.id)
    const name = same === undefined ? freeName(workbook.name, now().workbooks) : same.name
    useWorkbooks.setState({ current: workbook.id, undo: null })
    await changed(same ?? { ...workbook, name }, (before) =>
      workbook.additions.reduce((book, addition) => withAddition(book, addition, workbook.version), before),
    )
    await kept(setting)
  },
  undone: async (): Promise<void> => {
    const { undo } = now()
    if (undo === null) return
    useWorkbooks.setState({ undo: null, current: undo.workbook.id })
    await changed(undo.workbook, (before) =>
      undo.workbook.additions.reduce((book, addition) => withAddition(book, addition, undo.workbook.version), before),
    )
    await kept(setting)
  },
  reviewKept: async (review: Unfinished | null): Promise<void> => {
    useWorkbooks.setState({ review })
    await kept(() => keepReview(storage, review))
  },
} as const
