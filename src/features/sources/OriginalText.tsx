import { useEffect, useMemo, useRef } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useSteadyLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened } from '#view/transitions.ts'
import { segmentsOf, type Segment, type Span } from './segments.ts'
import { evidenceOf, nameOf, type TextItem } from './textOrder.ts'
import styles from './Original.module.css'

interface OriginalTextProps {
  readonly dataset: Dataset
  readonly text: string
  readonly spans: readonly Span[]
  /** Those of the source, in the order of the text: the numbers of the marks count them from 1. */
  readonly items: readonly TextItem[]
  readonly label: string
}

/** The original with each quote marked in place; a mark leads to its evidence. */
export function OriginalText({ dataset, text, spans, items, label }: OriginalTextProps) {
  const box = useRef<HTMLElement>(null)
  const open = useView((view) => view.evidence?.id ?? null)
  const segments = useMemo(() => segmentsOf(text, spans), [text, spans])
  const numbered = useMemo(() => new Map(items.map((item, index) => [item.id, { item, number: index + 1 }])), [items])

  // The text follows the evidence that is read beside it, and keeps it in sight when the drawer takes room away.
  useEffect(() => {
    const element = box.current
    if (element === null || open === null) return undefined
    bringWithin(element, open)
    if (typeof ResizeObserver !== 'function') return undefined
    const observer = new ResizeObserver(() => bringWithin(element, open))
    observer.observe(element)
    return () => observer.disconnect()
  }, [open])

  // A box with a scroll bar of its own is reached by keyboard through its marks; without any it is as long as the text.
  const shape = spans.length > 0 ? 'box' : 'whole'
  return (
    <section ref={box} aria-label={label} lang="zh-CN" className={styles[shape]}>
      {segments.map((segment) =>
        segment.covering.length === 0 ? (
          segment.text
        ) : (
          <MarkedWords key={segment.start} dataset={dataset} segment={segment} numbered={numbered} />
        ),
      )}
    </section>
  )
}

interface MarkedWordsProps {
  readonly dataset: Dataset
  readonly segment: Segment
  readonly numbered: ReadonlyMap<string, Numbered>
}

interface Numbered {
  readonly item: TextItem
  readonly number: number
}

/** Words that are quoted: a link to the innermost quote, before it the numbers of further quotes that begin here. */
function MarkedWords({ dataset, segment, numbered }: MarkedWordsProps) {
  const found = (ids: readonly string[]) => ids.flatMap((id) => numbered.get(id) ?? [])
  const [inner] = found(segment.covering)
  const beginning = found(segment.beginning)
  if (inner === undefined) return segment.text
  return (
    <mark className={styles['mark']} data-kind={inner.item.kind}>
      {beginning
        .filter((other) => other !== inner)
        .map((other) => (
          <MarkLink key={other.number} dataset={dataset} numbered={other} text="" place="begins" />
        ))}
      <MarkLink dataset={dataset} numbered={inner} text={segment.text} place={beginning.includes(inner) ? 'begins' : 'goes-on'} />
    </mark>
  )
}

interface MarkLinkProps {
  readonly dataset: Dataset
  readonly numbered: Numbered
  readonly text: string
  /** The number stands, and a row of the list leads, where the quote begins. */
  readonly place: 'begins' | 'goes-on'
}

function MarkLink({ dataset, numbered: { item, number }, text, place }: MarkLinkProps) {
  const { t, pick } = useWords()
  const linkTo = useSteadyLinks(dataset)
  const isOpen = useView((view) => view.evidence?.id === item.id)
  const name = nameOf(dataset, item)
  return (
    <a
      href={linkTo((view) => evidenceOpened(view, evidenceOf(item)))}
      data-evidence={item.id}
      data-open={isOpen || undefined}
      {...(text === '' ? { 'aria-label': t('source.number', { n: number, name: pick(name.nameZh, name.nameEn) }) } : {})}
      {...(place === 'begins' ? { id: placeId(item.id) } : {})}
    >
      {place === 'begins' && <sup>{number}</sup>}
      {text}
    </a>
  )
}

/** The element that marks where the words of a figure or policy begin in the opened original. */
function placeId(id: string): string {
  return `place-${id}`
}

/** Scrolls a box, and nothing around it, until a mark inside it is in its middle; not where the mark is in sight already. */
function bringWithin(box: Element, id: string): void {
  const place = document.getElementById(placeId(id))
  if (place === null || !box.contains(place)) return
  const [outer, inner] = [box.getBoundingClientRect(), place.getBoundingClientRect()]
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return
  box.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2
}

/** Brings the words of a figure or policy into sight in the opened original, and the focus to them. */
export function showPlace(id: string): void {
  const place = document.getElementById(placeId(id))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
