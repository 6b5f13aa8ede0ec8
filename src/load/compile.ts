import { parseCsv } from './csv.ts'
import type { RawPackage } from './package.ts'
import { decoded } from './encoding.ts'
import { fileProblem, type PackageProblem } from './problem.ts'

/** The file that describes the package. */
export const descriptorFile = 'datapackage.json'

function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    return { error: String(error) }
  }
}

/**
 * The files of a package as one value that needs no CSV parser to read: what the build writes as `dataset.json` and `readPackage`
 * takes. Files that are neither CSV nor the descriptor are passed over.
 * @param files text by file name, or bytes, which have to be UTF-8
 * @returns the value, or a problem for each file that cannot be parsed (and for a missing descriptor)
 */
export function compilePackage(files: Readonly<Record<string, string | Uint8Array>>): RawPackage | PackageProblem[] {
  const problems: PackageProblem[] = []
  const tables: Record<string, readonly (readonly string[])[]> = {}
  const texts: Record<string, string> = {}
  for (const [file, content] of Object.entries(files)) {
    const read = typeof content === 'string' ? { text: content } : decoded(content)
    if (read.text === null) problems.push(encodingProblem(file, read.looksLike))
    else texts[file] = read.text
  }
  if (problems.length > 0) return problems
  for (const [file, text] of Object.entries(texts).filter(([name]) => name.endsWith('.csv'))) {
    const { lines, errors } = parseCsv(text)
    tables[file] = lines
    problems.push(...errors.map(({ message, row }) => ({ file, id: '', rule: 'csv' as const, message, row })))
  }
  const descriptorText = texts[descriptorFile]
  const descriptor = descriptorText === undefined ? { error: 'is missing' } : parseJson(descriptorText)
  if ('error' in descriptor) return [...problems, fileProblem(descriptorFile, 'descriptor', descriptor.error)]
  return problems.length > 0 ? problems : { descriptor: descriptor.value, tables }
}

function encodingProblem(file: string, looksLike: string | null): PackageProblem {
  return fileProblem(file, 'encoding', `is not UTF-8${looksLike === null ? '' : `; it looks like ${looksLike}`}`)
}
