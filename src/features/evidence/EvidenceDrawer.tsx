import { useEffect, useId, useState } from 'react'
import { Seal } from '#figures/marks/Seal.tsx'
import { lookup } from '#domain/lookup.ts'
import type { Area, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Drawer, keepInSight } from '#ui/Drawer.tsx'
import { useLinks } from '#view/links.ts'
import { viewEvents } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import type { EvidenceRef } from '#view/view.ts'
import { FigureEvidence } from './FigureEvidence.tsx'
import { PolicyEvidence } from './PolicyEvidence.tsx'
import styles from './Evidence.module.css'

interface EvidenceDrawerProps {
  readonly dataset: Dataset
  readonly evidence: EvidenceRef
  /** The list the reader came from, for ← and →. */
  readonly sequence: readonly EvidenceRef[]
  readonly place: 'side' | 'sheet'
}

/** The evidence of one figure or policy: from the number to the words. */
export function EvidenceDrawer({ dataset, evidence, sequence, place }: EvidenceDrawerProps) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const headingId = useId()
  const [openedIn] = useState(figureAtFocus)
  const index = sequence.findIndex((ref) => ref.id === evidence.id)
  const step = (by: number) => {
    const next = index < 0 ? sequence[0] : sequence[index + by]
    if (next) viewEvents.evidenceStepped(next)
  }
  const subject = subjectOf(dataset, evidence)

  // The row of what is shown is kept in sight in the list beside the drawer, also when a link opened it far down.
  useEffect(() => {
    if (place === 'sheet') return
    let callOff: (() => void) | undefined
    const show = () => {
      const link = rowOf(evidence.id, null, openedIn)
      const row = link?.closest('tr, li') ?? link
      if (row) callOff = keepInSight(row)
      return row !== null
    }
    // The list may come later than the drawer.
    const arrival = new MutationObserver(() => {
      if (show()) arrival.disconnect()
    })
    // A frame later: by then the list has measured the width that the drawer leaves it.
    const frame = requestAnimationFrame(() => {
      if (!show()) arrival.observe(document.body, { childList: true, subtree: true })
    })
    return () => {
      cancelAnimationFrame(frame)
      arrival.disconnect()
      callOff?.()
    }
  }, [evidence.id, openedIn, place])

  return (
    <Drawer
      headingId={headingId}
      place={place}
      onClose={viewEvents.evidenceClosed}
      onPrevious={() => step(-1)}
      onNext={() => step(1)}
      returnFocusTo={(opener) => rowOf(evidence.id, opener, openedIn)}
    >
      <div className={styles['bar']}>
        <span className={styles['position']}>
          {t('evidence.title')}
          {index >= 0 && <span role="status"> {t('evidence.position', { index: index + 1, total: sequence.length })}</span>}
        </span>
        <button type="button" aria-label={t('evidence.previous')} disabled={index <= 0} onClick={() => step(-1)}>
          ←
        </button>
        <button type="button" aria-label={t('evidence.next')} disabled={index >= sequence.length - 1} onClick={() => step(1)}>
          →
        </button>
        <button type="button" onClick={viewEvents.evidenceClosed}>
          <kbd aria-hidden="true">Esc</kbd> {t('evidence.close')}
        </button>
      </div>
      <div className={styles['body']}>
        <h2 id={headingId} tabIndex={-1} className={styles['heading']}>
          <Seal area={subject.area} fill={subject.fill} side={20} />
          <span>
            <a href={linkTo((view) => pageOpened(view, { name: 'area', area: subject.area.areaId }))}>
              {pick(subject.area.nameZh, subject.area.nameEn)}
            </a>{' '}
            · {pick(subject.nameZh, subject.nameEn)}
          </span>
        </h2>
        {evidence.kind === 'figure' ? (
          <FigureEvidence key={evidence.id} dataset={dataset} figure={lookup(dataset.observationById, evidence.id)} />
        ) : (
          <PolicyEvidence key={evidence.id} dataset={dataset} policy={lookup(dataset.policyById, evidence.id)} />
        )}
      </div>
    </Drawer>
  )
}

/** The id of the innermost figure that has one and in which the focus is; `null` outside of figures. */
function figureAtFocus(): string | null {
  return document.activeElement?.closest('figure[id]')?.id ?? null
}

/**
 * The link behind the drawer that opens this evidence. Where there are several (a figure in its row and on a ruler, a policy under each
 * of its instruments) it is the one that was used, else, where that was drawn afresh, one in the figure it stood in, else the one nearest
 * to the middle of the window.
 */
function rowOf(id: string, opener: Element | null, figure: string | null): Element | null {
  const all = [...document.querySelectorAll(`[data-evidence="${CSS.escape(id)}"]`)]
  const inFigure = figure === null ? [] : all.filter((row) => row.closest(`#${CSS.escape(figure)}`) !== null)
  const rows = all.includes(opener ?? document.body) || inFigure.length === 0 ? all : inFigure
  const distance = (row: Element) => Math.abs(row.getBoundingClientRect().top - window.innerHeight / 2)
  return (
    rows.find((row) => row === opener) ??
    rows.reduce<Element | null>((nearest, row) => (nearest !== null && distance(nearest) <= distance(row) ? nearest : row), null)
  )
}

interface Subject {
  readonly area: Area
  readonly fill: 'solid' | 'outline'
  readonly nameZh: string
  readonly nameEn: string
}

function subjectOf(dataset: Dataset, evidence: EvidenceRef): Subject {
  if (evidence.kind === 'policy') {
    const policy = lookup(dataset.policyById, evidence.id)
    return { area: lookup(dataset.areaById, policy.refArea), fill: 'solid', nameZh: policy.nameZh, nameEn: policy.nameEn }
  }
  const figure = lookup(dataset.observationById, evidence.id)
  const { nameZh, nameEn } = lookup(dataset.indicatorById, figure.indicator)
  return { area: lookup(dataset.areaById, figure.refArea), fill: figure.scope === 'area' ? 'solid' : 'outline', nameZh, nameEn }
}
