import { useDeferredValue, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureSetting } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened } from '#view/transitions.ts'

/** What the figures of a page are set in. Their links follow the view a moment later: no mark is drawn anew before the page has answered. */
export function useSettingOf(dataset: Dataset): FigureSetting {
  const { lang } = useWords()
  const linkTo = useDeferredValue(useLinks(dataset))
  const open = useDeferredValue(useView((view) => view.evidence?.id ?? null))
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  return useMemo(
    () => ({ dataset, say, links: { hrefOf: (target) => linkTo((view) => evidenceOpened(view, target)), open } }),
    [dataset, say, linkTo, open],
  )
}
