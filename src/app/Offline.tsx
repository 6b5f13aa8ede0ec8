import { useEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { keepOffline, stayWithBuild, takeNewerBuild, useOffline } from './offline.ts'
import styles from './Offline.module.css'

/** At the foot of the page: that it opens without a network, and the page in one file to take along; that one says what it is. */
export function OfflineLine({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const isKept = useOffline((state) => state.isKept)
  useEffect(keepOffline, [])
  if (import.meta.env.MODE === 'file') return <span>{t('offline.isFile', { version: dataset.version })}</span>
  return (
    <span>
      <NewerBuild />
      {isKept && <span role="status">{t('offline.kept')}</span>}
      {isKept && ' · '}
      <a href="./wutong.html" download={t('offline.fileName', { version: dataset.version })} title={t('offline.fileWords')}>
        {t('offline.file')}
      </a>
    </span>
  )
}

/** At the foot of the window, once there is a newer build: it is taken when the reader says so. */
function NewerBuild() {
  const { t } = useWords()
  const build = useOffline((state) => state.build)
  if (build === 'newest') return null
  return (
    <aside className={styles['line']} aria-label={t('version.title')}>
      <p role="status">{t(build === 'waiting' ? 'version.waiting' : 'version.taken')}</p>
      <span className={styles['actions']}>
        <Button look="solid" onPress={takeNewerBuild}>
          {t(build === 'waiting' ? 'version.take' : 'part.reload')}
        </Button>
        <Button look="line" onPress={stay}>
          {t('version.later')}
        </Button>
      </span>
    </aside>
  )
}

function stay(): void {
  stayWithBuild()
  // The button that had the focus goes with the line.
  document.querySelector('main')?.focus({ preventScroll: true })
}
