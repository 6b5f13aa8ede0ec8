import { useWords } from '#i18n/words.tsx'
import type { HitGroup } from './rank.ts'
import type { Spelling } from './SearchDialog.tsx'
import styles from './Search.module.css'

interface StatusLineProps {
  /** What was found; null while nothing is asked. */
  readonly groups: readonly HitGroup[] | null
  readonly total: number
  readonly spelling: Spelling['state']
}

/** How much was found, spoken too, and which keys work here. */
export function StatusLine({ groups, total, spelling }: StatusLineProps) {
  const { t, pick } = useWords()
  const kinds = groups?.map(({ kind, total: n }) => t('search.count.kind', { kind: t(`search.kind.${kind}`), n })) ?? []
  return (
    <div className={styles['foot']}>
      <span role="status" className={styles['count']}>
        {groups !== null && t('search.count', { n: total })}
        {kinds.length > 0 && pick('：', ': ')}
        {kinds.join(pick('，', ', '))}
      </span>
      {spelling === 'missing' && <span className={styles['trouble']}>{t('search.noPinyin')}</span>}
      <span className={styles['keys']} aria-hidden="true">
        {t('search.keys')}
      </span>
    </div>
  )
}
