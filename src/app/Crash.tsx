import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { FailureProps } from './BareFailure.tsx'
import { Detail } from './Detail.tsx'
import { Message } from './Message.tsx'
import styles from './Message.module.css'

/** Instead of a page that could not be drawn: that nothing is lost, and what to do. */
export function Crash({ error, onRetry }: FailureProps) {
  const { t } = useWords()
  return (
    <main>
      <Message title={t('error.crash.title')} words={t('error.crash.words')}>
        <p>{t('error.crash.do')}</p>
        <p className={styles['actions']}>
          <Button look="solid" onPress={onRetry}>
            {t('error.retry')}
          </Button>
          <Button
            look="line"
            onPress={() => {
              window.location.hash = '#/figures'
              window.location.reload()
            }}
          >
            {t('unknown.home')}
          </Button>
        </p>
        <Detail text={error.message} />
      </Message>
    </main>
  )
}
