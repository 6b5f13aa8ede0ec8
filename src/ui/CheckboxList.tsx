import { Fragment, memo, useId, type ReactNode } from 'react'
import styles from './CheckboxList.module.css'

export interface CheckboxOption<Id extends string> {
  readonly id: Id
  readonly label: string
  /** What it stands under, with those after it that stand under the same; nothing where empty. */
  readonly heading?: string
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
    <div
      role="group"
      aria-labelledby={headId}
      className={styles['list']}
      // Heard here and not at each box, so that a box is drawn again only when it changes itself.
      onChange={({ target }) => {
        const toggled = options.find(({ id }) => target instanceof HTMLInputElement && id === target.value)
        if (toggled) onToggle(toggled.id)
      }}
    >
      <div className={styles['head']}>
        <h3 id={headId} className={styles['legend']}>
          {legend}
        </h3>
        <span className={styles['aside']}>{aside}</span>
      </div>
      {options.map(({ heading = '', ...option }, index) => (
        <Fragment key={option.id}>
          {heading !== '' && heading !== options[index - 1]?.heading && <p className={styles['heading']}>{heading}</p>}
          <Option {...option} isChosen={chosen.includes(option.id)} />
        </Fragment>
      ))}
    </div>
  )
}

interface OptionProps extends Omit<CheckboxOption<string>, 'heading'> {
  readonly isChosen: boolean
}

/** The list hears the change. */
const nothing = () => undefined

const Option = memo(function Option({ id, label, sign, count, isChosen }: OptionProps) {
  return (
    <label className={styles['option']} data-empty={count === 0 || undefined}>
      <input type="checkbox" value={id} checked={isChosen} onChange={nothing} />
      {sign}
      <span className={styles['label']}>{label}</span>
      <span className={styles['count']}>{count}</span>
    </label>
  )
})
