/** What the figures of every page are set in: their words, their ways to the evidence, and what can be done with them. */
import { useDeferredValue, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureSetting } from '#figures/FigureSetting.tsx'
import type { ListRows } from '#figures/sheet/takeAlong.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { useSteadyLinks } from '#view/links.ts'
import { useViewState } from '#view/store.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'
import { useSlots } from './areaColours.ts'
import { chartsFirst, nothing, part } from './part.ts'

/** What can be done with a figure. A figure without it is still the figure. */
export const figureActions = part(async () => (await import('./FigureActions.tsx')).FigureActions, nothing, 'absent', chartsFirst)

/** What can be done with a list. A list without it is still the list. */
export const listActions = part<ListRows>(async () => (await import('./downloads.tsx')).ListDownload, nothing, 'absent')

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
  const linkTo = useDeferredValue(useSteadyLinks(dataset))
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const slots = useSlots(dataset)
  const links = useMemo<FigureSetting['links']>(
    () => ({
      hrefOf: (target) => linkTo((view) => evidenceOpened(view, target)),
      pageOf: (indicator) => linkTo((view) => pageOpened(view, { name: 'indicator', indicator })),
      ...openness,
    }),
    [linkTo],
  )
  return useMemo(() => ({ dataset, say, slots, links }), [dataset, say, slots, links])
}
