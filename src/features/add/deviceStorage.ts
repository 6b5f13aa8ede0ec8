/** Storages of the device: each a database of IndexedDB with one object store. */
import { openDB, type IDBPDatabase } from 'idb'
import { StorageError, type Storage } from './storage.ts'

const databaseVersion = 1
const storeName = 'kept'

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

function faultOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  const name = nameOf(error)
  return new StorageError(name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'later' : 'denied', error)
}

async function asked<Value>(step: () => Promise<Value>): Promise<Value> {
  try {
    return await step()
  } catch (error) {
    throw faultOf(error)
  }
}

/** The storage under a name. It is opened when first needed; where that failed, anew the next time. */
export function deviceStorage(databaseName: string): Storage {
  let opened: Promise<IDBPDatabase> | null = null
  const database = (): Promise<IDBPDatabase> => {
    opened ??= openDB(databaseName, databaseVersion, {
      upgrade: (db) => {
        db.createObjectStore(storeName)
      },
      // A later form of the program in another tab waits for this one to let go.
      blocking: () => {
        void opened?.then((db) => db.close())
        opened = null
      },
      terminated: () => {
        opened = null
      },
    }).catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
  return {
    all: () =>
      asked(async () => {
        const transaction = (await database()).transaction(storeName)
        const [names, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()])
        return new Map(names.flatMap((name, at): [string, unknown][] => (typeof name === 'string' ? [[name, values[at]]] : [])))
      }),
    change: (name, become) =>
      asked(async () => {
        const transaction = (await database()).transaction(storeName, 'readwrite')
        const before: unknown = await transaction.store.get(name)
        const after = become(before)
        const step = after === undefined ? transaction.store.delete(name) : transaction.store.put(after, name)
        await Promise.all([step, transaction.done])
      }),
  }
}
