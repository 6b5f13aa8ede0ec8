/** While something is on its way. */
import { useEffect, useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Loading.module.css'

const rows = 14

/** Hairlines where the list will stand, at its height, so that nothing jumps. */
export function Loading() {
  const { t } = useWords()
  return (
    <div className={styles['loading']}>
      <span className="spoken" role="status">
        {t('app.loading')}
      </span>
      <div aria-hidden="true" className={styles['skeleton']}>
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={styles['row']} />
        ))}
      </div>
    </div>
  )
}

/** Seconds without an answer after which the reader is told. */
const patience = 10

/**
 * Says, when the data are long in coming, that they are, and offers to ask again. The request goes on until then: it may still be answered.
 */
export function SlowDataset({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords()
  const [asked, setAsked] = useState(0)
  const [slow, setSlow] = useState(-1)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(asked), patience * 1000)
    return () => clearTimeout(timer)
  }, [asked])
  if (slow !== asked) return null
  return (
    <div role="status" className={styles['slow']}>
      <p>{t('error.slow', { seconds: patience })}</p>
      <Button
        look="solid"
        onPress={() => {
          setAsked(asked + 1)
          onRetry()
        }}
      >
        {t('error.retry')}
      </Button>
    </div>
  )
}
