/** What a figure looks like as pictures: which pages, made for what, on which ground. */
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import type { FigureModel } from '#figures/model.ts'
import type { OnePageKind } from '#figures/onepage/model.ts'
import { onePage } from '#figures/onepage/onePage.ts'
import { partPages } from '#figures/onepage/partPages.ts'
import { partsOfFigure, type PartName } from '#figures/onepage/parts.ts'
import { isReadable } from '#figures/page/check.ts'
import type { Format } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { fewPages } from '#figures/page/limit.ts'
import { pictureFormat, presetNames, type GroundName, type PresetName } from '#figures/page/presets.ts'
import type { Scene } from '#figures/page/scene.ts'
import type { Lang } from '#i18n/language.ts'
import { sharedLink } from '#view/sharedLink.ts'

/** The page that says it · the first few of a table · the parts that are ticked · all there is. */
export type Scope = 'page' | 'first' | 'parts' | 'all'

/** What there is to choose of a figure that has one page and parts. */
const scopesOfParts: readonly Scope[] = ['page', 'parts', 'all']

export interface PictureSettings {
  readonly preset: PresetName
  readonly ground: GroundName
  readonly scope: Scope
  /** What is taken where the scope is `parts`. */
  readonly parts: readonly PartName[]
}

/** A figure that has one page and parts; null for the others, which have the pages of their layout. */
function pagedByParts(model: FigureModel): FigureModel<OnePageKind> | null {
  return model.kind === 'comparison' || model.kind === 'summary' || model.kind === 'panel' ? model : null
}

/** The parts there are to choose from; none for a figure that has its own pages only. */
export function partsToChoose(model: FigureModel, dataset: Dataset): readonly PartName[] {
  const paged = pagedByParts(model)
  return paged === null ? [] : partsOfFigure(dataset, paged)
}

/**
 * What there is to choose of a figure. One with pages of its own has the first few or all of them, as long as it may be longer than that:
 * tables and lists.
 */
export function scopesFor(model: FigureModel, parts: readonly PartName[]): readonly Scope[] {
  if (pagedByParts(model) !== null) return parts.length > 0 ? scopesOfParts : []
  return model.kind === 'board' || model.kind === 'matrix' || model.kind === 'requests' ? ['first', 'all'] : []
}

/** What is shown before anything is chosen. */
export function firstScope(model: FigureModel): Scope {
  return pagedByParts(model) === null ? 'first' : 'page'
}

/** What a figure can be made for: tables and lists need the width of a slide or the height of a sheet. */
export function presetsFor(model: FigureModel): readonly PresetName[] {
  return pagedByParts(model) === null
    ? presetNames.filter((name) => name === 'slide' || name === 'word' || name === 'a4')
    : presetNames
}

/** The pages of a figure as pictures of a format: the one that says it, chosen parts, or all there is. */
export function pagesOfPicture(
  model: FigureModel,
  dataset: Dataset,
  given: Format,
  { scope, parts }: Pick<PictureSettings, 'scope' | 'parts'>,
): readonly Page[] {
  const paged = pagedByParts(model)
  // The page that says it and the pages of its parts differ little in scale: these do not grow, and that one by a fifth at most.
  const format = scope === 'all' && paged !== null ? { ...given, growth: 1 } : given
  const first = onePage(model, dataset, format)
  if (paged === null || first === null) return layoutFigure(model, dataset, format)
  const inParts = (chosen: readonly PartName[]) => partPages(paged, dataset, format, chosen)
  if (scope === 'parts') return inParts(parts)
  const all = partsOfFigure(dataset, paged)
  // Words too long for one page stand on the pages of its parts.
  if (!isReadable(first.scene, format)) return inParts(all)
  return scope === 'all' ? [first, ...inParts(all)] : [first]
}

/** The pictures of a figure; null where it cannot be laid out, so that the reader gets a sentence and keeps the page. */
export function picturesOf(
  model: FigureModel,
  dataset: Dataset,
  lang: Lang,
  { preset, ground, scope, parts }: PictureSettings,
  slots: AreaSlots,
): readonly Scene[] | null {
  const mostPages = scope === 'all' ? Number.POSITIVE_INFINITY : fewPages
  const format = pictureFormat({ preset, ground, lang, slots, mostPages, link: sharedLink(location.href) })
  try {
    const pages = pagesOfPicture(model, dataset, format, { scope, parts })
    return pages.map(({ scene }) => (ground === 'transparent' ? { ...scene, ground: 'none' } : scene))
  } catch {
    return null
  }
}
