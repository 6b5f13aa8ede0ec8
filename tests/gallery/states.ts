/** The states every kind of figure is shown in, each with the data that bring it about. */
import type { Dataset } from '#domain/model.ts'
import type { Shown } from '#figures/shown.ts'
import { shownBy } from '#view/shown.ts'
import { defaultView } from '#view/view.ts'
import { withLongNames } from './longNames.ts'
import { withOddText } from './oddText.ts'

/** What a figure of the gallery is made of. */
export interface Material {
  readonly dataset: Dataset
  readonly shown: Shown
}

export const states = ['full', 'missing', 'one-row', 'long-names', 'odd-text', 'projector'] as const
export type State = (typeof states)[number]

/** The area that has nothing in the state `missing`. */
const silentArea = 'liangjiang'
/** The indicator that is left in the state `one-row`: figures of two areas on a ruler, a third names it without a number. */
const onlyIndicator = 'postdoc-stations'

/** Everything of a dataset, as a reader without filters sees it. */
function everything(dataset: Dataset): Material {
  return { dataset, shown: shownBy(dataset, defaultView({ lang: 'zh', own: null })) }
}

/** The data of a state, made from the dataset that is shipped. */
export function materialOf(state: State, shipped: Dataset): Material {
  const full = everything(shipped)
  switch (state) {
    case 'full':
    case 'projector':
      return full
    case 'missing': {
      const observations = full.shown.observations.filter((figure) => figure.refArea !== silentArea)
      const policies = full.shown.policies.filter((policy) => policy.refArea !== silentArea)
      return { ...full, shown: { ...full.shown, observations, policies } }
    }
    case 'one-row': {
      const observations = full.shown.observations.filter((figure) => figure.indicator === onlyIndicator)
      return { ...full, shown: { ...full.shown, observations, policies: full.shown.policies.slice(0, 1) } }
    }
    case 'long-names':
      return everything(withLongNames(shipped))
    case 'odd-text':
      return everything(withOddText(shipped))
  }
}
