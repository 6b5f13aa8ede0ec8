import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { Readings } from '#domain/pinyin.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useModal } from '#ui/useModal.ts'
import { entriesOf, type EntryKind } from './entries.ts'
import { listedOf } from './listing.ts'
import { queryOf } from './match.ts'
import { hitCount, searched, type HitGroup } from './rank.ts'
import { optionId, Results } from './Results.tsx'
import styles from './Search.module.css'
import { examplesOf, suggestionsOf } from './suggestions.ts'

/** The readings of characters: on their way, here, or not to be had. */
export type Spelling =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'here'; readonly readings: Readings }

interface SearchDialogProps {
  readonly dataset: Dataset
  readonly spelling: Spelling
  /** What was typed when it was open last: the caller keeps it, so that a reader who comes back finds it. */
  readonly lastText: string
  readonly onClose: (text: string) => void
}

/** What was typed, and what the reader did in the list of what it finds. */
interface Place {
  readonly text: string
  readonly chosen: number | null
  readonly unfolded: ReadonlySet<EntryKind>
}

function startOf(text: string): Place {
  return { text, chosen: null, unfolded: new Set() }
}

/** Search from anywhere: a field, and what is found in areas, indicators, policies, quotes and sources. */
export function SearchDialog({ dataset, spelling, lastText, onClose }: SearchDialogProps) {
  const { t, pick } = useWords()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  // Here and not above: a letter draws nothing but the dialog.
  const [{ text, chosen, unfolded }, setPlace] = useState(() => startOf(lastText))
  const readings = spelling.state === 'here' ? spelling.readings : null
  const query = useMemo(() => queryOf(text, readings), [text, readings])
  const isAsking = query.terms.length > 0
  // At once and not deferred: Enter must open what belongs to the text in the field.
  const groups = useMemo(
    () => (isAsking ? searched(entriesOf(dataset), query) : suggestionsOf(dataset)),
    [dataset, isAsking, query],
  )
  const shown = useMemo(() => listedOf(groups, unfolded), [groups, unfolded])
  const examples = useMemo(() => examplesOf(dataset), [dataset])
  const close = () => onClose(text)
  const modal = useModal(close)

  // With the dialog, and not after it: what is typed at once must not be selected, which the next letter would replace.
  useLayoutEffect(() => field.current?.select(), [])

  // Back and forward show another page: the search belonged to the one before.
  useEffect(() => {
    window.addEventListener('popstate', close)
    return () => window.removeEventListener('popstate', close)
  })

  useEffect(() => {
    if (chosen !== null) document.getElementById(optionId(listId, chosen))?.scrollIntoView({ block: 'nearest' })
  }, [listId, chosen])

  const onKey = (event: KeyboardEvent) => {
    // The keys of an input method belong to it.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    switch (event.key) {
      case 'Escape':
        close()
        break
      case 'ArrowDown':
        setPlace({ text, unfolded, chosen: stepped(chosen, 1, shown.options) })
        break
      case 'ArrowUp':
        setPlace({ text, unfolded, chosen: stepped(chosen, -1, shown.options) })
        break
      case 'Enter':
        // A button in the dialog keeps its Enter.
        if (event.target !== field.current) return
        document.getElementById(optionId(listId, chosen ?? 0))?.click()
        break
      default:
        return
    }
    event.preventDefault()
  }

  return (
    <dialog
      {...modal}
      className={styles['dialog']}
      aria-label={t('search.title')}
      onKeyDown={onKey}
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) close()
      }}
    >
      <div className={styles['frame']}>
        <div className={styles['head']}>
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
            <circle cx="7" cy="7" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M11 11l4 4" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={t('search.label')}
            aria-autocomplete="list"
            aria-expanded={shown.options > 0}
            aria-controls={listId}
            aria-activedescendant={chosen === null ? undefined : optionId(listId, chosen)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={t('search.field')}
            value={text}
            onChange={(event) => setPlace(startOf(event.target.value))}
          />
          <button type="button" onClick={close}>
            <kbd aria-hidden="true">Esc</kbd> {t('search.close')}
          </button>
        </div>
        <div className={styles['body']}>
          {!isAsking && (
            <p className={styles['lead']}>
              {t('search.start.words')}
              {pick('', ' ')}
              {examples !== null && t('search.start.examples', { ...examples })}
            </p>
          )}
          {isAsking && shown.options === 0 && (
            <NoResults
              dataset={dataset}
              text={text}
              readings={readings}
              onText={(next) => {
                setPlace(startOf(next))
                field.current?.focus()
              }}
            />
          )}
          {shown.options > 0 && (
            <Results
              dataset={dataset}
              groups={shown.groups}
              origin={isAsking ? 'found' : 'offered'}
              listId={listId}
              chosen={chosen}
              onMore={(kind) => {
                setPlace({ text, chosen, unfolded: new Set([...unfolded, kind]) })
                field.current?.focus()
              }}
              onOpen={close}
            />
          )}
        </div>
        <StatusLine groups={isAsking ? groups : null} total={hitCount(groups)} spelling={spelling.state} />
      </div>
    </dialog>
  )
}

