import { useMemo } from 'react'
import { instruments, policyKinds } from '#domain/codes.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CheckboxList } from '#ui/CheckboxList.tsx'
import { activeFilters, countsFor } from '#view/filter.ts'
import { policyTests } from '#view/policySelection.ts'
import { useView, viewEvents } from '#view/store.ts'
import { filterNames, type View } from '#view/view.ts'
import { AreaFilter, FilterAside, FilterPanel } from './FilterPanel.tsx'

interface PolicyFiltersProps {
  readonly dataset: Dataset
  /** What the counts are about; may be a moment behind what is chosen. */
  readonly view: View
}

/** The filters of the policies: area, kind, for whom, instrument; beside each choice how many policies it lists. */
export function PolicyFilters({ dataset, view }: PolicyFiltersProps) {
  const asked = useView((current) => current)
  const { t, labels, pick } = useWords()
  const { policies } = dataset
  const counts = useMemo(
    () => ({
      areas: countsFor(policies, policyTests, view, dataset, 'areas', (row) => [row.refArea]),
      kinds: countsFor(policies, policyTests, view, dataset, 'kinds', (row) => [row.kind]),
      targetGroups: countsFor(policies, policyTests, view, dataset, 'targetGroups', (row) => row.targetGroups),
      instruments: countsFor(policies, policyTests, view, dataset, 'instruments', (row) => row.instruments),
    }),
    [policies, view, dataset],
  )
  const active = activeFilters(
    view,
    filterNames.filter((name) => name in policyTests),
  ).length
  return (
    <FilterPanel active={active}>
      <AreaFilter dataset={dataset} counts={counts.areas} />
      <CheckboxList
        legend={t('browse.kind')}
        aside={<FilterAside name="kinds" chosen={asked.kinds.length} />}
        options={policyKinds.map((code) => ({ id: code, label: labels.kind[code], count: counts.kinds.get(code) ?? 0 }))}
        chosen={asked.kinds}
        onToggle={viewEvents.kindToggled}
      />
      <CheckboxList
        legend={t('policies.target')}
        aside={<FilterAside name="targetGroups" chosen={asked.targetGroups.length} />}
        options={dataset.targetGroups.map(({ targetGroup, nameZh, nameEn }) => ({
          id: targetGroup,
          label: pick(nameZh, nameEn),
          count: counts.targetGroups.get(targetGroup) ?? 0,
        }))}
        chosen={asked.targetGroups}
        onToggle={viewEvents.targetGroupToggled}
      />
      <CheckboxList
        legend={t('browse.instrument')}
        aside={<FilterAside name="instruments" chosen={asked.instruments.length} />}
        options={instruments.map((code) => ({
          id: code,
          label: labels.instrument[code],
          count: counts.instruments.get(code) ?? 0,
        }))}
        chosen={asked.instruments}
        onToggle={viewEvents.instrumentToggled}
      />
    </FilterPanel>
  )
}
