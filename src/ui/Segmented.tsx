import { useId } from 'react'
import styles from './Segmented.module.css'

interface SegmentedProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few choices, all in sight: native radio buttons, so that the arrow keys work as everywhere. */
export function Segmented<Value extends string>({ legend, options, value, onChoose }: SegmentedProps<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={legend} className={styles['group']}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']} {...(option.lang ? { lang: option.lang } : {})}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
