import { useWords } from '#i18n/words.tsx'
import { useView, viewEvents } from '#view/store.ts'
import styles from './Compare.module.css'

/** Leaves out the indicators of which only one of the areas has a figure. */
export function PairedToggle() {
  const { t } = useWords()
  const coverage = useView((view) => view.coverage)
  return (
    <label className={styles['toggle']}>
      <input
        type="checkbox"
        checked={coverage === 'two-or-more'}
        onChange={(event) => viewEvents.coverageChosen(event.target.checked ? 'two-or-more' : 'any')}
      />
      {t('compare.paired')}
    </label>
  )
}
