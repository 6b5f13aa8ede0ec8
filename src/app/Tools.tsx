import { useQuery } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { Spelling } from '#features/search/SearchDialog.tsx'
import { useDeck } from '#features/deck/store.ts'
import { useWords } from '#i18n/words.tsx'
import { pinyinQuery } from '#load/pinyin.ts'
import { Button } from '#ui/Button.tsx'
import { pageKeys } from '#ui/shortcuts.ts'
import { typedInto, usePageKey } from '#ui/usePageKey.ts'
import { guideEvents } from '#view/guide.ts'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import { nothing, part } from './part.ts'
import { usePresentKey } from './presenting.ts'
import styles from './Tools.module.css'

export const searchDialog = part(
  async () => (await import('#features/search/SearchDialog.tsx')).SearchDialog,
  nothing,
  'over-page',
)

/** What stands in the bar on every page and may come after the page: the search, the guide, and the keys that work anywhere. */
export function Tools({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  // `?` lists the keys.
  usePageKey(pageKeys.guide, openKeys, 'anywhere')
  usePresentKey()
  return (
    <>
      <div className={styles['search']}>
        <SearchButton dataset={dataset} />
      </div>
      <AddLink dataset={dataset} />
      <DeckLink dataset={dataset} />
      <Button look="line" label={t('app.guide')} onPress={() => guideEvents.opened('reading')}>
        ?
      </Button>
    </>
  )
}

/** The way to figures of the reader's own. */
function AddLink({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const isHere = useView((view) => view.page.name === 'add')
  return (
    <a
      className={styles['tool']}
      href={linkTo((view) => pageOpened(view, { name: 'add' }))}
      aria-current={isHere ? 'page' : undefined}
      aria-label={t('page.add')}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M8 2v12M2 8h12" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className={styles['toolName']}>{t('page.add')}</span>
    </a>
  )
}

/** The way to the reader's deck, with how many slides it has. */
function DeckLink({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const isHere = useView((view) => view.page.name === 'deck')
  const n = useDeck(({ deck }) => deck.length)
  return (
    <a
      className={styles['tool']}
      href={linkTo((view) => pageOpened(view, { name: 'deck' }))}
      aria-current={isHere ? 'page' : undefined}
      aria-label={n === 0 ? t('page.deck') : t('deck.link', { n })}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M1.5 2.5h13v8h-13zM8 10.5v3M5 14h6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className={styles['toolName']}>{t('page.deck')}</span>
      {n > 0 && <span aria-hidden="true">{n}</span>}
    </a>
  )
}

function openKeys(): boolean {
  guideEvents.opened('keys')
  return true
}

/** Opens the search, also by `/` and Ctrl K. What was typed last is there again: it is where the reader may want to go on. */
function SearchButton({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const [state, setState] = useState<'closed' | 'open' | 'unavailable'>('closed')
  const [lastText, setLastText] = useState('')
  const { data, isError, isFetching, refetch } = useQuery({
    ...pinyinQuery(import.meta.env.VITE_PINYIN_URL),
    // It is among what is loaded when nothing else is to do; where it could not be had, it is asked for again here.
    enabled: state === 'open',
  })
  const spelling: Spelling = data ? { state: 'here', readings: data } : { state: isError && !isFetching ? 'missing' : 'loading' }
  const open = useCallback(() => {
    if (isError) void refetch()
    searchDialog.load().then(
      () => setState('open'),
      () => setState('unavailable'),
    )
  }, [isError, refetch])
  useSearchKeys(open)
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-label={t('search.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        title={t('search.label')}
        onClick={open}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M11 11l4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className={styles['words']}>{t('search.field')}</span>
        <kbd className={styles['key']}>/</kbd>
      </button>
      {state === 'unavailable' && (
        <p role="alert" className={styles['unavailable']}>
          {t('search.unavailable')}
        </p>
      )}
      {state === 'open' && (
        <searchDialog.Component
          dataset={dataset}
          lastText={lastText}
          spelling={spelling}
          onClose={(text) => {
            setLastText(text)
            setState('closed')
          }}
        />
      )}
    </>
  )
}

/** What lies over the page and keeps its keys: a presentation, a sheet, another dialog, the search itself. */
const covers = 'dialog[open], [aria-modal="true"]'

/** `/` outside of fields, and Ctrl K or ⌘ K anywhere, open the search. */
function useSearchKeys(open: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return
      const isCommand = event.ctrlKey || event.metaKey
      const inField = event.target instanceof Element && event.target.closest(`${typedInto}, select`) !== null
      if (isCommand ? event.shiftKey || event.key.toLowerCase() !== 'k' : event.key !== '/' || inField) return
      // Also where it opens nothing: the browser's own search would be a surprise.
      event.preventDefault()
      if (document.querySelector(covers) === null) open()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
}
