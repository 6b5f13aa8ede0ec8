import { memo, useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { phoneQuery } from '#figures/theme.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { usePending, useReadyMark } from '#ui/ready.ts'
import { useMedia } from '#ui/useMedia.ts'
import { useDevice } from '#view/device.ts'
import { useGuide } from '#view/guide.ts'
import { formatPage } from '#view/path.ts'
import { useView, useViewState } from '#view/store.ts'
import { useAreaColours } from './areaColours.ts'
import { Header } from './Header.tsx'
import { Page } from './Page.tsx'
import { viewName } from './pageName.ts'
import { usePrefetch } from './part.ts'
import {
  embed,
  evidenceDrawer,
  firstVisit,
  guideDialog,
  linkNotice,
  offlineLine,
  ownNotice,
  parts,
  presenting,
  printHead,
} from './parts.ts'
import { usePageChange } from './urlProjection.ts'
import styles from './Shell.module.css'

/** The frame around every page: bar, notice, page, foot, and the evidence drawer beside it. Not drawn anew for another address. */
export const Shell = memo(function Shell({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords()
  const page = useView((view) => view.page)
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const isPresenting = useView((view) => view.presenting !== null)
  const embedded = useView((view) => view.embedded)
  const guideTopic = useGuide(({ topic }) => topic)
  const isFirstVisit = useDevice(({ guide }) => guide === 'new')
  const hasAdded = useDevice((device) => device.hasAdded)
  const hasTroubles = useViewState(({ problems, madeOn }) => problems.length > 0 || madeOn !== null)
  const main = useRef<HTMLElement>(null)
  const phone = useMedia(phoneQuery)
  // What covers the page makes it inert as long as it stands there, and not while its code is on the way or cannot be had.
  const [isPresentationThere, setPresentationThere] = useState(false)
  const [isDrawerThere, setDrawerThere] = useState(false)
  const isCovered = (isPresenting && isPresentationThere) || (phone && isEvidenceOpen && isDrawerThere)

  usePageChange(formatPage(page), () => {
    window.scrollTo(0, 0)
    if (!isEvidenceOpen) main.current?.focus({ preventScroll: true })
  })
  useAreaColours(dataset)
  const hasSettled = usePrefetch(embedded === null ? parts : none)

  if (embedded !== null) {
    return (
      <>
        <DocumentTitle dataset={dataset} />
        <embed.Component dataset={dataset} figure={embedded} />
        <ReadyMark hasSettled={hasSettled} />
      </>
    )
  }
  return (
    <>
      <div className={styles['page']} data-drawer={isEvidenceOpen || undefined} inert={isCovered}>
        <DocumentTitle dataset={dataset} />
        <SkipLink onSkip={() => main.current && focusFirstFigure(main.current)}>{t('app.skip')}</SkipLink>
        <Header dataset={dataset} />
        <printHead.Component dataset={dataset} />
        {hasAdded && <ownNotice.Component dataset={dataset} />}
        {hasTroubles && <linkNotice.Component dataset={dataset} />}
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <Page dataset={dataset} page={page} />
        </main>
        <footer className={styles['foot']}>
          {t('app.footer', {
            version: dataset.version,
            date: formatPeriod(dataset.created, lang),
            sources: dataset.sources.length,
          })}
          {hasSettled && <offlineLine.Component dataset={dataset} />}
        </footer>
      </div>
      {/* Who came for the words of a figure, presents, or reads the guide is not spoken to. */}
      {hasSettled && isFirstVisit && !isEvidenceOpen && !isPresenting && guideTopic === null && (
        <firstVisit.Component dataset={dataset} />
      )}
      {guideTopic !== null && <guideDialog.Component dataset={dataset} topic={guideTopic} />}
      {isPresenting && <presenting.Component dataset={dataset} onCovering={setPresentationThere} />}
      {/* Over a presentation, which covers everything, the evidence covers it in turn. */}
      {isEvidenceOpen && (
        <evidenceDrawer.Component dataset={dataset} place={phone || isPresenting ? 'sheet' : 'side'} onOpen={setDrawerThere} />
      )}
      <ReadyMark hasSettled={hasSettled} />
    </>
  )
})

/** Names the document in tabs, bookmarks and the history after what is looked at. */
function DocumentTitle({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords()
  const view = useView((current) => current)
  const title = words.t('app.title', { page: viewName(view, dataset, words) })
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}

/** To the first value of the first figure below the heading; where the page has none, to the first link there. */
function focusFirstFigure(main: HTMLElement): void {
  const heading = main.querySelector('h1')
  const isBelow = (link: Element) =>
    heading === null || (heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const first = (selector: string) => [...main.querySelectorAll<HTMLElement | SVGElement>(selector)].find(isBelow)
  const target = first('[data-roving], [data-evidence]') ?? first('a[href]') ?? main
  target.focus()
}

/** Beside a figure that stands alone nothing is opened. */
const none: readonly [] = []

/** Marks the page ready when what the reader asked for last has been drawn. */
function ReadyMark({ hasSettled }: { readonly hasSettled: boolean }) {
  const view = useView((current) => current)
  usePending(useDeferredValue(view) !== view)
  useReadyMark(hasSettled)
  return null
}

/** First stop of the Tab key; seen only while it has the focus. A button, because the address behind # belongs to the router. */
function SkipLink({ onSkip, children }: { readonly onSkip: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles['skip']} onClick={onSkip}>
      {children}
    </button>
  )
}
