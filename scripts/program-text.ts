/** What a build is made of. Its name is a digest of this and of the data, so that what one build has checked is not trusted by another. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The TypeScript of `src` without its tests, and the libraries by version: the same text for the same files in whatever order they are
 * found.
 */
export function programText(root: string): string {
  const names = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
  return [...names.toSorted(), 'package-lock.json']
    .map((name) => `${name}\n${readFileSync(path.join(root, name), 'utf8')}`)
    .join('\n')
}
