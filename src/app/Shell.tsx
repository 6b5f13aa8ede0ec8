import { useEffect, useMemo, useRef } from 'react'
import type { Dataset } from '#domain/model.ts'
import { EvidenceDrawer } from '#features/evidence/EvidenceDrawer.tsx'
import { phoneQuery } from '#figures/theme.ts'
import { formatPeriod } from '#i18n/date.ts'
import { useWords } from '#i18n/words.tsx'
import { SkipLink } from '#ui/SkipLink.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { useView } from '#view/store.ts'
import { evidenceSequence } from './evidenceSequence.ts'
import { Header } from './Header.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { PageContent } from './PageContent.tsx'
import { usePageChange } from './urlProjection.ts'
import styles from './Shell.module.css'

/** The frame around every page: bar, notice, page, foot, and the evidence drawer beside it. */
export function Shell({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords()
  const view = useView((current) => current)
  const main = useRef<HTMLElement>(null)
  const phone = useMedia(phoneQuery)
  const sequence = useMemo(() => evidenceSequence(dataset, view), [dataset, view])
  const { page, evidence } = view
  const pageKey = page.name === 'source' ? page.source : page.name

  useEffect(() => {
    document.title = t('app.title', { page: t(page.name === 'source' ? 'page.sources' : `page.${page.name}`) })
  }, [page.name, t])
  usePageChange(pageKey, () => {
    window.scrollTo(0, 0)
    if (evidence === null) main.current?.focus({ preventScroll: true })
  })

  return (
    <>
      <div className={styles['page']} data-drawer={evidence !== null || undefined} inert={phone && evidence !== null}>
        <SkipLink onSkip={() => main.current?.focus()}>{t('app.skip')}</SkipLink>
        <Header dataset={dataset} />
        <LinkNotice dataset={dataset} />
        <main ref={main} tabIndex={-1} className={styles['main']}>
          <PageContent dataset={dataset} page={page} />
        </main>
        <footer className={styles['foot']}>
          {t('app.footer', {
            version: dataset.version,
            date: formatPeriod(dataset.created, lang),
            sources: dataset.sources.length,
          })}
        </footer>
      </div>
      {evidence !== null && (
        <EvidenceDrawer dataset={dataset} evidence={evidence} sequence={sequence} place={phone ? 'sheet' : 'side'} />
      )}
    </>
  )
}
