import { useMemo, useState, type DragEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Dataset } from '#domain/model.ts'
import type { AreaSlots } from '#figures/colours.ts'
import { Scene } from '#figures/page/Scene.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { longestLine, type Change, type Found } from './deck.ts'
import { pagesOfSlide } from './pages.ts'
import { deckEvents } from './store.ts'
import styles from './Deck.module.css'

interface SlideListProps {
  readonly dataset: Dataset
  readonly found: readonly Found[]
  readonly slots: AreaSlots
  /** What came by a link is looked at and not changed. */
  readonly from: 'device' | 'link'
  readonly onPresent: (slide: string) => void
}

const buttonId = (place: number, way: 'up' | 'down') => `deck-${place}-${way}`

/** Moves a slide and keeps the focus with it; at an end the other way is left. */
function move(from: number, to: number, last: number): void {
  flushSync(() => deckEvents.moved(from, to))
  const way = to === 0 ? 'down' : to === last ? 'up' : to < from ? 'up' : 'down'
  document.getElementById(buttonId(to, way))?.focus()
}

/** The slides in their order; they are moved by buttons or drawn to another place. */
export function SlideList({ dataset, found, slots, from, onPresent }: SlideListProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const last = found.length - 1
  return (
    <ol className={styles['slides']}>
      {found.map((one, place) => {
        const drag =
          from === 'link'
            ? {}
            : {
                draggable: true,
                onDragStart: (event: DragEvent) => {
                  event.dataTransfer.effectAllowed = 'move'
                  setDragged(place)
                },
                onDragEnd: () => setDragged(null),
                onDragOver: (event: DragEvent) => {
                  if (dragged !== null) event.preventDefault()
                },
                onDrop: (event: DragEvent) => {
                  if (dragged === null) return
                  event.preventDefault()
                  setDragged(null)
                  deckEvents.moved(dragged, place)
                },
              }
        const earlier = found.slice(0, place).filter(({ item }) => item.link === one.item.link && item.figure === one.item.figure)
        return (
          <li
            key={`${one.item.link} ${one.item.figure} ${earlier.length}`}
            {...drag}
            data-dragged={dragged === place || undefined}
          >
            <SlideRow dataset={dataset} found={one} place={place} slots={slots} onPresent={onPresent}>
              {from === 'device' && <Moves place={place} last={last} />}
            </SlideRow>
          </li>
        )
      })}
    </ol>
  )
}

function Moves({ place, last }: { readonly place: number; readonly last: number }) {
  const { t } = useWords()
  const n = place + 1
  const mover = (way: 'up' | 'down', to: number, sign: string) => (
    <button
      type="button"
      id={buttonId(place, way)}
      className={styles['move']}
      disabled={to < 0 || to > last}
      aria-label={t(`deck.${way}`, { n })}
      onClick={() => move(place, to, last)}
    >
      {sign}
    </button>
  )
  return (
    <>
      {mover('up', place - 1, '↑')}
      {mover('down', place + 1, '↓')}
      <Button look="text" label={t('deck.removeNth', { n })} onPress={() => deckEvents.removed(place)}>
        {t('deck.remove')}
      </Button>
    </>
  )
}

interface SlideRowProps extends Pick<SlideListProps, 'dataset' | 'slots' | 'onPresent'> {
  readonly found: Found
  readonly place: number
  readonly children: React.ReactNode
}

/** A slide: what its first page looks like, what it shows, what has changed since it was added, the presenter's line. */
function SlideRow({ dataset, found, place, slots, onPresent, children }: SlideRowProps) {
  const { t, lang } = useWords()
  const say = useMemo(() => sentencesOf(dataset, lang), [dataset, lang])
  const slide = found.kind === 'here' ? found.slide : null
  const model = slide?.model ?? null
  const line = slide?.line ?? ''
  const page = useMemo(
    () => (model === null ? null : (pagesOfSlide({ model, line }, dataset, lang, slots)[0] ?? null)),
    [model, line, dataset, lang, slots],
  )
  return (
    <>
      <span className={styles['number']}>{place + 1}</span>
      <div className={styles['preview']}>{page !== null && <Scene scene={page.scene} />}</div>
      <div className={styles['words']}>
        <h2>
          <a href={`#${found.item.link}`}>{model === null ? t('deck.gone') : say.finding(model.finding)}</a>
        </h2>
        {found.kind === 'gone' && <p className={styles['changed']}>{t('deck.goneWhy')}</p>}
        {found.changes.map((change) => (
          <p key={change.kind} className={styles['changed']}>
            <ChangeSaid change={change} />
          </p>
        ))}
        <LineField key={found.item.line} place={place} line={found.item.line} editable={children === false ? 'no' : 'yes'} />
        <div className={styles['moves']}>
          {slide !== null && (
            <Button look="text" label={t('deck.presentFrom', { n: place + 1 })} onPress={() => onPresent(slide.id)}>
              {t('deck.fromHere')}
            </Button>
          )}
          {children}
        </div>
      </div>
    </>
  )
}

function ChangeSaid({ change }: { readonly change: Change }) {
  const { t } = useWords()
  if (change.kind === 'view') return t('deck.change.view', { parts: change.parts.join('、') })
  const { before, now } = change
  return before.count === now.count
    ? t('deck.change.values', { before: before.version, now: now.version })
    : t('deck.change.count', { n: before.count, m: now.count, before: before.version, now: now.version })
}

interface LineFieldProps {
  readonly place: number
  readonly line: string
  readonly editable: 'yes' | 'no'
}

/** The presenter's line; kept when the field is left or Enter is pressed. */
function LineField({ place, line, editable }: LineFieldProps) {
  const { t } = useWords()
  const [text, setText] = useState(line)
  if (editable === 'no') return line === '' ? null : <p className={styles['line']}>{line}</p>
  const keep = () => {
    if (text !== line) deckEvents.lineWritten(place, text)
  }
  return (
    <input
      type="text"
      className={styles['field']}
      aria-label={t('deck.line', { n: place + 1 })}
      placeholder={t('deck.linePlaceholder')}
      maxLength={longestLine}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
      }}
    />
  )
}
