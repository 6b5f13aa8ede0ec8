import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { Message } from './Message.tsx'
import { NearestPages } from './NearestPages.tsx'

/** A path that no page has: what it may have meant, and the way to all figures. */
export function UnknownPage({ dataset, path }: { readonly dataset: Dataset; readonly path: string }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <Message title={t('unknown.title', { path })} words={t('unknown.words')}>
      <NearestPages dataset={dataset} path={path} otherwise="" />
      <a href={linkTo((view) => pageOpened(view, { name: 'figures' }))}>{t('unknown.home')}</a>
    </Message>
  )
}
