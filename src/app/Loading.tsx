import { useWords } from '#i18n/words.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './Loading.module.css'

/** Hairlines where the list will stand, at its height, so that nothing jumps. */
export function Loading() {
  const { t } = useWords()
  return (
    <div className={styles['loading']}>
      <VisuallyHidden role="status">{t('app.loading')}</VisuallyHidden>
      <Skeleton rows={14} />
    </div>
  )
}
