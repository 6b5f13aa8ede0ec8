import { useId, type ReactNode } from 'react'
import styles from './CheckboxList.module.css'

export interface CheckboxOption<Id extends string> {
  readonly id: Id
  readonly label: string
  /** A sign before the label. */
  readonly sign?: ReactNode
  /** How many rows this choice shows. */
  readonly count: number
}

interface CheckboxListProps<Id extends string> {
  readonly legend: string
  /** Said at the end of the head: what holds while nothing is chosen, or how to undo the choice. */
  readonly aside: ReactNode
  readonly options: readonly CheckboxOption<Id>[]
  readonly chosen: readonly Id[]
  readonly onToggle: (id: Id) => void
}

/** A list of choices that can be combined, each with the number of rows it shows. */
export function CheckboxList<Id extends string>({ legend, aside, options, chosen, onToggle }: CheckboxListProps<Id>) {
  const headId = useId()
  return (
    <div role="group" aria-labelledby={headId} className={styles['list']}>
      <div className={styles['head']}>
        <h3 id={headId} className={styles['legend']}>
          {legend}
        </h3>
        <span className={styles['aside']}>{aside}</span>
      </div>
      {options.map((option) => (
        <label key={option.id} className={styles['option']} data-empty={option.count === 0 || undefined}>
          <input type="checkbox" checked={chosen.includes(option.id)} onChange={() => onToggle(option.id)} />
          {option.sign}
          <span className={styles['label']}>{option.label}</span>
          <span className={styles['count']}>{option.count}</span>
        </label>
      ))}
    </div>
  )
}
