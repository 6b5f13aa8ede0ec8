/** The page as the path of a link. */
import type { Dataset } from '#domain/model.ts'
import type { Read } from './parameter.ts'
import type { Page } from './view.ts'

const pages = {
  '/': 'overview',
  '/compare': 'compare',
  '/figures': 'figures',
  '/areas': 'areas',
  '/policies': 'policies',
  '/sources': 'sources',
} as const

/** A page about one thing: the thing of an id, and the list an unknown id falls back to. */
interface ItemPath {
  readonly find: (dataset: Dataset, id: string) => Page | null
  readonly list: Page
}

const itemPaths = new Map<string, ItemPath>([
  [
    'indicator',
    {
      find: (dataset, id) => {
        const row = dataset.indicators.find(({ indicator }) => indicator === id)
        return row ? { name: 'indicator', indicator: row.indicator } : null
      },
      list: { name: 'figures' },
    },
  ],
  [
    'area',
    {
      find: (dataset, id) => {
        const row = dataset.areas.find(({ areaId }) => areaId === id)
        return row ? { name: 'area', area: row.areaId } : null
      },
      list: { name: 'areas' },
    },
  ],
  [
    'sources',
    {
      find: (dataset, id) => {
        const row = dataset.sources.find(({ sourceId }) => sourceId === id)
        return row ? { name: 'source', source: row.sourceId } : null
      },
      list: { name: 'sources' },
    },
  ],
])

/** Reads a path. An unknown one is a page of its own, which says so; an unknown id falls back to the list of what it might be. */
export function parsePage(path: string, dataset: Dataset): Read<Page> {
  const plain = path === '' ? '/' : path.replace(/(.)\/$/, '$1')
  for (const [known, name] of Object.entries(pages)) if (plain === known) return { kind: 'valid', value: { name } }
  const [, kind = '', id = ''] = /^\/([^/]+)\/([^/]+)$/.exec(plain) ?? []
  const item = itemPaths.get(kind)
  if (item === undefined) return { kind: 'valid', value: { name: 'unknown', path: plain } }
  const page = item.find(dataset, id)
  return page === null ? { kind: 'invalid', parts: [plain], rest: item.list } : { kind: 'valid', value: page }
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
      return `/${page.name}`
  }
}
