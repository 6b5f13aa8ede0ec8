/** Pages that stand where another was asked for: one that could not be drawn, and one that does not exist. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useLinks } from '#view/links.ts'
import { nearestPages } from '#view/nearest.ts'
import { formatPage } from '#view/path.ts'
import { pageOpened } from '#view/transitions.ts'
import type { Page } from '#view/view.ts'
import { Detail, Message, type FailureProps } from './Message.tsx'
import { pageName } from './pageName.ts'
import styles from './Message.module.css'

/** Instead of a page that could not be drawn: that nothing is lost, and what to do. */
export function Crash({ error, onRetry }: FailureProps) {
  const { t } = useWords()
  return (
    <Message title={t('error.crash.title')} words={t('error.crash.words')}>
      <p>{t('error.crash.do')}</p>
      <p className={styles['actions']}>
        <Button look="solid" onPress={onRetry}>
          {t('error.retry')}
        </Button>
        <Button
          look="line"
          onPress={() => {
            window.location.hash = '#/figures'
            window.location.reload()
          }}
        >
          {t('unknown.home')}
        </Button>
      </p>
      <Detail text={error.message} />
    </Message>
  )
}

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

interface NearestPagesProps {
  readonly dataset: Dataset
  /** The path that leads nowhere. */
  readonly path: string
  /** What is said where no page is near. */
  readonly otherwise: string
}

/** What a path that leads nowhere may have meant, as links with the names of what they lead to. */
export function NearestPages({ dataset, path, otherwise }: NearestPagesProps) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  // On a list that was fallen back to, that list is no news.
  const pages = nearestPages(path, dataset)
  if (pages.length === 0) return otherwise === '' ? null : <p>{otherwise}</p>
  return (
    <p>
      {t('nearest.maybe')}
      {pages.map((page, index) => (
        <span key={formatPage(page)}>
          {index > 0 && pick('、', ', ')}
          <a href={linkTo((view) => pageOpened(view, page))}>
            <PageName dataset={dataset} page={page} />
          </a>
        </span>
      ))}
    </p>
  )
}

function PageName({ dataset, page }: { readonly dataset: Dataset; readonly page: Page }) {
  const words = useWords()
  // Chinese in an English page is marked as such.
  if (page.name === 'source') return <FreeText text={lookup(dataset.sourceById, page.source).title} english={dataset.english} />
  return pageName(page, dataset, words)
}
