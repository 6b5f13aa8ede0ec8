import { memo, useId } from 'react'
import type { Grade } from '#domain/grade.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { useWords } from '#i18n/words.tsx'
import { viewEvents } from '#view/store.ts'
import { grades } from '#view/view.ts'
import { FilterGroup } from './FilterGroup.tsx'
import styles from './FilterGroup.module.css'

interface GradeFilterProps {
  readonly minGrade: Grade
  readonly counts: ReadonlyMap<Grade, number>
}

/** The lowest grade at which a figure must stand beside another area's. At D all figures are shown, also those without a partner. */
export const GradeFilter = memo(function GradeFilter({ minGrade, counts }: GradeFilterProps) {
  const { t, labels, pick } = useWords()
  const name = useId()
  const words = minGrade === 'D' ? t('filters.grade.all') : labels.grade[minGrade]
  return (
    <FilterGroup title={t('filters.grade')} name="minGrade" isActive={minGrade !== 'D'}>
      <div role="radiogroup" aria-label={t('filters.grade')} className={styles['grades']}>
        {grades.map((grade) => (
          <label key={grade} className={styles['grade']}>
            <input
              type="radio"
              name={name}
              aria-label={`${grade} ${labels.grade[grade]}${pick('，', ', ')}${t('filters.grade.leaves', { n: counts.get(grade) ?? 0 })}`}
              checked={grade === minGrade}
              onChange={() => viewEvents.minGradeChosen(grade)}
            />
            <span>
              <GradeSign sign={grade} />
              {grade}
            </span>
          </label>
        ))}
      </div>
      <p className={styles['note']}>
        {words}
        {pick('，', ', ')}
        {t('filters.grade.leaves', { n: counts.get(minGrade) ?? 0 })}
      </p>
    </FilterGroup>
  )
})
