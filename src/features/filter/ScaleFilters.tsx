import { useId } from 'react'
import { trustTiers, type TrustTier } from '#domain/codes.ts'
import { grades, type Grade } from '#domain/grade.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { figuresByArea } from '#domain/places.ts'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import type { Coverage } from '#view/filters.ts'
import type { ChoiceCounts } from '#view/selection.ts'
import { viewEvents } from '#view/store.ts'
import { FilterGroup } from './FilterGroup.tsx'
import styles from './FilterGroup.module.css'

interface GradeFilterProps {
  readonly minGrade: Grade
  readonly counts: ChoiceCounts
}

/** The lowest grade at which a figure must stand beside another area's. At D all figures are shown, also those without a partner. */
export function GradeFilter({ minGrade, counts }: GradeFilterProps) {
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
              aria-label={`${labels.grade[grade]} ${grade}${pick('，', ', ')}${t('filters.grade.leaves', { n: counts.get(grade) ?? 0 })}`}
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
}

interface TrustFilterProps {
  readonly minTrust: TrustTier
  readonly counts: ChoiceCounts
}

/** The lowest tier of trust in a source. */
export function TrustFilter({ minTrust, counts }: TrustFilterProps) {
  const { t, labels, pick } = useWords()
  return (
    <FilterGroup title={t('filters.trust')} name="minTrust" isActive={minTrust !== 'compilation'}>
      <Choice
        label={t('filters.trust')}
        options={trustTiers.map((tier) => ({
          value: tier,
          label: `${tier === 'compilation' ? t('filters.trust.all') : t('filters.trust.least', { tier: labels.trust[tier] })}${pick('，', ', ')}${t('filters.figures', { n: counts.get(tier) ?? 0 })}`,
        }))}
        value={minTrust}
        onChoose={viewEvents.minTrustChosen}
      />
    </FilterGroup>
  )
}

interface CoverageFilterProps {
  readonly dataset: Dataset
  readonly coverage: Coverage
  /** The figures that the other filters leave. */
  readonly figures: readonly Observation[]
}

/** Whether an indicator must have figures of two areas, with how many indicators that leaves. */
export function CoverageFilter({ dataset, coverage, figures }: CoverageFilterProps) {
  const { t } = useWords()
  const indicators = [...new Set(figures.map((figure) => figure.indicator))]
  const covered = indicators.filter((indicator) => figuresByArea(dataset, indicator).size > 1)
  return (
    <div className={styles['group']}>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={coverage === 'two-or-more'}
          onChange={(event) => viewEvents.coverageChosen(event.target.checked ? 'two-or-more' : 'any')}
        />
        <span>{t('filters.coverage')}</span>
      </label>
      <p className={styles['note']}>{t('filters.coverage.leaves', { from: indicators.length, to: covered.length })}</p>
    </div>
  )
}
