/** The page as the path of a link. */
import type { Dataset } from '#domain/model.ts'
import type { Read } from './parameter.ts'
import type { Page } from './view.ts'

const pages = {
  '/': 'overview',
  '/compare': 'compare',
  '/figures': 'figures',
  '/policies': 'policies',
  '/sources': 'sources',
} as const
const sourcePath = /^\/sources\/([^/]+)$/

/** Reads a path. An unknown one is a page of its own, which says so; an unknown source falls back to the list of sources. */
export function parsePage(path: string, dataset: Dataset): Read<Page> {
  const plain = path === '' ? '/' : path.replace(/(.)\/$/, '$1')
  for (const [known, name] of Object.entries(pages)) if (plain === known) return { kind: 'valid', value: { name } }
  const id = sourcePath.exec(plain)?.[1]
  if (id === undefined) return { kind: 'valid', value: { name: 'unknown', path: plain } }
  const source = dataset.sources.find((row) => row.sourceId === id)
  if (source) return { kind: 'valid', value: { name: 'source', source: source.sourceId } }
  return { kind: 'invalid', parts: [id], rest: { name: 'sources' } }
}

/** The path of a page. */
export function formatPage(page: Page): string {
  switch (page.name) {
    case 'source':
      return `/sources/${page.source}`
    case 'unknown':
      return page.path
    case 'overview':
      return '/'
    case 'compare':
    case 'figures':
    case 'policies':
    case 'sources':
      return `/${page.name}`
  }
}
