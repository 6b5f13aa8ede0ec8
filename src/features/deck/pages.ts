/** The drawn pages of slides, as they stand on a projector of 1920 × 1080: for previews, pictures and paper. */
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { projectedPages } from '#figures/onepage/projected.ts'
import { projectorFormat } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { slidePages, type Slide } from '#figures/page/slide.ts'
import type { Lang } from '#i18n/language.ts'

/** Empty where the figure cannot be laid out: it is left out, and the others stay. */
export function pagesOfSlide(
  slide: Pick<Slide, 'model' | 'line'>,
  dataset: Dataset,
  lang: Lang,
  slots: AreaSlots,
): readonly Page[] {
  try {
    return slidePages(slide, dataset, projectorFormat(1920, 1080, lang, slots), projectedPages)
  } catch {
    return []
  }
}
