import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { Loosening } from '#view/filter.ts'
import { useView, viewEvents } from '#view/store.ts'
import { filterWords } from './filterWords.ts'
import styles from './Browse.module.css'

interface EmptyResultProps {
  readonly dataset: Dataset
  readonly subject: 'figures' | 'policies'
  readonly loosening: Loosening | null
}

/** Instead of an empty list: which filter to loosen, with one button. */
export function EmptyResult({ dataset, subject, loosening }: EmptyResultProps) {
  const words = useWords()
  const view = useView((current) => current)
  const { t } = words
  if (loosening === null) {
    return (
      <div className={styles['empty']}>
        <p>{t(`empty.${subject}`)}</p>
        <p>{t('empty.none')}</p>
        <Button look="solid" onPress={viewEvents.filtersCleared}>
          {t('browse.reset')}
        </Button>
      </div>
    )
  }
  const filter = filterWords(loosening.filter, view, dataset, words)
  return (
    <div className={styles['empty']}>
      <p>{t(`empty.${subject}`)}</p>
      <p>{t(`empty.loosen.${subject}`, { filter, n: loosening.leaves })}</p>
      <Button look="solid" onPress={() => viewEvents.filterCleared(loosening.filter)}>
        {t('empty.loosen.do', { filter })}
      </Button>
    </div>
  )
}
