import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureSetting } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { usePaced } from '#ui/usePaced.ts'
import { useSteadyLinks } from '#view/links.ts'
import { useViewState } from '#view/store.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'

/** The same whatever is shown, so that no mark has to listen anew. */
const openness: Pick<FigureSetting['links'], 'isOpen' | 'subscribe'> = {
  isOpen: (id) => useViewState.getState().view.evidence?.id === id,
  subscribe: (changed) => useViewState.subscribe(changed),
}

/**
 * What the figures of a page are set in. Their links follow the view with the figures: no mark is drawn anew before the controls have
 * answered, and none for evidence opened beside it, except those that show that theirs is open.
 */
export function useSettingOf(dataset: Dataset): FigureSetting {
  const { lang } = useWords()
  const { value: linkTo } = usePaced(useSteadyLinks(dataset))
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  return useMemo(
    () => ({
      dataset,
      say,
      links: {
        hrefOf: (target) => linkTo((view) => evidenceOpened(view, target)),
        pageOf: (indicator) => linkTo((view) => pageOpened(view, { name: 'indicator', indicator })),
        ...openness,
      },
    }),
    [dataset, say, linkTo],
  )
}
