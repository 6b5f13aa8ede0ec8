import { useWords } from '#i18n/words.tsx'
import { Pager } from '#ui/Pager.tsx'
import type { BoardPage } from './pages.ts'

interface BoardPagersProps {
  readonly page: BoardPage
  readonly onPage: (asked: { readonly areas: number; readonly rows: number }) => void
}

/** The ways to the other areas and rows of a board that does not fit on one page. */
export function BoardPagers({ page: { areas, rows }, onPage }: BoardPagersProps) {
  const { t } = useWords()
  const words = { previous: t('pages.previous'), next: t('pages.next') }
  return (
    <>
      <Pager
        {...words}
        label={t('pages.areas')}
        place={t('pages.areas.place', { from: areas.from, to: areas.to, n: areas.of })}
        page={areas.page}
        pages={areas.pages}
        onPage={(page) => onPage({ areas: page, rows: rows.page })}
      />
      <Pager
        {...words}
        label={t('pages.rows')}
        place={t('pages.rows.place', { from: rows.from, to: rows.to, n: rows.of })}
        page={rows.page}
        pages={rows.pages}
        onPage={(page) => onPage({ areas: areas.page, rows: page })}
      />
    </>
  )
}
