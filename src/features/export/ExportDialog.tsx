import { useId, useMemo, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { areaSlots } from '#figures/colours.ts'
import type { FigureModel } from '#figures/model.ts'
import type { PartName } from '#figures/onepage/parts.ts'
import { presets } from '#figures/page/presets.ts'
import { Scene } from '#figures/page/Scene.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useModal } from '#ui/useModal.ts'
import { useView } from '#view/store.ts'
import { ExportChoices } from './ExportChoices.tsx'
import { fileName } from './fileName.ts'
import { firstScope, partsToChoose, picturesOf, presetsFor, scopesFor, type PictureSettings } from './pictures.ts'
import { useExportJob, type ExportJob } from './useExportJob.ts'
import styles from './ExportDialog.module.css'

export interface ExportDialogProps {
  readonly model: FigureModel
  readonly dataset: Dataset
  readonly onClose: () => void
}

const none: readonly PartName[] = []

/** A figure as pictures: how they will look, what they are made for, and the ways to take them along. */
export function ExportDialog({ model, dataset, onClose }: ExportDialogProps) {
  const words = useWords()
  const { t, lang } = words
  const headingId = useId()
  const modal = useModal(onClose)
  const [settings, setSettings] = useState<PictureSettings>({
    preset: 'slide',
    ground: 'light',
    scope: firstScope(model),
    parts: none,
  })
  const [file, setFile] = useState<'png' | 'svg'>('png')
  const [index, setIndex] = useState(0)
  const { job, save, copy, stop } = useExportJob()
  const own = useView((view) => view.own)
  const areas = useView((view) => view.areas)
  const partsThere = useMemo(() => partsToChoose(model, dataset), [model, dataset])
  const scenes = useMemo(
    () => picturesOf(model, dataset, lang, settings, areaSlots(dataset, own, areas)),
    [model, dataset, lang, settings, own, areas],
  )

  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const count = scenes?.length ?? 0
  const nameOf = (page: number | null, extension: 'png' | 'svg' | 'zip') => fileName(model, dataset, say, words, page, extension)
  const named = (scenes ?? []).map((scene, place) => ({ scene, name: nameOf(count === 1 ? null : place + 1, file) }))
  const place = Math.max(0, Math.min(index, count - 1))
  const shown = named[place]
  const { enlargement, dotsPerInch } = presets[settings.preset]
  const making = { file, enlargement, dotsPerInch }
  const archive = { name: nameOf(null, 'zip'), date: dataset.created }
  const isWorking = job.kind === 'working'
  const state = isWorking ? 'disabled' : 'ready'
  return (
    <dialog {...modal} className={styles['dialog']} aria-labelledby={headingId}>
      <header className={styles['head']}>
        <h2 id={headingId}>{t('export.title')}</h2>
        <Button look="text" onPress={onClose}>
          {t('export.close')}
        </Button>
      </header>
      <ExportChoices
        settings={settings}
        file={file}
        presets={presetsFor(model)}
        parts={partsThere}
        scopes={scopesFor(model, partsThere)}
        onSettings={(next) => {
          setSettings(next)
          setIndex(0)
        }}
        onFile={setFile}
      />
      {scenes === null ? (
        <p role="alert">{t('export.failed.layout')}</p>
      ) : shown === undefined ? (
        <p role="status" className={styles['empty']}>
          {t('export.parts.none')}
        </p>
      ) : (
        <>
          <div className={styles['preview']} data-ground={settings.ground}>
            <Scene scene={shown.scene} />
          </div>
          <div className={styles['actions']}>
            <Button look="solid" state={state} onPress={() => void save([shown], making, archive)}>
              {t(count === 1 ? 'export.download' : 'export.downloadOne', { file: file.toUpperCase() })}
            </Button>
            {count > 1 && (
              <Button look="line" state={state} onPress={() => void save(named, making, archive)}>
                {t('export.downloadAll', { n: count })}
              </Button>
            )}
            <Button look="line" state={state} onPress={() => void copy(shown.scene, making)}>
              {t(count === 1 ? 'export.copy' : 'export.copyOne')}
            </Button>
            {isWorking && job.pages > 1 && (
              <Button look="line" onPress={stop}>
                {t('download.stop')}
              </Button>
            )}
            {count > 1 && (
              <span className={styles['pager']}>
                <Button
                  look="line"
                  label={t('present.previous')}
                  onPress={() => setIndex(place - 1)}
                  state={place === 0 ? 'disabled' : 'ready'}
                >
                  ←
                </Button>
                <span aria-live="polite">{t('present.page', { page: place + 1, n: count })}</span>
                <Button
                  look="line"
                  label={t('present.next')}
                  onPress={() => setIndex(place + 1)}
                  state={place + 1 >= count ? 'disabled' : 'ready'}
                >
                  →
                </Button>
              </span>
            )}
            <span className={styles['size']}>
              {t('export.pages', {
                n: count,
                width: Math.round(shown.scene.width * enlargement),
                height: Math.round(shown.scene.height * enlargement),
              })}
            </span>
            <ExportOutcome job={job} />
          </div>
        </>
      )}
    </dialog>
  )
}

/** What is happening and what became of it; a failure is spoken at once. */
function ExportOutcome({ job }: { readonly job: ExportJob }) {
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
