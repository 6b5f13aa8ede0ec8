import { pageKeys } from '#ui/pageKeys.ts'
import { usePageKey } from '#ui/usePageKey.ts'
import { guideEvents } from '#view/guide.ts'

function open(): boolean {
  guideEvents.opened('keys')
  return true
}

/** `?` lists the keys. */
export function useGuideKey(): void {
  usePageKey(pageKeys.guide, open)
}
