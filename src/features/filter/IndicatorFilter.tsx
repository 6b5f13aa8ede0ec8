import { useState } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Indicator, IndicatorId } from '#domain/model.ts'
import { simplified } from '#domain/reading/traditional.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { folded } from '#view/searchText.ts'
import type { ChoiceCounts } from '#view/selection.ts'
import { viewEvents } from '#view/store.ts'
import { ClearOrAny } from './FilterGroup.tsx'
import styles from './FilterGroup.module.css'

interface IndicatorFilterProps {
  readonly dataset: Dataset
  readonly chosen: readonly IndicatorId[]
  readonly counts: ChoiceCounts
}

/** So many indicators stand open; all others are found by their name. */
const first = 6

/** The indicators, those with most figures first, and a field to find the others. What is chosen always stands in the list. */
export function IndicatorFilter({ dataset, chosen, counts }: IndicatorFilterProps) {
  const { t, pick } = useWords()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const count = (row: Indicator) => counts.get(row.indicator) ?? 0
  const found = dataset.indicators.filter((row) =>
    folded(`${row.nameZh}\n${row.nameEn}`).includes(folded(simplified(text.trim()))),
  )
  const inOrder = [...found].sort((a, b) => count(b) - count(a))
  const listed = isOpen || text.trim() !== '' ? inOrder : inOrder.slice(0, first)
  const kept = chosen.filter((id) => !listed.some((row) => row.indicator === id)).map((id) => lookup(dataset.indicatorById, id))
  return (
    <div className={styles['group']}>
      <div className={isOpen ? styles['scroll'] : styles['tight']}>
        <CheckboxList
          legend={t('filters.indicators')}
          aside={<ClearOrAny name="indicators" isActive={chosen.length > 0} />}
          options={[...kept, ...listed].map((row) => ({
            id: row.indicator,
            label: pick(row.nameZh, row.nameEn),
            count: count(row),
          }))}
          chosen={chosen}
          onToggle={(id) => viewEvents.choiceToggled('indicators', id)}
        />
      </div>
      <div className={styles['find']}>
        <SearchField
          label={t('filters.indicators.find')}
          placeholder={t('filters.indicators.find')}
          clearLabel={t('filters.clear')}
          text={text}
          onText={setText}
        />
      </div>
      {found.length === 0 && <p className={styles['note']}>{t('filters.indicators.none', { text: text.trim() })}</p>}
      {text.trim() === '' && (
        <Button look="text" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('filters.indicators.fewer', { n: first }) : t('filters.indicators.all', { n: dataset.indicators.length })}
        </Button>
      )}
    </div>
  )
}
