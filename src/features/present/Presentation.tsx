import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { Evident } from '#figures/FigureSetting.tsx'
import { areaSlots } from '#figures/colours.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { Scene } from '#figures/page/Scene.tsx'
import type { Slide } from '#figures/page/slide.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { FigureTable } from '#figures/frame/Tables.tsx'
import { themes } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { actionOf, shortcuts } from '#ui/shortcuts.ts'
import { useView } from '#view/store.ts'
import { EvidenceChoice } from './EvidenceChoice.tsx'
import { deckOf, stepOfKey, stepped, type Step } from './deck.ts'
import { useEnlarged, useFocusWithin, useFullscreen, useIdle, useProjectorColours, useScreen } from './screen.ts'
import styles from './Presentation.module.css'

export interface PresentationProps {
  /** In the order of the page they are taken from. */
  readonly slides: readonly Slide[]
  /** Id of the slide that is shown, and which of its pages, from 0. */
  readonly place: { readonly figure: string; readonly page: number }
  readonly dataset: Dataset
  /** Whether the evidence or the guide lies over the presentation: it has the keys then. */
  readonly covered: boolean
  /** The presentation goes on to another page. */
  readonly onPlace: (place: PresentationProps['place']) => void
  readonly onEvidence: (target: Evident) => void
  readonly onClose: () => void
}

