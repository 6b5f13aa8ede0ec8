import { Fragment } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords, type Words } from '#i18n/words.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useViewState, viewEvents } from '#view/store.ts'
import { shortened, toldOfEdition } from './edition.ts'
import { NearestPages } from './errorPages.tsx'

/** Tells what could not be read in the link the reader came by. */
export function LinkNotice({ dataset }: { readonly dataset: Dataset }) {
  const words = useWords()
  const { t } = words
  const problems = useViewState((state) => state.problems)
  const madeOn = useViewState((state) => state.madeOn)
  const told = madeOn === null ? [] : toldOfEdition(madeOn, dataset, words)
  if (problems.length + told.length === 0) return null
  return (
    <Notice dismissLabel={t('notice.dismiss')} onDismiss={viewEvents.problemsDismissed}>
      {problems.map(({ about, parts }) => (
        <Fragment key={about}>
          <p>{t(`link.${about}`, { n: parts.length, parts: about === 'length' ? parts.join('') : quotedNames(parts, words) })}</p>
          {about === 'page' && <NearestPages dataset={dataset} path={parts[0] ?? ''} otherwise={t('nearest.none')} />}
        </Fragment>
      ))}
      {problems.length > 0 && <p>{t('link.dropped')}</p>}
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}

/** So many parts of a link are named; of more, how many there are is said. */
const mostNamed = 5

/** Parts of a link in quotation marks, as far as a reader can take them in: 「a」、「b」等7个. */
function quotedNames(parts: readonly string[], { t, lang, pick }: Words): string {
  const names = parts
    .slice(0, mostNamed)
    .map((part) => pick(`「${shortened(part)}」`, `“${shortened(part)}”`))
    .join(pick('、', ', '))
  if (parts.length <= mostNamed) return names
  return t('link.names', { names, n: lang === 'zh' ? parts.length : parts.length - mostNamed })
}
