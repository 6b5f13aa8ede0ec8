import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Draft, DraftState } from '#domain/draft/draft.ts'
import type { PolicyDraft } from '#domain/draft/policyDraft.ts'
import type { Drafts } from '#domain/draft/review.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Add.module.css'

interface MarkedTextProps {
  readonly text: string
  readonly figures: readonly Draft[]
  readonly policies: readonly PolicyDraft[]
  readonly leftOut: readonly LeftOut[]
  /** The draft that is looked at. */
  readonly active: string | null
  readonly onChoose: (id: string) => void
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly id: string | null
  readonly state: DraftState | 'left-out'
}

/** The marks of a text in their order; of two that overlap the first. */
function marksOf({ figures, policies }: Drafts, leftOut: readonly LeftOut[]): readonly Mark[] {
  const marked = figures.flatMap(({ id, place, state }): Mark[] =>
    place.kind === 'article' ? [{ ...place.span, id, state }] : [],
  )
  const named = policies.flatMap(({ id, span, state }): Mark[] => (span === null ? [] : [{ ...span, id, state }]))
  const others = leftOut.map(({ span }): Mark => ({ ...span, id: null, state: 'left-out' }))
  const marks: Mark[] = []
  for (const mark of [...marked, ...named, ...others].sort((a, b) => a.start - b.start || (a.id === null ? 1 : -1))) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark)
  }
  return marks
}

/** The article with its numbers marked: proposed, confirmed, dropped, or left out. A press on a proposed one goes to its row. */
export const MarkedText = memo(function MarkedText({ text, figures, policies, leftOut, active, onChoose }: MarkedTextProps) {
  const { t } = useWords()
  const marks = useMemo(() => marksOf({ figures, policies }, leftOut), [figures, policies, leftOut])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const mark = active === null ? null : box.current?.querySelector(`[data-mark="${active}"]`)
    const [outer, inner] = [box.current?.getBoundingClientRect(), mark?.getBoundingClientRect()]
    if (outer === undefined || inner === undefined || box.current === null) return
    if (inner.top < outer.top + 40 || inner.bottom > outer.bottom - 40)
      box.current.scrollTop += inner.top - outer.top - outer.height / 3
  }, [active])
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end, id, state } of marks) {
    const words = text.slice(start, end)
    pieces.push(
      text.slice(at, start),
      id === null ? (
        <span key={start} className={styles['mark']} data-state={state}>
          {words}
        </span>
      ) : (
        <button
          key={start}
          type="button"
          className={styles['mark']}
          data-mark={id}
          data-state={state}
          data-active={id === active || undefined}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words}
        </button>
      ),
    )
    at = end
  }
  return (
    <section aria-label={t('add.text')} className={styles['text']}>
      <h2>{t('add.text')}</h2>
      <div ref={box} className={styles['words']} lang="zh-CN">
        {pieces}
        {text.slice(at)}
      </div>
    </section>
  )
})