/** Figures full screen, page by page, with a clicker. The caller makes the page behind it inert. */
export default function Presentation({ slides, place, dataset, covered, onPlace, onEvidence, onClose }: PresentationProps) {
  const { t, lang } = useWords()
  const screen = useRef<HTMLDivElement>(null)
  const { width, height } = useScreen()
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const own = useView((view) => view.own)
  const chosen = useView((view) => view.areas)
  const slots = useMemo(() => areaSlots(dataset, own, chosen), [dataset, own, chosen])
  const pagesOf = useMemo(
    () => deckOf(slides, dataset, lang, slots, { width, height }),
    [slides, dataset, lang, slots, width, height],
  )
  const [cover, setCover] = useState<'none' | 'blank' | 'choice'>('none')
  const idle = useIdle()
  const refused = useFullscreen(() => {
    if (!covered) onClose()
  })
  useFocusWithin(screen)
  useProjectorColours(screen, slots)
  useEnlarged(covered, height)
  useEffect(() => {
    // The evidence that has closed had the focus.
    if (!covered && document.activeElement === document.body) screen.current?.focus({ preventScroll: true })
  }, [covered])

  const figure = Math.max(
    0,
    slides.findIndex(({ id }) => id === place.figure),
  )
  const model = slides[figure]?.model
  const pages = pagesOf(figure)
  // A link may have been made on a larger screen, with fewer pages, or name a page there never was.
  const index = Math.min(place.page, Math.max(0, pages.length - 1))
  const page = pages[index]

  const step = useCallback(
    (taken: Step) => {
      const next = stepped({ figure, page: index }, taken, slides.length, pagesOf)
      const id = slides[next.figure]?.id
      if (id !== undefined && (next.figure !== figure || next.page !== index)) onPlace({ figure: id, page: next.page })
    },
    [figure, index, slides, pagesOf, onPlace],
  )

  const openEvidence = useCallback(() => {
    const [only, ...others] = page?.observations ?? []
    const policies = page?.policies ?? []
    if (only !== undefined && others.length + policies.length === 0) onEvidence({ kind: 'figure', id: only.obsId })
    else if (only !== undefined || policies.length > 0) setCover('choice')
  }, [page, onEvidence])

  useEffect(() => {
    if (covered) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
      if (pressed(event, cover, { step, openEvidence, setCover, onClose })) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [covered, cover, step, openEvidence, onClose])

  if (model === undefined) return null
  // Beside the drawn page for a screen reader, in its place where it could not be drawn.
  const tables = tableOf(model, say).map((table) => <FigureTable key={table.caption} table={table} />)
  return (
    <div
      ref={screen}
      role="dialog"
      aria-modal={!covered}
      aria-label={t('present.title')}
      tabIndex={-1}
      inert={covered}
      className={styles['screen']}
      style={{ background: themes.projector.ground }}
      data-idle={idle || undefined}
    >
      {page === undefined ? (
        <div className={styles['fallback']}>
          <h1>{say.finding(model.finding)}</h1>
          <p role="alert">{t('present.failed')}</p>
          {tables}
        </div>
      ) : (
        <>
          <Scene scene={page.scene} />
          <div className="spoken">{tables}</div>
        </>
      )}
      <span className="spoken" role="status">
        {cover === 'blank'
          ? t('present.blanked')
          : t('present.announce', { page: index + 1, n: Math.max(1, pages.length), title: say.finding(model.finding) })}
      </span>
      <Controls
        page={index + 1}
        pages={Math.max(1, pages.length)}
        visibility={idle ? 'faded' : 'shown'}
        refused={refused}
        onStep={step}
        onEvidence={openEvidence}
        onBlank={() => setCover('blank')}
        onClose={onClose}
      />
      {cover === 'choice' && page !== undefined && (
        <EvidenceChoice
          page={page}
          say={say}
          onChoose={(target) => {
            setCover('none')
            onEvidence(target)
          }}
          onClose={() => {
            setCover('none')
            screen.current?.focus()
          }}
        />
      )}
      {cover === 'blank' && (
        <button
          type="button"
          className={styles['blank']}
          style={{ background: themes.projector.ink }}
          aria-label={t('present.blanked')}
          onClick={() => setCover('none')}
        />
      )}
    </div>
  )
}

interface Actions {
  readonly step: (step: Step) => void
  readonly openEvidence: () => void
  readonly setCover: (cover: 'none' | 'blank' | 'choice') => void
  readonly onClose: () => void
}

/** What a key does; false where it does nothing here and the browser may have it. */
function pressed(
  event: KeyboardEvent,
  cover: 'none' | 'blank' | 'choice',
  { step, openEvidence, setCover, onClose }: Actions,
): boolean {
  if (cover === 'blank') {
    setCover('none')
    return true
  }
  const action = actionOf(shortcuts.screen, event.key)
  if (action === 'close') {
    if (cover === 'none') onClose()
    else setCover('none')
    return true
  }
  if (cover === 'choice') return false
  const onControl = event.target instanceof Element && event.target.closest('button') !== null
  if (onControl && (event.key === ' ' || event.key === 'Enter')) return false
  switch (action) {
    case 'evidence':
      openEvidence()
      return true
    case 'blank':
      setCover('blank')
      return true
    case null: {
      const taken = stepOfKey(event.key)
      if (taken !== null) step(taken)
      return taken !== null
    }
  }
}

interface ControlsProps {
  readonly page: number
  readonly pages: number
  readonly visibility: 'shown' | 'faded'
  /** The browser did not allow full screen. */
  readonly refused: boolean
  readonly onStep: (step: Step) => void
  readonly onEvidence: () => void
  readonly onBlank: () => void
  readonly onClose: () => void
}

/** Everything the keys do, for a mouse and for a screen reader. Out of sight while nobody moves; the focus brings it back. */
function Controls({ page, pages, visibility, refused, onStep, onEvidence, onBlank, onClose }: ControlsProps) {
  const { t } = useWords()
  return (
    <div className={styles['controls']} data-visibility={visibility}>
      <p className={styles['keys']} data-said={refused ? 'refused' : 'keys'}>
        {refused ? t('present.fullscreenDenied') : t('present.keys')}
      </p>
      <Button look="line" label={t('present.previous')} onPress={() => onStep('previous')}>
        ←
      </Button>
      <span className={styles['number']}>{t('present.page', { page, n: pages })}</span>
      <Button look="line" label={t('present.next')} onPress={() => onStep('next')}>
        →
      </Button>
      <Button look="line" onPress={onEvidence}>
        {t('present.evidence')}
      </Button>
      <Button look="line" onPress={onBlank}>
        {t('present.blank')}
      </Button>
      <Button look="line" onPress={onClose}>
        {t('present.close')}
      </Button>
    </div>
  )
}
