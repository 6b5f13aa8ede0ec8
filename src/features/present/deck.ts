/** Slides as a run of projected pages. Pure: what is on screen follows from where one is. */
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { projectedPages } from '#figures/onepage/projected.ts'
import type { Page } from '#figures/page/layout.ts'
import { slidePages, type Slide } from '#figures/page/slide.ts'
import type { Lang } from '#i18n/language.ts'
import { actionOf, shortcuts } from '#ui/shortcuts.ts'

/** Where one is: a figure and a page of it, from 0. */
export interface Place {
  readonly figure: number
  readonly page: number
}

/** Pages of a figure by its place in the list; empty where it cannot be laid out. */
export type PagesOf = (figure: number) => readonly Page[]

interface Screen {
  readonly width: number
  readonly height: number
}

/** Lays figures out when they are first asked for, and remembers them. */
export function deckOf(
  slides: readonly Slide[],
  dataset: Dataset,
  lang: Lang,
  slots: AreaSlots,
  { width, height }: Screen,
): PagesOf {
  const format = projectorFormat(width, height, lang, slots)
  const known = new Map<number, readonly Page[]>()
  return (figure) => {
    const slide = slides[figure]
    const pages =
      known.get(figure) ?? (slide === undefined ? [] : pagesOrNone(() => slidePages(slide, dataset, format, projectedPages)))
    known.set(figure, pages)
    return pages
  }
}

/** A figure that cannot be laid out is shown as its table, and the others go on. */
function pagesOrNone(lay: () => readonly Page[]): readonly Page[] {
  try {
    return lay()
  } catch {
    return []
  }
}

export type Step = keyof typeof shortcuts.step

/** Where a step leads; the same place where it leads nowhere. A figure without pages counts as one page. */
export function stepped({ figure, page }: Place, step: Step, count: number, pagesOf: PagesOf): Place {
  const lastPage = (of: number) => Math.max(0, pagesOf(of).length - 1)
  const last = Math.max(0, count - 1)
  switch (step) {
    case 'next':
      if (page < lastPage(figure)) return { figure, page: page + 1 }
      return figure < last ? { figure: figure + 1, page: 0 } : { figure, page }
    case 'previous':
      if (page > 0) return { figure, page: Math.min(page, lastPage(figure)) - 1 }
      return figure > 0 ? { figure: figure - 1, page: lastPage(figure - 1) } : { figure, page }
    case 'next-figure':
      return figure < last ? { figure: figure + 1, page: 0 } : { figure, page }
    case 'previous-figure':
      return figure > 0 ? { figure: figure - 1, page: 0 } : { figure, page }
    case 'first':
      return { figure: 0, page: 0 }
    case 'last':
      return { figure: last, page: lastPage(last) }
  }
}

/** The step of a key, those of a clicker included; null for any other key. */
export function stepOfKey(key: string): Step | null {
  return actionOf(shortcuts.step, key)
}
