import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compilePackage } from '#load/compile.ts'
import { readPackage, type PackageReading } from '#load/package.ts'

/** Folder of the dataset, relative to the root of the repository. */
export const dataFolder = 'data'

/** The files of the data package, as `compilePackage` takes them: bytes by file name (the tables and the descriptor). */
export function readDataFolder(folder: string = dataFolder): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') || name === 'datapackage.json')
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(path.join(folder, name))]))
}

/** The dataset that is shipped, or the problems that keep the folder from being one. */
export function readDataset(): PackageReading {
  const compiled = compilePackage(readDataFolder())
  return Array.isArray(compiled) ? { ok: false, problems: compiled } : readPackage(compiled)
}
