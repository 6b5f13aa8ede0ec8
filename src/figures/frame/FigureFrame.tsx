import { useId, type ReactNode, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { useRovingFocus } from '#figures/rovingFocus.ts'
import styles from './FigureFrame.module.css'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { usePrinting } from '#ui/printing.ts'

/** What every view of a figure can do without anything else being said. */
export interface FigureViewProps<Kind extends FigureKind> {
  readonly model: FigureModel<Kind>
  /** What can be done with the figure: present it, take it along. */
  readonly actions?: ReactNode
}

export interface FigureFrameProps {
  readonly model: FigureModel
  /** What it is about, beside the finding: 资金投入. */
  readonly subject: string
  /** What else can be done with the figure: present it, take it along. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/**
 * The frame of every figure on the page: named by its finding, its values reached by one tab stop and walked with the arrow keys, its
 * table beside it for whoever reads it as one.
 */
export function FigureFrame({ model, subject, actions, children }: FigureFrameProps) {
  const headingId = useId()
  const { say } = useFigureSetting()
  const roving = useRovingFocus<HTMLElement>()
  return (
    <figure ref={roving} id={model.id} aria-labelledby={headingId} className={styles['figure']}>
      <header className={styles['head']}>
        <h2 id={headingId}>{say.finding(model.finding)}</h2>
        <span className={styles['subject']}>{subject}</span>
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <FigureTable model={model} />
        {actions}
      </footer>
      <OnPaper model={model} />
    </figure>
  )
}

/** What draws figures for paper. Without it, paper has what the screen has. */
export const figureSheets = lazyPart(
  async () => (await Promise.all([import('./PaperPages.tsx'), loadLanguage('zh')]))[0].PaperPages,
  () => null,
  'absent',
)

/** The figure on paper, in place of what stands beside it; on screen nothing. */
export function OnPaper({ model }: { readonly model: FigureModel }) {
  return usePrinting() ? <figureSheets.Component model={model} /> : null
}

/** What makes tables of figures, with the words of their headings; the first screen is drawn without it. */
export const figureTables = lazyPart(
  async () => (await Promise.all([import('./Tables.tsx'), loadLanguage('zh')]))[0].Tables,
  () => null,
  'in-place',
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
