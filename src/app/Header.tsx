import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { deviceEvents, themeChoices, useDevice } from '#view/device.ts'
import { useLinks } from '#view/links.ts'
import { useView, viewEvents } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import type { Lang, Page } from '#view/view.ts'
import styles from './Header.module.css'
import { chartsFirst, nothing, part } from './part.ts'

/** A page without its search is still the page. */
const tools = part(async () => (await import('./Tools.tsx')).Tools, nothing, 'absent', chartsFirst)

const pages = ['overview', 'compare', 'figures', 'areas', 'policies', 'sources'] as const
const languages = [
  { value: 'zh', label: '中', lang: 'zh-CN' },
  { value: 'en', label: 'EN', lang: 'en' },
] as const

/** The page of the bar that a page belongs to: a page about one thing to the list of its kind. */
function sectionOf(name: Page['name']) {
  switch (name) {
    case 'indicator':
      return 'figures'
    case 'area':
      return 'areas'
    case 'source':
      return 'sources'
    case 'overview':
    case 'compare':
    case 'figures':
    case 'areas':
    case 'policies':
    case 'sources':
    case 'deck':
    case 'add':
    case 'unknown':
      return name
  }
}

/** The bar on top while the data are on their way or missing: everything but the pages. */
export function BareHeader({ lang, onLang }: { readonly lang: Lang; readonly onLang: (lang: Lang) => void }) {
  return (
    <header className={styles['bar']}>
      <WordMark />
      <span className={styles['nav']} />
      <Settings lang={lang} onLang={onLang} />
    </header>
  )
}

/** The bar on top: word-mark, pages, search, language, theme. */
export function Header({ dataset }: { readonly dataset: Dataset }) {
  // The one asked for: its words may be on their way.
  const lang = useView((view) => view.lang)
  return (
    <header className={styles['bar']}>
      <Pages dataset={dataset} />
      <Settings
        lang={lang}
        onLang={(chosen) => {
          // The device first: the link names a language only where it differs from the device's.
          deviceEvents.langRemembered(chosen)
          viewEvents.langChosen(chosen)
        }}
      />
    </header>
  )
}

/** The ways to the pages: other addresses after every filter. */
function Pages({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const page = useView((view) => view.page.name)
  return (
    <>
      <a className={styles['home']} href={linkTo((view) => pageOpened(view, { name: 'overview' }))}>
        <WordMark />
      </a>
      <nav className={styles['nav']} aria-label={t('app.nav')}>
        {pages.map((name) => (
          <a
            key={name}
            href={linkTo((view) => pageOpened(view, { name }))}
            aria-current={page === name ? 'page' : sectionOf(page) === name ? 'true' : undefined}
          >
            {t(`page.${name}`)}
          </a>
        ))}
      </nav>
      <div className={styles['tools']}>
        <tools.Component dataset={dataset} />
      </div>
    </>
  )
}

interface SettingsProps {
  readonly lang: Lang
  readonly onLang: (lang: Lang) => void
}

function Settings({ lang, onLang }: SettingsProps) {
  const { t } = useWords()
  const theme = useDevice((device) => device.theme)
  return (
    <div className={styles['settings']}>
      <Segmented legend={t('app.lang')} options={languages} value={lang} onChoose={onLang} />
      <Choice
        label={t('app.theme')}
        options={themeChoices.map((value) => ({ value, label: t(`theme.${value}`) }))}
        value={theme}
        onChoose={deviceEvents.themeChosen}
      />
    </div>
  )
}

function WordMark() {
  const { t } = useWords()
  return (
    <span className={styles['mark']}>
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
        <path
          fill="currentColor"
          d="M12 1.5c1.3 2.1 2.2 4 2.4 6 2-1.7 4.3-2.3 7.1-2.1-.5 1.7-.6 3 .4 4.6.6 1 .7 1.9 1.1 2.9-2.5-.1-3.2 1.2-3.8 2.6-.9 2-3.2 2.6-6.3 1.9l.5 5.6h-2.8l.5-5.6c-3.1.7-5.4.1-6.3-1.9-.6-1.4-1.3-2.7-3.8-2.6.4-1 .5-1.9 1.1-2.9 1-1.6.9-2.9.4-4.6 2.8-.2 5.1.4 7.1 2.1.2-2 1.1-3.9 2.4-6z"
        />
      </svg>
      <span className={styles['name']} lang="zh-CN">
        {t('app.name')}
      </span>
      <span className={styles['latin']}>{t('app.latin')}</span>
    </span>
  )
}
