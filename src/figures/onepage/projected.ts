/** A figure on the projector: its one page where everything on it can be read there, else its first pages. */
import type { Dataset } from '#domain/model.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import type { FigureModel } from '#figures/model.ts'
import { isReadable } from '#figures/page/check.ts'
import type { Format } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { onePage } from './onePage.ts'

/** At least one page and at most three, with no text below the smallest of the format and none over another. */
export function projectedPages(model: FigureModel, dataset: Dataset, format: Format): readonly Page[] {
  const page = onePage(model, dataset, format)
  return page !== null && isReadable(page.scene, format) ? [page] : layoutFigure(model, dataset, format)
}
