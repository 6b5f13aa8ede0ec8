/** How a page is called: by the thing it is about, or by what it lists. */
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'
import type { Page, View } from '#view/view.ts'

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
    case 'deck':
    case 'add':
    case 'unknown':
      return t(`page.${page.name}`)
  }
}

/**
 * What a view is about, for the title of the document: the figure or policy whose evidence is open, the areas compared, else the page.
 */
export function viewName({ evidence, page, areas }: View, dataset: Dataset, words: Words): string {
  const { pick } = words
  if (evidence !== null) {
    if (evidence.kind === 'policy') {
      const { nameZh, refArea } = lookup(dataset.policyById, evidence.id)
      return ofArea(refArea, pick(nameZh, dataset.english.get(nameZh) ?? nameZh), dataset, words)
    }
    const { refArea, indicator } = lookup(dataset.observationById, evidence.id)
    return ofArea(refArea, pageName({ name: 'indicator', indicator }, dataset, words), dataset, words)
  }
  if (page.name !== 'compare' || areas.length < 2) return pageName(page, dataset, words)
  return areas.map((area) => pageName({ name: 'area', area }, dataset, words)).join(pick('、', ', '))
}

function ofArea(area: AreaId, what: string, dataset: Dataset, words: Words): string {
  return `${pageName({ name: 'area', area }, dataset, words)}${words.pick('：', ': ')}${what}`
}
