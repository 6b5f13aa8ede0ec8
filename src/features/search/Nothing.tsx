import type { Dataset } from '#domain/model.ts'
import type { Readings } from '#domain/pinyin.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { entriesOf } from './entries.ts'
import { queryOf } from './query.ts'
import { hitCount, searched } from './rank.ts'
import styles from './Search.module.css'

/** Characters of a long text that are repeated, and words that are tried one by one. */
const most = { characters: 40, words: 5 } as const

interface NothingProps {
  readonly dataset: Dataset
  readonly text: string
  readonly readings: Readings | null
  readonly onText: (text: string) => void
}

/** That nothing was found, where one looked, and what would be found by one of the words alone. */
export function Nothing({ dataset, text, readings, onText }: NothingProps) {
  const { t } = useWords()
  const { terms } = queryOf(text)
  const alone =
    terms.length < 2
      ? []
      : terms
          .slice(0, most.words)
          .map((term) => ({ term: term.text, n: hitCount(searched(entriesOf(dataset), queryOf(term.text), readings)) }))
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
