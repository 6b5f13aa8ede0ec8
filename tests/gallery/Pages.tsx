import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { projectorFormat, type Format } from '#figures/page/format.ts'
import { layoutFigure } from '#figures/kinds/kinds.ts'
import { Scene } from '#figures/page/Scene.tsx'
import type { ThemeName } from '#figures/theme.ts'
import type { Lang } from '#i18n/language.ts'
import { picturePages, slideFormat, slideType } from '#tests/slide.ts'
import styles from './Gallery.module.css'

interface PagesProps {
  readonly model: FigureModel
  readonly dataset: Dataset
  readonly lang: Lang
}

/** A figure as pages of one format, each with the least its type may have. */
function Pages({ model, dataset, format, lay, smallest, title }: Omit<PagesProps, 'lang'> & Sized) {
  const pages = useMemo(() => lay(model, dataset, format), [lay, model, dataset, format])
  return [...pages.entries()].map(([index, { scene }]) => {
    const name = `${model.id} ${format.width}×${format.height} ${index + 1}/${pages.length}`
    return (
      <div key={index} className={styles['page']} data-figure={name} data-smallest={smallest} data-title={title}>
        <Scene scene={scene} />
      </div>
    )
  })
}

interface Sized {
  readonly format: Format
  /** How a figure becomes pages of it. */
  readonly lay: typeof layoutFigure
  readonly smallest: number
  readonly title: number
}

/** A figure as it stands on a projector, on a large and on a small screen. */
export function ProjectorPages({ lang, ...rest }: PagesProps) {
  const [large, small] = useMemo(() => [projectorFormat(1920, 1080, lang), projectorFormat(1024, 768, lang)] as const, [lang])
  return (
    <>
      <Pages {...rest} format={large} lay={layoutFigure} smallest={28} title={44} />
      <Pages {...rest} format={small} lay={layoutFigure} smallest={20} title={32} />
    </>
  )
}

/** A figure as a picture for a slide, on a dark ground where the page is dark. */
export function PicturePages({ lang, theme, ...rest }: PagesProps & { readonly theme: ThemeName }) {
  const format = useMemo(() => slideFormat(lang, null, theme === 'dark' ? 'dark' : 'light'), [lang, theme])
  return <Pages {...rest} format={format} lay={picturePages} {...slideType} />
}
