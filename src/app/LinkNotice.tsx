import { Fragment } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useViewState, viewEvents } from '#view/store.ts'
import { NearestPages } from './errorPages.tsx'

/** Tells what could not be read in the link the reader came by. */
export function LinkNotice({ dataset }: { readonly dataset: Dataset }) {
  const { t, pick } = useWords()
  const problems = useViewState((state) => state.problems)
  const madeOn = useViewState((state) => state.madeOn)
  if (problems.length === 0 && madeOn === null) return null
  return (
    <Notice dismissLabel={t('notice.dismiss')} onDismiss={viewEvents.problemsDismissed}>
      {problems.map(({ about, parts }) => (
        <Fragment key={about}>
          <p>{t(`link.${about}`, { n: parts.length, parts: parts.join(pick('、', ', ')) })}</p>
          {about === 'page' && <NearestPages dataset={dataset} path={parts[0] ?? ''} otherwise={t('nearest.none')} />}
        </Fragment>
      ))}
      {problems.length > 0 && <p>{t('link.dropped')}</p>}
      {madeOn !== null && <p>{t('link.madeOn', { made: madeOn, shown: dataset.version })}</p>}
    </Notice>
  )
}
