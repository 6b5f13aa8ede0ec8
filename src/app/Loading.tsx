import { useWords } from '#i18n/words.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './Loading.module.css'

const rows = 14

/** Hairlines where the list will stand, at its height, so that nothing jumps. */
export function Loading() {
  const { t } = useWords()
  return (
    <div className={styles['loading']}>
      <VisuallyHidden role="status">{t('app.loading')}</VisuallyHidden>
      <div aria-hidden="true" className={styles['skeleton']}>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={styles['row']} />
        ))}
      </div>
    </div>
  )
}
