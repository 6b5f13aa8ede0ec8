/** How a page is called: by the thing it is about, or by what it lists. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'
import type { Page } from '#view/view.ts'

/** The name of a page in the reader's language. */
export function pageName(page: Page, { areaById, indicatorById, sourceById, english }: Dataset, { t, pick }: Words): string {
  switch (page.name) {
    case 'indicator':
    case 'area': {
      const { nameZh, nameEn } = page.name === 'area' ? lookup(areaById, page.area) : lookup(indicatorById, page.indicator)
      return pick(nameZh, nameEn)
    }
    case 'source': {
      const { title } = lookup(sourceById, page.source)
      return pick(title, english.get(title) ?? title)
    }
    case 'overview':
    case 'compare':
    case 'figures':
    case 'areas':
    case 'policies':
    case 'sources':
    case 'unknown':
      return t(`page.${page.name}`)
  }
}
