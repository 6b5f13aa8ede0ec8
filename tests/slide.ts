/** What leaves the page of a figure, as tests lay it out. */
import type { Dataset } from '#domain/model.ts'
import { pagesOfPicture } from '#features/export/pictures.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Format } from '#figures/page/format.ts'
import { pictureFormat, presets, type GroundName } from '#figures/page/presets.ts'
import type { Page } from '#figures/page/layout.ts'
import type { Lang } from '#i18n/language.ts'

/** Smallest type of a picture for a slide, and the least its title shrinks to; px of the layout. */
export const slideType = { smallest: presets.slide.smallest, title: 40 }

/** A picture for a slide of 16:9. */
export function slideFormat(lang: Lang, link: string | null = null, ground: GroundName = 'light'): Format {
  return pictureFormat({ preset: 'slide', ground, lang, slots: null, link })
}

/** All pictures of a figure, as a reader gets them who asks for all. */
export function picturePages(model: FigureModel, dataset: Dataset, format: Format): readonly Page[] {
  return pagesOfPicture(model, dataset, format, { scope: 'all', parts: [] })
}
