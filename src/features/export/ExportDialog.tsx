import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { areaSlots } from '#figures/colours.ts'
import type { FigureModel } from '#figures/model.ts'
import { Scene } from '#figures/page/Scene.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import type { ThemeName } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useView } from '#view/store.ts'
import { fileName } from './fileName.ts'
import { picturePages } from './layout.ts'
import { useExportJob, type ExportJob } from './useExportJob.ts'
import styles from './ExportDialog.module.css'

export interface ExportDialogProps {
  readonly model: FigureModel
  readonly dataset: Dataset
  /** The theme on screen, which the reader may choose instead of paper. */
  readonly theme: ThemeName
  readonly onClose: () => void
}

/** A figure as pictures: what they will look like, how many, and the two ways to take them along. */
export function ExportDialog({ model, dataset, theme, onClose }: ExportDialogProps) {
  const { t, lang } = useWords()
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [colours, setColours] = useState<'light' | 'current'>('light')
  const [index, setIndex] = useState(0)
  const { job, save, copy } = useExportJob()
  const chosen = colours === 'light' ? 'light' : theme
  const own = useView((view) => view.own)
  const areas = useView((view) => view.areas)
  const pages = useMemo(
    () => picturePages(model, dataset, lang, chosen, areaSlots(dataset, own, areas)),
    [model, dataset, lang, chosen, own, areas],
  )
  const count = pages?.length ?? 0
  const page = pages?.[Math.min(index, count - 1)]

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const words = useWords()
  const named = (pages ?? []).map(({ scene }, place) => ({
    scene,
    name: fileName(model, dataset, sentencesOf(dataset, lang), words, count === 1 ? null : place + 1),
  }))
  const shown = named[Math.min(index, count - 1)]
  const state = job.kind === 'working' ? 'disabled' : 'ready'
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={headingId} onClose={onClose}>
      <header className={styles['head']}>
        <h2 id={headingId}>{t('export.title')}</h2>
        <Button look="text" onPress={() => dialog.current?.close()}>
          {t('export.close')}
        </Button>
      </header>
      {page === undefined || shown === undefined ? (
        <p role="alert">{t('export.failed.layout')}</p>
      ) : (
        <>
          <div className={styles['preview']}>
            <Scene scene={page.scene} />
          </div>
          <div className={styles['facts']}>
            {count > 1 && (
              <span className={styles['pager']}>
                <Button
                  look="line"
                  label={t('present.previous')}
                  onPress={() => setIndex(index - 1)}
                  state={index === 0 ? 'disabled' : 'ready'}
                >
                  ←
                </Button>
                <span aria-live="polite">{t('present.page', { page: index + 1, n: count })}</span>
                <Button
                  look="line"
                  label={t('present.next')}
                  onPress={() => setIndex(index + 1)}
                  state={index + 1 >= count ? 'disabled' : 'ready'}
                >
                  →
                </Button>
              </span>
            )}
            <span>{t('export.pages', { n: count })}</span>
            {theme !== 'light' && (
              <Segmented
                legend={t('export.theme')}
                value={colours}
                onChoose={setColours}
                options={[
                  { value: 'light', label: t('export.theme.light') },
                  { value: 'current', label: t('export.theme.current') },
                ]}
              />
            )}
          </div>
          <div className={styles['actions']}>
            <Button look="solid" state={state} onPress={() => void save([shown])}>
              {t(count === 1 ? 'export.download' : 'export.downloadOne')}
            </Button>
            {count > 1 && (
              <Button look="line" state={state} onPress={() => void save(named)}>
                {t('export.downloadAll', { n: count })}
              </Button>
            )}
            <Button look="line" state={state} onPress={() => void copy(shown.scene)}>
              {t(count === 1 ? 'export.copy' : 'export.copyOne')}
            </Button>
            <Outcome job={job} />
          </div>
        </>
      )}
    </dialog>
  )
}

/** What is happening and what became of it; a failure is spoken at once. */
function Outcome({ job }: { readonly job: ExportJob }) {
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
      case 'copied':
        return t('export.copied')
    }
  }
  return (
    <p role="status" className={styles['outcome']}>
      {said()}
    </p>
  )
}
