/** The page as the path of a link. */
import type { Dataset } from '#domain/model.ts'
import { beginningOf, findArea, findIndicator, longestValue, type Read } from './parameter.ts'
import type { Page } from './view.ts'

const pages = {
  '/': 'overview',
  '/compare': 'compare',
  '/figures': 'figures',
  '/areas': 'areas',
  '/policies': 'policies',
  '/sources': 'sources',
  '/deck': 'deck',
  '/add': 'add',
} as const

/** A page about one thing: the thing of an id, and the list an unknown id falls back to. */
interface ItemPath {
  readonly find: (id: string, dataset: Dataset) => Page | null
  readonly list: Page
}

const itemPaths = new Map<string, ItemPath>([
  [
    'indicator',
    {
      find: (id, dataset) => {
        const indicator = findIndicator(id, dataset)
        return indicator === null ? null : { name: 'indicator', indicator }
      },
      list: { name: 'figures' },
    },
  ],
  [
    'area',
    {
      find: (id, dataset) => {
        const area = findArea(id, dataset)
        return area === null ? null : { name: 'area', area }
      },
      list: { name: 'areas' },
    },
  ],
  [
    'sources',
    {
      find: (id, dataset) => {
        const row = dataset.sources.find(({ sourceId }) => sourceId === id.toLowerCase())
        return row ? { name: 'source', source: row.sourceId } : null
      },
      list: { name: 'sources' },
    },
  ],
])

/**
 * Reads a path, in capitals as in small letters; of a path that is too long the beginning. An unknown one is a page of its own, which
 * says so; an unknown id falls back to the list of what it might be.
 */
export function parsePage(path: string, dataset: Dataset): Read<Page> {
  const plain = path === '' ? '/' : beginningOf(path, longestValue).replace(/(.)\/$/, '$1')
  for (const [known, name] of Object.entries(pages)) if (plain.toLowerCase() === known) return { kind: 'valid', value: { name } }
  const [, kind = '', id = ''] = /^\/([^/]+)\/([^/]+)$/.exec(decoded(plain)) ?? []
  const item = itemPaths.get(kind.toLowerCase())
  if (item === undefined) return { kind: 'valid', value: { name: 'unknown', path: plain } }
  const page = item.find(id, dataset)
  return page === null ? { kind: 'invalid', parts: [plain], rest: item.list } : { kind: 'valid', value: page }
}

/** Percent-encoded text as its characters; as it stands where it is none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The path of a page. */
export function formatPage(page: Page): string {
  switch (page.name) {
    case 'indicator':
      return `/indicator/${page.indicator}`
    case 'area':
      return `/area/${page.area}`
    case 'source':
      return `/sources/${page.source}`
    case 'unknown':
      return page.path
    case 'overview':
      return '/'
    case 'compare':
    case 'figures':
    case 'areas':
    case 'policies':
    case 'sources':
    case 'deck':
    case 'add':
      return `/${page.name}`
  }
}
