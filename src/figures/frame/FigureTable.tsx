import { useState } from 'react'
import type { FigureModel } from '#figures/model.ts'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { later } from '#ui/later.tsx'
import styles from './FigureTable.module.css'

/** What makes tables of figures, with the words of their headings; the first screen is drawn without it. */
export const figureTables = later(
  async () => (await Promise.all([import('./Tables.tsx'), loadLanguage('zh')]))[0].Tables,
  () => null,
)

/** The figure as tables, made when they are asked for. */
export function FigureTable({ model }: { readonly model: FigureModel }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles['tables']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('figure.table')}</summary>
      {isOpen && <figureTables.Component model={model} />}
    </details>
  )
}
