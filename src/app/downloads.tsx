/** The data of figures and lists to take along, with the conditions and the address of what is shown. */
import { useMemo } from 'react'
import { DownloadButtons } from '#features/download/DownloadButtons.tsx'
import type { FigureModel } from '#figures/model.ts'
import type { Occasion, Taken } from '#figures/sheet/book.ts'
import type { ListRows } from '#figures/sheet/takeAlong.ts'
import { conditionOf } from '#view/conditions.ts'
import { filterNames } from '#view/filters.ts'
import { activeFilters } from '#view/selection.ts'
import { sharedLink } from '#view/sharedLink.ts'
import { useViewState } from '#view/store.ts'

/** Pages whose figures and lists no filter touches. */
const unfiltered: ReadonlySet<string> = new Set(['indicator', 'area', 'areas', 'source', 'sources'])

function occasionNow(): Occasion {
  const { view } = useViewState.getState()
  const active = unfiltered.has(view.page.name) ? [] : activeFilters(view, filterNames)
  // The areas of a comparison are what it is about, and no condition.
  const names = active.filter((name) => name !== 'areas' || view.page.name !== 'compare')
  return {
    conditions: names.map((name) => conditionOf(name, view)),
    link: sharedLink(location.href),
    today: new Date().toLocaleDateString('sv'),
  }
}

/** The data of a figure. */
export function FigureDownload({ model }: { readonly model: FigureModel }) {
  const taken = useMemo((): Taken => ({ kind: 'figure', model }), [model])
  return <DownloadButtons taken={taken} occasionNow={occasionNow} />
}

/** The rows of a list, all its pages. */
export function ListDownload({ name, figures, absences, policies, sources, areas }: ListRows) {
  const taken = useMemo((): Taken => {
    const rows = {
      ...(figures ? { figures } : {}),
      ...(absences ? { absences } : {}),
      ...(policies ? { policies } : {}),
      ...(sources ? { sources } : {}),
      ...(areas ? { areas } : {}),
    }
    return { kind: 'list', list: { name, ...rows } }
  }, [name, figures, absences, policies, sources, areas])
  return <DownloadButtons taken={taken} occasionNow={occasionNow} />
}
