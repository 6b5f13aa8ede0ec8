import { memo, useMemo, type ReactNode } from 'react'
import { categories, natures, trustTiers } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { periodOf, periodYears } from '#domain/period.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { useWords } from '#i18n/words.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import { Choice } from '#ui/Choice.tsx'
import { useStable } from '#ui/isSame.ts'
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

/** All filters, each with what its choices would leave, and each drawn again only when it changes itself. */
export function FilterGroups({ dataset, view, counts, areas: role }: FilterGroupsProps) {
  const years = useMemo(
    () => [...new Set(dataset.observations.flatMap((row) => periodYears(periodOf(row.timePeriod))))].sort((a, b) => a - b),
    [dataset],
  )
  const judged = useStable(counts.judged)
  return (
    <>
      {role === 'filter' && <Areas dataset={dataset} chosen={view.areas} counts={counts.areas} />}
      <OwnArea dataset={dataset} own={view.own} />
      <ThresholdFilter dataset={dataset} thresholds={view.thresholds} thresholdMode={view.thresholdMode} figures={judged} />
      <Categories chosen={view.categories} counts={counts.categories} />
      <IndicatorFilter dataset={dataset} chosen={view.indicators} counts={counts.indicators} />
      <YearFilter years={view.years} counts={counts.years} all={years} />
      <GradeFilter minGrade={view.minGrade} counts={counts.grades} />
      <Coverage coverage={view.coverage} from={counts.coverage.any} to={counts.coverage.two} />
      <Natures chosen={view.natures} counts={counts.natures} />
      <Trust minTrust={view.minTrust} counts={counts.trust} />
    </>
  )
}

interface AreasProps {
  readonly dataset: Dataset
  readonly chosen: View['areas']
  readonly counts: FilterCounts['areas']
}

const Areas = memo(function Areas({ dataset, chosen, counts }: AreasProps) {
  const { t, pick } = useWords()
  const options = useMemo(
    () =>
      areasWithRows(dataset)
        .flatMap((id) => dataset.areaById.get(id) ?? [])
        .map((area) => ({
          id: area.areaId,
          label: pick(area.nameZh, area.nameEn),
          sign: <Seal character={area.seal} slot={area.slot} fill="solid" side={18} />,
          count: counts.get(area.areaId) ?? 0,
        })),
    [dataset, counts, pick],
  )
  const list = (
    <CheckboxList
      legend={t('browse.area')}
      aside={<ClearOrAny name="areas" isActive={chosen.length > 0} />}
      options={options}
      chosen={chosen}
      onToggle={viewEvents.areaToggled}
    />
  )
  return options.length > mostAreas ? <LongList>{list}</LongList> : list
})

interface CategoriesProps {
  readonly chosen: View['categories']
  readonly counts: FilterCounts['categories']
}

const Categories = memo(function Categories({ chosen, counts }: CategoriesProps) {
  const { t, labels } = useWords()
  return (
    <CheckboxList
      legend={t('browse.category')}
      aside={<ClearOrAny name="categories" isActive={chosen.length > 0} />}
      options={categories.map((code) => ({ id: code, label: labels.category[code], count: counts.get(code) ?? 0 }))}
      chosen={chosen}
      onToggle={viewEvents.categoryToggled}
    />
  )
})

interface CoverageProps extends Pick<View, 'coverage'> {
  /** Indicators without the filter, and with it. */
  readonly from: number
  readonly to: number
}

const Coverage = memo(function Coverage({ coverage, from, to }: CoverageProps) {
  const { t } = useWords()
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
      <p className={styles['note']}>{t('filters.coverage.leaves', { from, to })}</p>
    </div>
  )
})

interface NaturesProps {
  readonly chosen: View['natures']
  readonly counts: FilterCounts['natures']
}

const Natures = memo(function Natures({ chosen, counts }: NaturesProps) {
  const { t, labels } = useWords()
  return (
    <CheckboxList
      legend={t('filters.nature')}
      aside={<ClearOrAny name="natures" isActive={chosen.length > 0} />}
      options={natures.map((code) => ({ id: code, label: labels.nature[code], count: counts.get(code) ?? 0 }))}
      chosen={chosen}
      onToggle={viewEvents.natureToggled}
    />
  )
})

interface TrustProps extends Pick<View, 'minTrust'> {
  readonly counts: FilterCounts['trust']
}

const Trust = memo(function Trust({ minTrust, counts }: TrustProps) {
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
})

/** A list in a box that scrolls. */
function LongList({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['group']}>
      <div className={styles['scroll']}>{children}</div>
    </div>
  )
}
