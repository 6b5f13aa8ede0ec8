import type { Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { useWords } from '#i18n/words.tsx'
import type { YearRange } from '#view/filters.ts'
import type { ChoiceCounts } from '#view/selection.ts'
import { viewEvents } from '#view/store.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { isIn, yearClicked } from './years.ts'
import styles from './FilterGroup.module.css'

/** Height of the tallest bar, rem. */
const tallest = 2.5

interface YearFilterProps {
  readonly dataset: Dataset
  readonly years: YearRange
  readonly counts: ChoiceCounts
}

/** Every year the dataset has a figure of, ascending. */
const allYears = onceFor((dataset: Dataset): readonly number[] =>
  [...new Set(dataset.observations.flatMap((row) => periodYears(periodOf(row.timePeriod))))].sort((a, b) => a - b),
)

/** Years as a histogram of figures; a click chooses a year, another one widens the range to it. */
export function YearFilter({ dataset, years, counts }: YearFilterProps) {
  const { t } = useWords()
  const isActive = years.from !== null || years.to !== null
  const most = Math.max(1, ...counts.values())
  return (
    <FilterGroup title={t('filters.years')} name="years" isActive={isActive}>
      <div className={styles['years']}>
        {allYears(dataset).map((year) => {
          const n = counts.get(year) ?? 0
          return (
            <button
              key={year}
              type="button"
              className={styles['year']}
              aria-label={t('filters.years.bar', { year, n })}
              aria-pressed={isActive && isIn(year, years)}
              onClick={() => viewEvents.yearsChosen(yearClicked(years, year))}
            >
              <span aria-hidden="true">{n}</span>
              <i style={{ height: `${(n / most) * tallest}rem` }} />
              <span aria-hidden="true">{year}</span>
            </button>
          )
        })}
      </div>
    </FilterGroup>
  )
}
