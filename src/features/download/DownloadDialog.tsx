import { useMemo, useEffect, useRef, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { bookOf, type Occasion, type Taken } from '#figures/sheet/book.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './DownloadDialog.module.css'
import { downloadFormats, fileNameOf, writers, type DownloadFormat, type Order } from './formats.ts'
import { saveFile } from '#ui/saveFile.ts'
import { paced } from './pace.ts'

export interface DownloadDialogProps {
  readonly taken: Taken
  readonly occasion: Occasion
  readonly onClose: () => void
}

/** What a download will hold, and the formats it can have; while a file is written how far it is, and a way to stop it. */
export function DownloadDialog({ taken, occasion, onClose }: DownloadDialogProps) {
  const { t } = useWords()
  const { say } = useFigureSetting()
  const book = useMemo(() => bookOf(say, taken, occasion), [say, taken, occasion])
  const { job, start, stop } = useDownloadJob()
  const { cover, name } = longPhrasesOf(say.context).sheet
  const told = book.cover.filter(([head]) => [cover.contents, cover.areas, cover.conditions, cover.version].includes(head))
  const isEmpty = book.main.length === 0
  return (
    <Dialog title={t('download.title')} closeLabel={t('export.close')} choice={null} fallback="h1" onClose={onClose}>
      <p className={styles['what']}>{book.title}</p>
      <dl className={styles['facts']}>
        {told.map(([head, said]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles['formats']}>
        {downloadFormats.map((format) => (
          <li key={format}>
            <h3>{t(`download.${format}`)}</h3>
            <p>{t(`download.${format}.what`, { table: name[book.main.name] })}</p>
            <Button
              look={format === 'xlsx' ? 'solid' : 'line'}
              label={t('download.get.label', { format: t(`download.${format}`) })}
              state={isEmpty || job.kind === 'working' ? 'disabled' : 'ready'}
              onPress={() => start(format, { book, say, link: occasion.link, at: new Date() })}
            >
              {t('download.get')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['job']}>
        {job.kind === 'working' && (
          <>
            <progress value={job.share} max={1} aria-label={t('download.progress')} />
            <Button look="line" onPress={stop}>
              {t('download.stop')}
            </Button>
          </>
        )}
        <p role="status">{isEmpty ? t('download.empty') : <Outcome job={job} />}</p>
      </div>
    </Dialog>
  )
}

function Outcome({ job }: { readonly job: DownloadJob }) {
  const { t } = useWords()
  switch (job.kind) {
    case 'idle':
      return null
    case 'working':
      return t('download.working')
    case 'done':
      return t('download.done', { name: job.name })
    case 'stopped':
      return t('download.stopped')
    case 'failed':
      return t('download.failed')
  }
}

type DownloadJob =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly format: DownloadFormat; readonly share: number }
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' }

interface DownloadJobs {
  readonly job: DownloadJob
  readonly start: (format: DownloadFormat, order: Order) => void
  readonly stop: () => void
}

/** A file under way and what became of the last one. It is stopped when nobody looks at it any more. */
function useDownloadJob(): DownloadJobs {
  const [job, setJob] = useState<DownloadJob>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = (format: DownloadFormat, order: Order) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const tell = (next: DownloadJob) => {
      if (running.current === controller) setJob(next)
    }
    const work = async () => {
      const pace = paced(controller.signal, (share) => tell({ kind: 'working', format, share }))
      const file = await writers[format].write(order, pace)
      controller.signal.throwIfAborted()
      const name = fileNameOf(order, format)
      saveFile(file, name)
      tell({ kind: 'done', name })
    }
    tell({ kind: 'working', format, share: 0 })
    work().catch(() => tell({ kind: controller.signal.aborted ? 'stopped' : 'failed' }))
  }
  return { job, start, stop: () => running.current?.abort() }
}
