import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import type { FigureModel } from '#figures/model.ts'
import { exportFormat } from '#figures/page/format.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import type { Page } from '#figures/page/layout.ts'
import type { ThemeName } from '#figures/theme.ts'
import type { Lang } from '#i18n/language.ts'

/** The address of the view, where it is one that others can open too. */
function sharedLink(address: string): string | null {
  return /^https?:/.test(address) ? address : null
}

/** The pages of a picture; null where the figure cannot be laid out, so that the reader gets a sentence and keeps the page. */
export function picturePages(
  model: FigureModel,
  dataset: Dataset,
  lang: Lang,
  theme: ThemeName,
  slots: AreaSlots,
): readonly Page[] | null {
  try {
    return layoutFigure(model, dataset, exportFormat({ lang, theme, slots, link: sharedLink(location.href) }))
  } catch {
    return null
  }
}
