import type { MessageKey } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { shortcuts } from '#ui/shortcuts.ts'
import { useView } from '#view/store.ts'
import styles from './Guide.module.css'

/** All keys, by where they work; while something is presented those of the projector first. */
export function KeyList() {
  const { t } = useWords()
  const isPresenting = useView(({ presenting }) => presenting !== null)
  const groups = isPresenting ? [...keyGroups].reverse() : keyGroups
  return (
    <>
      <div className={styles['columns']}>
        {groups.map(({ title, rows }) => (
          <section key={title} className={styles['part']}>
            <h3>{t(title)}</h3>
            <dl className={styles['keys']}>
              {rows.map((row) => (
                <div key={row.words}>
                  <dt>
                    {row.caps.map((cap) => (
                      <kbd key={cap}>{cap === ' ' ? t('keys.space') : cap}</kbd>
                    ))}
                  </dt>
                  <dd>{t(row.words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles['note']}>{t('keys.note')}</p>
    </>
  )
}

/** Words that take no values. */
type Caption = Extract<MessageKey, `keys.${string}` | `evidence.${'title' | 'previous' | 'next' | 'close'}` | PresentCaption>
type PresentCaption = `present.${'title' | 'next' | 'previous' | 'evidence' | 'blank' | 'close'}`

type Shortcuts = typeof shortcuts
type Place = keyof Shortcuts

/** What every action of `shortcuts.ts` is called; an action without words does not compile. */
const words: { readonly [P in Place]: Readonly<Record<keyof Shortcuts[P], Caption>> } = {
  page: { search: 'keys.page.search', present: 'keys.page.present', guide: 'keys.page.guide' },
  figure: { walk: 'keys.figure.walk', ends: 'keys.figure.ends', open: 'keys.figure.open' },
  drawer: { previous: 'evidence.previous', next: 'evidence.next', close: 'evidence.close' },
  step: {
    next: 'present.next',
    previous: 'present.previous',
    'next-figure': 'keys.step.nextFigure',
    'previous-figure': 'keys.step.previousFigure',
    first: 'keys.step.first',
    last: 'keys.step.last',
  },
  screen: { evidence: 'present.evidence', blank: 'present.blank', close: 'present.close' },
}

/** Groups of the list, each of one place or two. */
const groups: readonly { readonly title: Caption; readonly places: readonly Place[] }[] = [
  { title: 'keys.page', places: ['page'] },
  { title: 'keys.figure', places: ['figure'] },
  { title: 'evidence.title', places: ['drawer'] },
  { title: 'present.title', places: ['step', 'screen'] },
]

/** How keys are printed on a keyboard; others are printed as they are named. */
const caps: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  'Ctrl+K': 'Ctrl K',
  '？': '?',
}

interface KeyRow {
  readonly words: Caption
  /** As printed on the keys, each once; a space for the space bar. */
  readonly caps: readonly string[]
}

interface KeyGroup {
  readonly title: Caption
  readonly rows: readonly KeyRow[]
}

function rowsOf(place: Place): readonly KeyRow[] {
  const said = new Map<string, Caption>(Object.entries(words[place]))
  return Object.entries(shortcuts[place]).flatMap(([action, keys]: [string, readonly string[]]) => {
    const called = said.get(action)
    return called === undefined ? [] : [{ words: called, caps: [...new Set(keys.map(capOf))] }]
  })
}

function capOf(key: string): string {
  return caps[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key)
}

/** Every key, by where it works. */
export const keyGroups: readonly KeyGroup[] = groups.map(({ title, places }) => ({ title, rows: places.flatMap(rowsOf) }))
