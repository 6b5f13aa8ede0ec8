import type { ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords, type Words } from '#i18n/words.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import type { FilterName } from '#view/filters.ts'
import { useLinks } from '#view/links.ts'
import type { ChoiceCounts } from '#view/selection.ts'
import { areasWithoutRows } from '#view/shown.ts'
import { pageOpened } from '#view/transitions.ts'
import { ClearOrAny } from './FilterGroup.tsx'
import styles from './FilterGroup.module.css'

/** A longer list of areas or sources scrolls in a box of its own. */
const mostInSight = 12

interface ChoiceListProps<Choice> {
  readonly name: FilterName
  readonly dataset: Dataset
  readonly choices: readonly Choice[]
  readonly chosen: readonly Choice[]
  readonly counts: ChoiceCounts
  readonly legend: (words: Words) => string
  readonly label: (choice: Choice, words: Words, dataset: Dataset) => string
  /** What a choice stands under; nothing where empty. */
  readonly heading: (choice: Choice, words: Words, dataset: Dataset) => string
  readonly sign: (choice: Choice, dataset: Dataset) => ReactNode
  readonly onToggle: (choice: Choice) => void
}

/** How many areas have nothing to be shown yet, as the way to what they need. */
function AreasWithoutData({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const n = areasWithoutRows(dataset).length
  if (n === 0) return null
  return (
    <p className={styles['note']}>
      <a href={linkTo((view) => pageOpened(view, { name: 'areas' }))}>{t('areas.without', { n })}</a>
    </p>
  )
}

/** The choices of a filter as boxes, each with how many rows it would show. */
export function ChoiceList<Choice extends string>({
  name,
  dataset,
  choices,
  chosen,
  counts,
  legend,
  label,
  heading,
  sign,
  onToggle,
}: ChoiceListProps<Choice>) {
  const words = useWords()
  // What a link brought along stands in the list even where nothing is filed under it.
  const listed = [...choices, ...chosen.filter((choice) => !choices.includes(choice))]
  const list = (
    <CheckboxList
      legend={legend(words)}
      aside={<ClearOrAny name={name} isActive={chosen.length > 0} />}
      options={listed.map((choice) => ({
        id: choice,
        label: label(choice, words, dataset),
        heading: heading(choice, words, dataset),
        sign: sign(choice, dataset),
        count: counts.get(choice) ?? 0,
      }))}
      chosen={chosen}
      onToggle={onToggle}
    />
  )
  if (name !== 'areas' && name !== 'publishers') return list
  return (
    <div className={styles['group']}>
      {listed.length <= mostInSight ? list : <div className={styles['scroll']}>{list}</div>}
      {name === 'areas' && <AreasWithoutData dataset={dataset} />}
    </div>
  )
}
