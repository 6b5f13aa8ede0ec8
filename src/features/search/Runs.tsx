import type { Readings } from '#domain/pinyin.ts'
import { useWords } from '#i18n/words.tsx'
import type { Field } from './field.ts'
import { excerptOf, runsOf, spansIn } from './marked.ts'
import { placeKey } from './placeKey.ts'
import type { Term } from './query.ts'
import styles from './Results.module.css'

interface RunsProps {
  readonly field: Field
  readonly terms: readonly Term[]
  readonly readings: Readings | null
  /** The whole text, or a long one from shortly before what was found. */
  readonly extent: 'whole' | 'excerpt'
}

/** A text with what was found marked. */
export function Runs({ field, terms, readings, extent }: RunsProps) {
  const { lang } = useWords()
  const spans = spansIn(field, terms, readings)
  const runs = extent === 'whole' ? runsOf(field.text, spans) : excerptOf(field.text, spans)
  // Every second was found.
  const marked = runs.map((run, index) =>
    index % 2 === 0 ? (
      run
    ) : (
      <mark key={placeKey(index)} className={styles['found']}>
        {run}
      </mark>
    ),
  )
  return field.lang === lang ? marked : <span lang={field.lang === 'zh' ? 'zh-CN' : 'en'}>{marked}</span>
}
