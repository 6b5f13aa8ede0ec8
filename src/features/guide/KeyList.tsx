import { useWords } from '#i18n/words.tsx'
import { useView } from '#view/store.ts'
import { keyGroups } from './keyGroups.ts'
import styles from './Guide.module.css'

/** All keys, by where they work; while something is presented those of the projector first. */
export function KeyList() {
  const { t } = useWords()
  const isPresenting = useView(({ presenting }) => presenting !== null)
  const groups = isPresenting ? [...keyGroups].reverse() : keyGroups
  return (
    <>
      <div className={styles['columns']}>
        {groups.map(({ title, rows }) => (
          <section key={title} className={styles['part']}>
            <h3>{t(title)}</h3>
            <dl className={styles['keys']}>
              {rows.map((row) => (
                <div key={row.words}>
                  <dt>
                    {row.caps.map((cap) => (
                      <kbd key={cap}>{cap === ' ' ? t('keys.space') : cap}</kbd>
                    ))}
                  </dt>
                  <dd>{t(row.words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['note']}>{t('keys.note')}</p>
    </>
  )
}
