/** What the ranking on the page and on drawn pages says behind a value. */
import type { Observation } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'
import type { RulerBar } from '#figures/model.ts'
import { rowReach } from '#figures/ruler/reach.ts'

/** That a figure is of a part, a programme or a project; empty for the whole area. */
export function tagOf(labels: Words['labels'], { scope }: Pick<Observation, 'scope'>): string {
  return scope === 'area' ? '' : labels.scopeTag[scope]
}

/** What is drawn of a row: its bar, and marks at what contradicts it; not what else its area gives. */
export function marked({ plotted, against }: RulerBar): Pick<RulerBar, 'plotted' | 'against' | 'others'> {
  return { plotted, against, others: [] }
}

/** How far a row is drawn in the unit of the axis. */
export function marksReach(bar: RulerBar): number {
  return rowReach(marked(bar))
}
