import { useEffect, useId, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { sharedLink } from '#view/sharedLink.ts'
import { useView } from '#view/store.ts'
import { embedCode, embedLink, type EmbedKind } from './embedCode.ts'
import styles from './EmbedDialog.module.css'

export interface EmbedDialogProps {
  readonly model: FigureModel
  readonly dataset: Dataset
  readonly onClose: () => void
}

/** Widths of columns that web pages have, CSS pixels. */
const widths = ['480', '720', '960'] as const

/** Until the figure has been drawn and measured. */
const firstHeight = 480

/** The code that shows a figure in another page: for which data, how wide, and what it will look like, at the height it needs. */
export function EmbedDialog({ model, dataset, onClose }: EmbedDialogProps) {
  const { t, lang } = useWords()
  const view = useView((current) => current)
  const [kind, setKind] = useState<EmbedKind>('frozen')
  const [width, setWidth] = useState<(typeof widths)[number]>('720')
  const [height, setHeight] = useState(firstHeight)
  const codeId = useId()
  const title = sentencesOf(dataset, lang).finding(model.finding)
  const address = new URL(`#${embedLink(view, model.id, dataset, kind)}`, window.location.href).href
  const code = embedCode({ address, title, width: Number(width), height })
  return (
    <Dialog title={t('embed.title')} closeLabel={t('export.close')} choice={null} fallback="main" onClose={onClose}>
      <p>
        {t('embed.words')} {sharedLink(address) === null && t('embed.here')}
      </p>
      <div className={styles['choices']}>
        <span>{t('embed.kind')}</span>
        <Segmented
          legend={t('embed.kind')}
          value={kind}
          onChoose={setKind}
          options={[
            { value: 'frozen', label: t('embed.frozen') },
            { value: 'live', label: t('embed.live') },
          ]}
        />
        <span>{t('embed.width')}</span>
        <Segmented
          legend={t('embed.width')}
          value={width}
          onChoose={setWidth}
          options={widths.map((value) => ({ value, label: t('embed.pixels', { n: value }) }))}
        />
      </div>
      <p className={styles['said']}>
        {kind === 'frozen' ? t('embed.frozen.words', { version: dataset.version }) : t('embed.live.words')}
      </p>
      <div className={styles['code']}>
        <label htmlFor={codeId}>{t('embed.code')}</label>
        <textarea id={codeId} readOnly rows={3} value={code} onFocus={(event) => event.currentTarget.select()} />
        <CopyButton look="solid" label={t('embed.copy')} done={t('embed.copied')} denied={t('embed.denied')} text={code} />
      </div>
      <p className={styles['said']}>{t('embed.size', { width, height })}</p>
      <Preview address={address} title={title} width={width} height={height} onHeight={setHeight} />
    </Dialog>
  )
}

interface PreviewProps {
  readonly address: string
  readonly title: string
  readonly width: string
  readonly height: number
  /** Told the height that the figure needs, CSS pixels, now and whenever it changes. */
  readonly onHeight: (height: number) => void
}

/** The figure as the other page will show it: this page itself in a frame of its own origin, so that it can be measured. */
function Preview({ address, title, width, height, onHeight }: PreviewProps) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement | null>(null)
  useEffect(() => {
    const made = document.createElement('iframe')
    made.src = address
    frame.current = made
    const measure = new ResizeObserver(([entry]) => {
      const [size] = entry?.borderBoxSize ?? []
      if (size !== undefined) onHeight(Math.ceil(size.blockSize))
    })
    made.addEventListener('load', () => {
      const body = made.contentDocument?.body
      if (body) measure.observe(body)
    })
    place.current?.append(made)
    return () => {
      measure.disconnect()
      made.remove()
    }
  }, [address, onHeight])
  useEffect(() => {
    if (frame.current === null) return
    frame.current.title = title
    frame.current.width = width
    frame.current.height = String(height)
  })
  return <div ref={place} className={styles['preview']} />
}
