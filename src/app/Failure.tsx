/** What stands in place of something that failed, with no more than the words of the first screen: no others may be there. */
import { useEffect, useState, type ReactNode } from 'react'
import { useWords } from '#i18n/words.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { isOutdated } from '#load/build.ts'
import { Button } from '#ui/Button.tsx'
import { lazyPart, PartLoadError, type LazyPart, type PartFailureProps } from '#ui/lazyPart.tsx'
import styles from './Failure.module.css'
import type { FailureProps } from './Message.tsx'

/** That something failed, where the words that say more are not here either: the server may be out of reach for both. */
function bare(title: 'error.unknown.title' | 'part.broken') {
  return function BareFailure({ error, onRetry }: FailureProps) {
    const { t } = useWords()
    return (
      <div className={styles['in-place']}>
        <h1>{t(title)}</h1>
        <Button look="solid" onPress={onRetry}>
          {t('error.retry')}
        </Button>
        <p>{error.message}</p>
      </div>
    )
  }
}

/** What says what went wrong; where its words cannot be had either, fewer words have to do. */
function failure(
  load: () => Promise<(props: FailureProps) => ReactNode>,
  Bare: (props: FailureProps) => ReactNode,
): LazyPart<FailureProps> {
  return lazyPart(
    async () => {
      try {
        const [component] = await Promise.all([load(), loadLanguage('zh')])
        return component
      } catch {
        return Bare
      }
    },
    Bare,
    'in-place',
  )
}

export const datasetFailure = failure(
  async () => (await import('./DatasetFailure.tsx')).DatasetFailure,
  bare('error.unknown.title'),
)
export const crash = failure(async () => (await import('./errorPages.tsx')).Crash, bare('part.broken'))

/** In place of a part of the page: that it could not be loaded, and whether a newer page is why; or that it could not be drawn. */
export function PartFailure({ error, place, onRetry }: PartFailureProps) {
  return error instanceof PartLoadError ? (
    <NotLoaded place={place} onRetry={onRetry} />
  ) : (
    <crash.Component error={error} onRetry={onRetry} />
  )
}

function NotLoaded({ place, onRetry }: Pick<PartFailureProps, 'place' | 'onRetry'>) {
  const { t } = useWords()
  const [isNewer, setNewer] = useState(false)
  useEffect(() => {
    let isMounted = true
    void isOutdated().then((answer) => isMounted && setNewer(answer))
    return () => {
      isMounted = false
    }
  }, [])
  return (
    <div role="alert" className={styles[place]}>
      <span>{t(isNewer ? 'part.newer' : 'part.missing')}</span>
      <Button look="line" onPress={isNewer ? () => window.location.reload() : onRetry}>
        {t(isNewer ? 'part.reload' : 'error.retry')}
      </Button>
    </div>
  )
}
