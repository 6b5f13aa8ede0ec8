import { useMemo } from 'react'
import type { AreaSlots } from '#figures/colours.ts'
import { useAreaSlots, useFigureSetting } from '#figures/FigureSetting.tsx'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { paperFormat } from '#figures/page/format.ts'
import type { Page } from '#figures/page/layout.ts'
import { Scene } from '#figures/page/Scene.tsx'
import type { Lang } from '#i18n/language.ts'
import styles from './FigureFrame.module.css'

/** Heights that a figure may take, the first of which it fits in is taken: two small figures share a sheet of paper. */
const heights = [480, 640, 800, 1000, 1250] as const
/** What is left of the first sheet by the line that names the data, and by the head of a page below it. */
const belowLine = 1700
const belowHead = 1280

/**
 * A figure on as many sheets as it needs; one that needs a part of a sheet takes no more. A comparison says its headline itself, others
 * stand below the head of their page.
 */
export function paperPages(model: FigureModel, dataset: Dataset, lang: Lang, slots: AreaSlots | null = null): readonly Page[] {
  const full = layoutFigure(model, dataset, paperFormat(lang, model.kind === 'comparison' ? belowLine : belowHead, slots))
  if (full.length > 1) return full
  for (const height of heights) {
    const pages = layoutFigure(model, dataset, paperFormat(lang, height, slots))
    if (pages.length === 1) return pages
  }
  return full
}

/** A figure as it is printed: drawn as a picture is, at the size of the paper, so that every length is what its axis says. */
export function PaperPages({ model }: { readonly model: FigureModel }) {
  const { dataset, say } = useFigureSetting()
  const slots = useAreaSlots()
  const pages = useMemo(() => paperPages(model, dataset, say.lang, slots), [model, dataset, say.lang, slots])
  return (
    <div className={styles['paper']} data-paper>
      {pages.map(({ scene }, index) => (
        <div key={`${model.id}-${index + 1}`} className={styles['sheet']}>
          <Scene scene={scene} />
        </div>
      ))}
    </div>
  )
}
