/** The code with which another page shows a figure of this one. */
import type { Dataset } from '#domain/model.ts'
import { editionOf, formatLink } from '#view/codec.ts'
import { defaultView, type FigureRef, type View } from '#view/view.ts'

/** Whether a figure says, once the data change, that they are not those it was embedded with. */
export type EmbedKind = 'frozen' | 'live'

/**
 * The link of a figure alone, behind the `#`. It names language and own area whatever they are: another reader's device must not decide
 * what the page around shows.
 */
export function embedLink(view: View, figure: FigureRef, dataset: Dataset, kind: EmbedKind): string {
  const other = dataset.areas.find(({ areaId }) => areaId !== view.own)?.areaId ?? null
  const defaults = defaultView({ lang: view.lang === 'zh' ? 'en' : 'zh', own: other })
  const shown: View = { ...view, evidence: null, presenting: null, deck: null, embedded: figure }
  return formatLink(shown, defaults, kind === 'frozen' ? editionOf(dataset) : null)
}

interface Frame {
  readonly address: string
  readonly title: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

/** The element that shows an address in a frame. */
export function embedCode({ address, title, width, height }: Frame): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
