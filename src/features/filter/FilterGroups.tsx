import { useMemo, type ReactNode } from 'react'
import { categories, natures, trustTiers } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { useWords } from '#i18n/words.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import { Choice } from '#ui/Choice.tsx'
import { areasWithRows } from '#view/shown.ts'
import { viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import type { FilterCounts } from './counts.ts'
import { ClearOrAny, FilterGroup } from './FilterGroup.tsx'
import { GradeFilter } from './GradeFilter.tsx'
import { IndicatorFilter } from './IndicatorFilter.tsx'
import { OwnArea } from './OwnArea.tsx'
import { ThresholdFilter } from './ThresholdFilter.tsx'
import { YearFilter } from './YearFilter.tsx'
import styles from './FilterGroup.module.css'

/** A longer list of areas scrolls in a box of its own. */
const mostAreas = 12

interface FilterGroupsProps {
  readonly dataset: Dataset
  /** What the controls show: the reader's last word. */
  readonly view: View
  /** What the counts are about; may be a moment behind. */
  readonly counts: FilterCounts
  /** Whether areas are a filter here, or what the page is about and chosen on it. */
  readonly areas: 'filter' | 'subject'
}

/** All filters, each with what its choices would leave. */
export function FilterGroups({ dataset, view, counts, areas: role }: FilterGroupsProps) {
  const { t, labels, pick } = useWords()
  const years = useMemo(
    () => [...new Set(dataset.observations.flatMap((row) => periodYears(periodOf(row.timePeriod))))].sort((a, b) => a - b),
    [dataset],
  )
  const areas = areasWithRows(dataset).flatMap((id) => dataset.areaById.get(id) ?? [])
  const areaList = (
    <CheckboxList
      legend={t('browse.area')}
      aside={<ClearOrAny name="areas" isActive={view.areas.length > 0} />}
      options={areas.map((area) => ({
        id: area.areaId,
        label: pick(area.nameZh, area.nameEn),
        sign: <Seal character={area.seal} slot={area.slot} fill="solid" side={18} />,
        count: counts.areas.get(area.areaId) ?? 0,
      }))}
      chosen={view.areas}
      onToggle={viewEvents.areaToggled}
    />
  )
  return (
    <>
      {role === 'filter' && (areas.length > mostAreas ? <LongList>{areaList}</LongList> : areaList)}
      <OwnArea dataset={dataset} own={view.own} />
      <ThresholdFilter dataset={dataset} view={view} />
      <CheckboxList
        legend={t('browse.category')}
        aside={<ClearOrAny name="categories" isActive={view.categories.length > 0} />}
        options={categories.map((code) => ({ id: code, label: labels.category[code], count: counts.categories.get(code) ?? 0 }))}
        chosen={view.categories}
        onToggle={viewEvents.categoryToggled}
      />
      <IndicatorFilter dataset={dataset} chosen={view.indicators} counts={counts.indicators} />
      <YearFilter years={view.years} counts={counts.years} all={years} />
      <GradeFilter minGrade={view.minGrade} counts={counts.grades} />
      <div className={styles['group']}>
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={view.coverage === 'two-or-more'}
            onChange={(event) => viewEvents.coverageChosen(event.target.checked ? 'two-or-more' : 'any')}
          />
          <span>{t('filters.coverage')}</span>
        </label>
        <p className={styles['note']}>{t('filters.coverage.leaves', { from: counts.coverage.any, to: counts.coverage.two })}</p>
      </div>
      <CheckboxList
        legend={t('filters.nature')}
        aside={<ClearOrAny name="natures" isActive={view.natures.length > 0} />}
        options={natures.map((code) => ({ id: code, label: labels.nature[code], count: counts.natures.get(code) ?? 0 }))}
        chosen={view.natures}
        onToggle={viewEvents.natureToggled}
      />
      <FilterGroup title={t('filters.trust')} name="minTrust" isActive={view.minTrust !== 'compilation'}>
        <Choice
          label={t('filters.trust')}
          options={trustTiers.map((tier) => ({
            value: tier,
            label: `${tier === 'compilation' ? t('filters.trust.all') : t('filters.trust.least', { tier: labels.trust[tier] })}${pick('，', ', ')}${t('filters.figures', { n: counts.trust.get(tier) ?? 0 })}`,
          }))}
          value={view.minTrust}
          onChoose={viewEvents.minTrustChosen}
        />
      </FilterGroup>
    </>
  )
}

/** A list in a box that scrolls. */
function LongList({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['group']}>
      <div className={styles['scroll']}>{children}</div>
    </div>
  )
}
