import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import type { Scene } from '#figures/page/scene.ts'
import type { Slide } from '#figures/page/slide.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import { pagesOfSlide } from './pages.ts'
import { picturesZip } from './pictures.ts'
import type { Extent } from './pptx/content.ts'
import styles from './Deck.module.css'

/** What the deck needs of others to leave the page. */
export interface WaysOut {
  /** For one file of pictures what makes a drawn page a PNG, page after page; null where the browser cannot draw it. */
  readonly newPngOf: () => (scene: Scene) => Promise<Blob | null>
}

interface DeckOutProps extends WaysOut {
  readonly dataset: Dataset
  readonly slides: readonly Slide[]
  readonly slots: AreaSlots
}

type Job =
  | { readonly kind: 'idle' | 'stopped' | 'failed' | 'writing' }
  | { readonly kind: 'drawing'; readonly page: number; readonly pages: number }
  | { readonly kind: 'saved'; readonly name: string }

/** The deck as a PPTX file, as pictures in a ZIP file, and on paper. */
export function DeckOut({ dataset, slides, slots, newPngOf }: DeckOutProps) {
  const { t, lang } = useWords()
  const [job, setJob] = useState<Job>({ kind: 'idle' })
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const isBusy = job.kind === 'drawing' || job.kind === 'writing'
  const name = (ending: string) => `${t('app.name')}_${t('page.deck')}_${dataset.created}.${ending}`
  const finish = (file: Blob | null, ending: string) => {
    if (stop.current.signal.aborted) return
    if (file !== null) saveFile(file, name(ending))
    setJob(file === null ? { kind: 'failed' } : { kind: 'saved', name: name(ending) })
  }
  const begin = async (make: () => Promise<Blob | null>, ending: string) => {
    stop.current = new AbortController()
    try {
      finish(await make(), ending)
    } catch {
      if (!stop.current.signal.aborted) setJob({ kind: 'failed' })
    }
  }
  const pictures = () =>
    begin(async () => {
      const scenes = slides.flatMap((slide) => pagesOfSlide(slide, dataset, lang, slots).map(({ scene }) => scene))
      setJob({ kind: 'drawing', page: 0, pages: scenes.length })
      return picturesZip(scenes, newPngOf(), stop.current.signal, (page) =>
        setJob({ kind: 'drawing', page, pages: scenes.length }),
      )
    }, 'zip')
  const pptx = (extent: Extent) =>
    begin(async () => {
      setJob({ kind: 'writing' })
      const { writePptx } = await import('./pptx/write.ts')
      return writePptx(slides, extent, dataset, lang, slots)
    }, 'pptx')
  const state = isBusy ? 'disabled' : 'ready'
  return (
    <>
      <Button look="line" state={state} onPress={() => void pptx('one-each')}>
        {t('deck.pptx')}
      </Button>
      <Button look="line" state={state} onPress={() => void pptx('all')}>
        {t('deck.pptxAll')}
      </Button>
      <Button look="line" state={state} onPress={() => void pictures()}>
        {t('deck.pictures')}
      </Button>
      <Button look="line" state={state} onPress={() => window.print()}>
        {t('deck.print')}
      </Button>
      {job.kind === 'drawing' && (
        <span className={styles['progress']}>
          <progress value={job.page} max={job.pages} aria-label={t('deck.drawing', { page: job.page, n: job.pages })} />
          <Button
            look="text"
            onPress={() => {
              stop.current.abort()
              setJob({ kind: 'stopped' })
            }}
          >
            {t('download.stop')}
          </Button>
        </span>
      )}
      <Outcome job={job} />
    </>
  )
}

function Outcome({ job }: { readonly job: Job }) {
  const { t } = useWords()
  const said = () => {
    switch (job.kind) {
      case 'idle':
      case 'drawing':
        return ''
      case 'failed':
        return t('deck.failed')
      case 'writing':
        return t('deck.writing')
      case 'stopped':
        return t('deck.stopped')
      case 'saved':
        return t('deck.saved', { name: job.name })
    }
  }
  return (
    <p role={job.kind === 'failed' ? 'alert' : 'status'} className={styles['hint']}>
      {said()}
    </p>
  )
}
