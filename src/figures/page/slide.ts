/** A figure as slides: at most three pages to a figure, below each of them a line of the presenter's own where there is one. */
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { wordsOf } from '#i18n/words.tsx'
import { beside, paragraph, words as setWords, type Box } from './box.ts'
import type { Format } from './format.ts'
import type { Page } from './layout.ts'
import { rect } from './scene.ts'
import { face } from './setting.ts'

/** A figure as it stands in a presentation. */
export interface Slide {
  /** One of its own: a figure may be in a presentation twice, under other conditions. */
  readonly id: string
  readonly model: FigureModel
  /** What the presenter says of it in their own words; empty for nothing. */
  readonly line: string
}

/** How figures become pages; `kinds/kinds.ts` knows each kind. */
type LayFigure = (model: FigureModel, dataset: Dataset, format: Format) => readonly Page[]

/** The pages of a slide. The line stands in a band of its own at the foot and is named as the presenter's: what is above it has sources. */
export function slidePages({ model, line }: Pick<Slide, 'model' | 'line'>, dataset: Dataset, format: Format, lay: LayFigure) {
  if (line.trim() === '') return lay(model, dataset, format)
  const band = ownWords(format, line.trim())
  return lay(model, dataset, { ...format, height: format.height - band.height }).map((page): Page => ({
    ...page,
    scene: {
      ...page.scene,
      height: format.height,
      nodes: [...page.scene.nodes, ...band.draw(0, format.height - band.height)],
    },
  }))
}

function ownWords(format: Format, line: string): Box {
  const { side } = format.margin
  const pad = format.space
  const label = setWords([{ text: wordsOf(format.lang).t('picture.ownWords'), face: face(format, 'note', 'quiet') }])
  const gap = format.space * 1.5
  const said = paragraph(line, face(format, 'body', 'bold'), format.width - 2 * side - label.width - gap)
  const inner = beside([
    { x: 0, box: label },
    { x: label.width + gap, box: said },
  ])
  const height = inner.height + 2 * pad
  return {
    width: format.width,
    height,
    baseline: 0,
    draw: (x, y) => [rect(x, y, format.width, height, format.theme.ground2), ...inner.draw(x + side, y + pad)],
  }
}
