/** What parts of the page load in their turn: named here, and not in the first file. */
import type { QueryClient } from '@tanstack/react-query'
import { loadLanguage } from '#i18n/language.ts'
import { pinyinQuery } from '#load/pinyin.ts'
import type { LazyPart } from '#ui/lazyPart.tsx'
import { otherParts } from './OtherPages.tsx'

const load: readonly LazyPart<never>['load'][] = [
  ...otherParts.map((part) => part.load),
  async () => (await import('./Tools.tsx')).searchDialog.load(),
  async () => (await import('#features/export/ExportButton.tsx')).exportDialog.load(),
  async () => (await import('#features/download/DownloadButtons.tsx')).loadDownloads(),
  async () => (await import('#features/export/EmbedButton.tsx')).embedDialog.load(),
  async () => (await import('#figures/kinds/series/View.tsx')).seriesChart.load(),
  async () => (await import('#figures/kinds/ages/View.tsx')).agesChart.load(),
  async () => (await import('#figures/kinds/firmness/View.tsx')).firmnessChart.load(),
  async () => (await import('#figures/kinds/ranking/View.tsx')).rankingChart.load(),
  async () => (await import('#figures/kinds/comparison/Panels.tsx')).scaleChart.load(),
  async () => (await import('#features/sources/digest.ts')).loadDigest(),
  () => import('#features/overview/showRow.ts'),
  () => loadLanguage('en'),
]

/**
 * Loads them all, and what the search reads; what cannot be had now is asked for again when it is opened, and does not hold up the others.
 */
export async function loadLaterParts(client: QueryClient): Promise<void> {
  await Promise.allSettled([...load.map((one) => one()), client.query(pinyinQuery(import.meta.env.VITE_PINYIN_URL))])
}
