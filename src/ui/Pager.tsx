import { Button } from './Button.tsx'
import styles from './Pager.module.css'

interface PagerProps {
  /** What is paged: spoken as the name of the control. */
  readonly label: string
  /** Which part is seen, as a sentence. */
  readonly place: string
  readonly previous: string
  readonly next: string
  /** From 0. */
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** One page of a long list, and the ways to the page before and after it; nothing where there is one page only. */
export function Pager({ label, place, previous, next, page, pages, onPage }: PagerProps) {
  if (pages < 2) return null
  return (
    <nav className={styles['pager']} aria-label={label}>
      <span role="status">{place}</span>
      <Button look="text" state={page === 0 ? 'disabled' : 'ready'} onPress={() => onPage(page - 1)}>
        {previous}
      </Button>
      <Button look="text" state={page === pages - 1 ? 'disabled' : 'ready'} onPress={() => onPage(page + 1)}>
        {next}
      </Button>
    </nav>
  )
}
