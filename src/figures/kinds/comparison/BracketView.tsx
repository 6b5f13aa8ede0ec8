import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import type { Bracket } from './brackets.ts'
import styles from './Bracket.module.css'

interface BracketViewProps {
  readonly bracket: Bracket
  /** The areas of the columns, from the left. */
  readonly columns: readonly AreaId[]
}

/** A bracket under the figures of two areas: what may be said of them, on a line that says how far it goes. */
export function BracketView({ bracket, columns }: BracketViewProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const [comparison] = bracket.comparisons
  const { word, brief, reason, order } = say.verdict(comparison)
  const [from, to] = [columns.indexOf(bracket.from), columns.indexOf(bracket.to)]
  return (
    <li
      className={styles['bracket']}
      data-line={bracket.line}
      data-span={to - from + 1}
      style={{ gridColumn: `${from + 1} / ${to + 2}` }}
      title={reason === brief ? undefined : reason}
    >
      <div className={styles['line']}>
        <span className={styles['start']} />
        <p className={styles['verdict']}>
          <span className={styles['pair']} aria-hidden="true">
            <AreaSeal area={bracket.from} />
            <AreaSeal area={bracket.to} />
          </span>
          <VisuallyHidden>{t('compare.bracket', { a: say.area(bracket.from), b: say.area(bracket.to) })} </VisuallyHidden>
          {bracket.among.length > 0 && (
            <span className={styles['among']}>{bracket.among.map(say.value).join(pick('、', ', '))}</span>
          )}
          <span className={styles['grade']}>
            <GradeSign sign={signOf(comparison)} />
            <b>{comparison.grade === null ? word : `${comparison.grade} ${word}`}</b>
          </span>
          {order === null && <span className={styles['reason']}>{brief}</span>}
        </p>
        <span className={styles['end']} />
      </div>
      {order !== null && (
        <p className={styles['below']}>
          <b>{order}</b>
          <span className={styles['reason']}>{brief}</span>
        </p>
      )}
    </li>
  )
}
