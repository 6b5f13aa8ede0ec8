import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { Scene } from '#figures/page/Scene.tsx'
import type { Slide } from '#figures/page/slide.ts'
import { useWords } from '#i18n/words.tsx'
import { usePrinting } from '#ui/printing.ts'
import { pagesOfSlide } from './pages.ts'
import styles from './Deck.module.css'

interface DeckSheetsProps {
  readonly dataset: Dataset
  readonly slides: readonly Slide[]
  readonly slots: AreaSlots
}

/** The deck on paper, or as a PDF: a sheet across for each page, in place of what is on screen; on screen nothing. */
export function DeckSheets({ dataset, slides, slots }: DeckSheetsProps) {
  const { lang } = useWords()
  const isPrinting = usePrinting()
  if (!isPrinting) return null
  const pages = slides.flatMap((slide) =>
    pagesOfSlide(slide, dataset, lang, slots).map((page, index) => ({ page, key: `${slide.id}.${index}` })),
  )
  return (
    <div className={styles['sheets']}>
      {pages.map(({ page, key }) => (
        <div key={key} className={styles['sheet']}>
          <Scene scene={page.scene} />
        </div>
      ))}
    </div>
  )
}
