import { useWords } from '#i18n/words.tsx'
import { Pager } from '#ui/Pager.tsx'
import type { Place } from '#ui/place.ts'

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
