import { useId, type ReactNode } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWalk } from '#figures/rovingFocus.ts'
import { FigureTable } from './FigureTable.tsx'
import styles from './FigureFrame.module.css'

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
  const walk = useWalk<HTMLElement>()
  return (
    <figure ref={walk} id={model.id} aria-labelledby={headingId} className={styles['figure']}>
      <header className={styles['head']}>
        <h2 id={headingId}>{say.finding(model.finding)}</h2>
        <span className={styles['subject']}>{subject}</span>
      </header>
      <div className={styles['body']}>{children}</div>
      <footer className={styles['foot']}>
        <FigureTable model={model} />
        {actions}
      </footer>
    </figure>
  )
}
