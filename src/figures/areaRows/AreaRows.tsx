/** What figures share whose rows are areas and that are true whatever may be compared: names of rows, and rows folded away. */
import { useState } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './AreaRows.module.css'

interface AreaNameProps {
  readonly area: AreaId
  /** px of the row, where it has a height of its own. */
  readonly height?: number
}

/** Seal and short name of the area of a row; its whole name is told on hover. */
export function AreaName({ area, height }: AreaNameProps) {
  const { say } = useFigureSetting()
  return (
    <span
      className={styles['name']}
      title={say.area(area)}
      style={height === undefined ? undefined : { height: `calc(${height}px * var(--scale))` }}
    >
      <AreaSeal area={area} />
      <span>{say.areaShort(area)}</span>
    </span>
  )
}

/** The rows in sight, and when asked for the others below them. */
export function useRowsInSight<Row>({ open, folded }: { readonly open: readonly Row[]; readonly folded: readonly Row[] }) {
  const [isOpen, setOpen] = useState(false)
  return { rows: isOpen ? [...open, ...folded] : open, isOpen, toggle: () => setOpen(!isOpen) } as const
}

interface FoldButtonProps {
  /** How many areas are folded away; none: no button. */
  readonly folded: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** 其余8地 ▾ */
export function FoldButton({ folded, isOpen, onToggle }: FoldButtonProps) {
  const { t } = useWords()
  if (folded === 0) return null
  return (
    <button type="button" className={styles['fold']} aria-expanded={isOpen} onClick={onToggle}>
      {t(isOpen ? 'areaRows.fewer' : 'areaRows.more', { n: folded })} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
    </button>
  )
}