/** The next option; above the first and below the last stands the field, where nothing is chosen. */
function stepped(chosen: number | null, by: 1 | -1, options: number): number | null {
  if (chosen === null) return options === 0 ? null : by === 1 ? 0 : options - 1
  const next = chosen + by
  return next < 0 || next >= options ? null : next
}

interface StatusLineProps {
  /** What was found; null while nothing is asked. */
  readonly groups: readonly HitGroup[] | null
  readonly total: number
  readonly spelling: Spelling['state']
}

/** How much was found, spoken too, and which keys work here. */
function StatusLine({ groups, total, spelling }: StatusLineProps) {
  const { t, pick } = useWords()
  const kinds = groups?.map(({ kind, hits }) => t('search.count.kind', { kind: t(`search.kind.${kind}`), n: hits.length })) ?? []
  return (
    <div className={styles['foot']}>
      <span role="status" className={styles['count']}>
        {groups !== null && t('search.count', { n: total })}
        {kinds.length > 0 && pick('：', ': ')}
        {kinds.join(pick('，', ', '))}
      </span>
      {spelling === 'missing' && <span className={styles['trouble']}>{t('search.noPinyin')}</span>}
      <span className={styles['keys']} aria-hidden="true">
        {t('search.keys')}
      </span>
    </div>
  )
}

/** Characters of a long text that are repeated, and words that are tried one by one. */
const most = { characters: 40, words: 5 } as const

interface NoResultsProps {
  readonly dataset: Dataset
  readonly text: string
  readonly readings: Readings | null
  readonly onText: (text: string) => void
}

/** That nothing was found, where one looked, and what would be found by one of the words alone. */
function NoResults({ dataset, text, readings, onText }: NoResultsProps) {
  const { t } = useWords()
  const { terms } = queryOf(text, readings)
  const alone =
    terms.length < 2
      ? []
      : terms
          .slice(0, most.words)
          .map((term) => ({ term: term.text, n: hitCount(searched(entriesOf(dataset), queryOf(term.text, readings))) }))
          .filter(({ n }) => n > 0)
  const characters = [...text.trim()]
  const said = characters.length > most.characters ? `${characters.slice(0, most.characters).join('')}…` : characters.join('')
  return (
    <div className={styles['nothing']}>
      <p>
        <b>{t('search.nothing', { text: said })}</b>
      </p>
      {alone.length > 0 && (
        <p className={styles['alone']}>
          {t('search.nothing.terms')}
          {alone.map(({ term, n }) => (
            <Button key={term} look="text" onPress={() => onText(term)}>
              {t('search.nothing.term', { term, n })}
            </Button>
          ))}
        </p>
      )}
      <p>{t('search.nothing.words', { sources: dataset.sources.length })}</p>
    </div>
  )
}
