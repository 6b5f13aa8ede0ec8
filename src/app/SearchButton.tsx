import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { pinyinQuery } from '#load/pinyin.ts'
import { whenIdle } from './idle.ts'
import { nothing, part } from './pages.ts'
import styles from './SearchButton.module.css'
import { useSearchKeys } from './useSearchKeys.ts'

const searchDialog = part(async () => (await import('./Search.tsx')).Search, nothing)

/** Opens the search, also by `/` and Ctrl K. What was typed last is there again: it is where the reader may want to go on. */
export function SearchButton({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [state, setState] = useState<'closed' | 'open' | 'unavailable'>('closed')
  const [lastText, setLastText] = useState('')
  const open = useCallback(() => {
    searchDialog.load().then(
      () => setState('open'),
      () => setState('unavailable'),
    )
  }, [])
  useSearchKeys(open)
  // Before the network goes: a lecture hall may have none. What cannot be had now is asked for again when the search opens.
  useEffect(
    () =>
      whenIdle(() => {
        void Promise.allSettled([searchDialog.load(), client.query(pinyinQuery(import.meta.env.VITE_PINYIN_URL))])
      }),
    [client],
  )
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
          onClose={(text) => {
            setLastText(text)
            setState('closed')
          }}
        />
      )}
    </>
  )
}
