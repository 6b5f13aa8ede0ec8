import { Mark } from '#figures/marks/Mark.tsx'
import type { MarkFacts } from '#figures/marks/pieces.ts'
import type { Observation } from '#domain/model.ts'
import type { MessageKey } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './MarksKey.module.css'

interface KeyEntry {
  readonly words: MessageKey & `marks.${string}`
  readonly sample: MarkFacts
  readonly shows: (figure: Observation) => boolean
}

const plain: MarkFacts = { qualifier: 'exact', nature: 'stock', scope: 'area' }
const planned = (figure: Observation) => figure.nature === 'commitment' || figure.nature === 'target'

const entries: readonly KeyEntry[] = [
  { words: 'marks.exact', sample: plain, shows: (figure) => figure.qualifier === 'exact' },
  { words: 'marks.more', sample: { ...plain, qualifier: 'more-than' }, shows: (figure) => figure.qualifier === 'more-than' },
  {
    words: 'marks.least',
    sample: { ...plain, qualifier: 'at-least' },
    shows: (figure) => figure.qualifier === 'at-least' || figure.qualifier === 'over',
  },
  {
    words: 'marks.nearly',
    sample: { ...plain, qualifier: 'nearly' },
    shows: (figure) => figure.qualifier === 'nearly' || figure.qualifier === 'under' || figure.qualifier === 'at-most',
  },
  { words: 'marks.range', sample: { ...plain, qualifier: 'range' }, shows: (figure) => figure.qualifier === 'range' },
  { words: 'marks.about', sample: { ...plain, qualifier: 'about' }, shows: (figure) => figure.qualifier === 'about' },
  { words: 'marks.planned', sample: { ...plain, nature: 'commitment' }, shows: planned },
  { words: 'marks.cumulative', sample: { ...plain, nature: 'cumulative' }, shows: (figure) => figure.nature === 'cumulative' },
  { words: 'marks.part', sample: { ...plain, scope: 'programme' }, shows: (figure) => figure.scope !== 'area' },
]

/** The key of the marks that are present, and of no others. */
export function MarksKey({ figures }: { readonly figures: readonly Observation[] }) {
  const { t } = useWords()
  return (
    <section className={styles['key']} aria-label={t('marks.title')}>
      <h2>{t('marks.title')}</h2>
      <ul>
        {entries
          .filter((entry) => figures.some(entry.shows))
          .map((entry) => (
            <li key={entry.words}>
              <Mark facts={entry.sample} size="panel" colour="var(--quiet)" />
              {t(entry.words)}
            </li>
          ))}
      </ul>
    </section>
  )
}
