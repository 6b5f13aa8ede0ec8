/**
 * What the additions that are shown made together with the shipped data, as the text of a whole dataset: kept beside the workbooks, so that
 * the page need not check ten thousand rows again at each start. Whatever becomes of it, it can be made anew.
 */
import * as v from 'valibot'
import { deviceStorage } from './deviceStorage.ts'
import type { Storage } from './storage.ts'

const compiled = v.object({
  /** Names the program that made it and the shipped data it was made with: another of either makes it anew. */
  made: v.string(),
  /** Ids of the additions in it, in their order. An addition never changes under its id. */
  additions: v.string(),
  /** Of the workbook: how it is called, and how links name it. */
  name: v.string(),
  workbook: v.string(),
  /** As `load/trusted.ts` reads it. */
  text: v.string(),
  /** Keys of the rows that the reader added. */
  added: v.array(v.string()),
})

export type Compiled = Readonly<v.InferOutput<typeof compiled>>

/** A database of its own: nobody who reads the workbooks has to read it too. */
const ofDevice = deviceStorage('wutong-compiled')
const entry = 'compiled'

/** What was kept last; `null` where there is nothing, or nothing that can be read. */
export async function readCompiled(storage: Storage = ofDevice): Promise<Compiled | null> {
  try {
    const read = v.safeParse(compiled, (await storage.all()).get(entry))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** Keeps it in place of what was kept before, or nothing. Where that cannot be, the next start takes longer. */
export async function keepCompiled(of: Compiled | null, storage: Storage = ofDevice): Promise<void> {
  await storage.change(entry, () => of ?? undefined).catch(() => undefined)
}
