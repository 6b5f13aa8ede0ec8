import { memo, useEffect, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { phoneQuery } from '#figures/theme.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { PacedContext } from '#ui/Afterwards.tsx'
import { useReadyMark } from '#ui/ready.ts'
import { SkipLink } from '#ui/SkipLink.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { useGuide } from '#view/guide.ts'
import { formatPage } from '#view/path.ts'
import { useView, useViewState } from '#view/store.ts'
import { Header } from './Header.tsx'
import { PageContent } from './PageContent.tsx'
import { pageName } from './pageName.ts'
import { evidenceDrawer, guide, linkNotice, presenting, printHead, usePrefetch } from './pages.ts'
import { usePageChange } from './urlProjection.ts'
import styles from './Shell.module.css'

/** The frame around every page: bar, notice, page, foot, and the evidence drawer beside it. Not drawn anew for another address. */
export const Shell = memo(function Shell({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords()
  const { t, lang } = words
  const page = useView((view) => view.page)
  const isEvidenceOpen = useView((view) => view.evidence !== null)
  const isPresenting = useView((view) => view.presenting !== null)
  const isGuideOpen = useGuide(({ topic }) => topic !== null)
  const hasTroubles = useViewState(({ problems, madeOn }) => problems.length > 0 || madeOn !== null)
  const main = useRef<HTMLElement>(null)
  const phone = useMedia(phoneQuery)
  const [firstPage] = useState(page)

  useEffect(() => {
    document.title = words.t('app.title', { page: pageName(page, dataset, words) })
  }, [page, dataset, words])
  usePageChange(formatPage(page), () => {
    window.scrollTo(0, 0)
    if (!isEvidenceOpen) main.current?.focus({ preventScroll: true })
  })
  const hasSettled = usePrefetch()
  useReadyMark(hasSettled)

  return (
    <>
      <div className={styles['page']} data-drawer={isEvidenceOpen || undefined} inert={isPresenting || (phone && isEvidenceOpen)}>
        <SkipLink onSkip={() => main.current?.focus()}>{t('app.skip')}</SkipLink>
        <Header dataset={dataset} />
        <printHead.Component dataset={dataset} />
        {hasTroubles && <linkNotice.Component dataset={dataset} />}
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <PacedContext value={page !== firstPage}>
            <PageContent dataset={dataset} page={page} />
          </PacedContext>
        </main>
        <footer className={styles['foot']}>
          {t('app.footer', {
            version: dataset.version,
            date: formatPeriod(dataset.created, lang),
            sources: dataset.sources.length,
          })}
        </footer>
      </div>
      {(hasSettled || isGuideOpen) && <guide.Component dataset={dataset} />}
      {isPresenting && <presenting.Component dataset={dataset} />}
      {/* Over a presentation, which covers everything, the evidence covers it in turn. */}
      {isEvidenceOpen && <evidenceDrawer.Component dataset={dataset} place={phone || isPresenting ? 'sheet' : 'side'} />}
    </>
  )
})
