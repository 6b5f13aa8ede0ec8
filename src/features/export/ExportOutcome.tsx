import { useWords } from '#i18n/words.tsx'
import type { ExportJob } from './useExportJob.ts'
import styles from './ExportDialog.module.css'

/** What is happening and what became of it; a failure is spoken at once. */
export function ExportOutcome({ job }: { readonly job: ExportJob }) {
  const { t } = useWords()
  if (job.kind === 'failed') {
    return (
      <p role="alert" className={styles['outcome']}>
        {t(`export.failed.${job.failure}`)}
      </p>
    )
  }
  const said = () => {
    switch (job.kind) {
      case 'idle':
        return ''
      case 'working':
        return t('export.working', { page: job.page, n: job.pages })
      case 'saved':
        return t('export.done', { n: job.pages, name: job.name })
      case 'stopped':
        return t('export.stopped')
      case 'copied':
        return t('export.copied')
    }
  }
  return (
    <div className={styles['outcome']}>
      {job.kind === 'working' && job.pages > 1 && <progress max={job.pages} value={job.page - 1} aria-label={said()} />}
      <span role="status">{said()}</span>
    </div>
  )
}
