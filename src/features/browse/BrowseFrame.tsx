import type { ReactNode } from 'react'
import { simplified } from '#domain/reading/traditional.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Pager } from '#ui/Pager.tsx'
import type { Place } from '#ui/place.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { useAvailableWidth, type AvailableWidth } from '#ui/availableWidth.ts'
import { useView, viewEvents } from '#view/store.ts'
import { sorts } from '#view/view.ts'
import styles from './Browse.module.css'

/** Ems a table of figures needs; below that it becomes a list. */
const roomForTable = 72

interface BrowseFrameProps {
  readonly subject: 'figures' | 'policies'
  readonly filters: ReactNode
  readonly chips: ReactNode
  readonly counted: {
    readonly shown: number
    readonly total: number
    /** Rows, where some say again what others say. */
    readonly rows: number
  }
  /** What the rows are, where not all are of one kind. */
  readonly kinds?: string
  /** What can be done with the rows: take them along. */
  readonly actions: ReactNode
  /** The rows, which are told how much room they have. */
  readonly children: (width: AvailableWidth) => ReactNode
}

/** What the two lists have in common: filters at the side, title, search, order, and the count, which is spoken when it changes. */
export function BrowseFrame({ subject, filters, chips, counted, kinds, actions, children }: BrowseFrameProps) {
  const { t } = useWords()
  const { shown, total, rows } = counted
  const [list, room] = useAvailableWidth(roomForTable)
  const text = useView((view) => view.text)
  const sort = useView((view) => view.sort)
  const sortWords = {
    subject: t(`browse.sort.subject.${subject}`),
    area: t('browse.sort.area'),
    date: t('browse.sort.date'),
  }
  return (
    <div className={styles['frame']}>
      <div className={styles['content']} data-room={room}>
        <header className={styles['head']}>
          <h1>{t(`browse.${subject}.title`)}</h1>
          <p>
            {t(`browse.${subject}.lead`)}
            {kinds !== undefined && ` ${kinds}`}
          </p>
        </header>
        <div className={styles['tools']}>
          <SearchField
            label={t('browse.search')}
            placeholder={t(`browse.search.${subject}`)}
            clearLabel={t('browse.search.clear')}
            text={text}
            onText={(typed) => viewEvents.textTyped(simplified(typed))}
          />
          <Choice
            label={t('browse.sort')}
            options={sorts.map((value) => ({ value, label: sortWords[value] }))}
            value={sort}
            onChoose={viewEvents.sortChosen}
          />
          <p role="status" className={styles['count']}>
            {t(`browse.${subject}.shown`, { n: shown, total })}
            {rows > shown && t('browse.rows', { rows })}
          </p>
          <div className={styles['actions']}>{actions}</div>
        </div>
        {chips}
        <div ref={list} className={styles['list']}>
          <AfterHead standIn={<RoomBelow />}>{children(room)}</AfterHead>
        </div>
      </div>
      {/* Beside the list, and after it for the Tab key: a list is read before it is narrowed. */}
      <div className={styles['filters']}>
        <AfterHead standIn={<div className={styles['side']} />}>{filters}</AfterHead>
      </div>
    </div>
  )
}

interface GroupProps {
  readonly title: string
  /** Before the title, where the group is an area. */
  readonly sign?: ReactNode
  readonly count: string
  /** How many rows stand in it here: so much room it takes before it is laid out. */
  readonly rows: number
  readonly children: ReactNode
}

/** A group of a list under a ruled head. */
export function Group({ title, sign, count, rows, children }: GroupProps) {
  return (
    <section
      className={styles['group']}
      style={{ containIntrinsicBlockSize: `auto calc(${rows} * var(--row))` }}
      aria-label={title}
    >
      <div className={styles['groupHead']}>
        {sign}
        <h2>{title}</h2>
        <span>{count}</span>
      </div>
      {children}
    </section>
  )
}

/** The ways to the other pages of a list. */
export function ListPager({ place, onPage }: { readonly place: Place; readonly onPage: (page: number) => void }) {
  const { t } = useWords()
  const { page, pages, from, to, of } = place
  return (
    <Pager
      label={t('pages.list')}
      place={t('pages.list.place', { from, to, n: of })}
      previous={t('pages.previous')}
      next={t('pages.next')}
      page={page}
      pages={pages}
      onPage={onPage}
    />
  )
}
