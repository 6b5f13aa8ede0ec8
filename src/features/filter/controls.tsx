/** The words and the control of every filter. What the filter does stands under the same name in `view/filters.ts`. */
import { memo, type ReactNode } from 'react'
import {
  categories,
  instruments,
  natures,
  policyKinds,
  type Category,
  type Instrument,
  type Nature,
  type PolicyKind,
} from '#domain/codes.ts'
import { inGroups } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Observation, SourceId, TargetGroupId } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { publisherName } from '#domain/publisher.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { sentenceContext } from '#figures/sentences/context.ts'
import { conditionText } from '#figures/sentences/within.ts'
import { type Words, useWords } from '#i18n/words.tsx'
import { conditionOf } from '#view/conditions.ts'
import { publishersOf, type FilterName, type FilterValues, type YearRange } from '#view/filters.ts'
import type { ChoiceCounts } from '#view/selection.ts'
import { areasWithRows } from '#view/shown.ts'
import { viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { IndicatorFilter } from './IndicatorFilter.tsx'
import { CoverageFilter, GradeFilter, TrustFilter } from './ScaleFilters.tsx'
import { ThresholdFilter } from './ThresholdFilter.tsx'
import { periodOf, periodYears } from '#domain/period.ts'
import { FilterGroup } from './FilterGroup.tsx'
import { isIn, yearClicked } from './years.ts'
import styles from './FilterGroup.module.css'

/** Where controls stand: the column beside figures, and the panels of the two lists. */
export type ControlPlace = 'column' | 'figures' | 'policies'

interface ControlProps<Value> {
  readonly dataset: Dataset
  readonly place: ControlPlace
  /** The reader's last word. */
  readonly value: Value
  readonly thresholdMode: View['thresholdMode']
  /** What stands beside the choices; may be a moment behind. */
  readonly counts: ChoiceCounts
  /** The figures that the other filters leave; none on a list of policies. */
  readonly left: readonly Observation[]
}

interface FilterControl<Value> {
  /** Where its control stands; elsewhere the filter is only named, where a link brings it along. */
  readonly places: readonly ControlPlace[]
  readonly control: (props: ControlProps<Value>) => ReactNode
}

type ChoiceLabel<Choice> = (choice: Choice, words: Words, dataset: Dataset) => string

interface BoxesSpec<Choice> {
  readonly legend: (words: Words) => string
  readonly label: ChoiceLabel<Choice>
  /** What a choice stands under, where choices are grouped. */
  readonly heading?: ChoiceLabel<Choice>
  readonly places: readonly ControlPlace[]
  readonly choices: (dataset: Dataset, place: ControlPlace) => readonly Choice[]
  readonly sign?: (choice: Choice, dataset: Dataset) => ReactNode
  readonly onToggle: (choice: Choice) => void
}

/** A list of boxes to tick. */
function boxes<Choice extends string>(name: FilterName, spec: BoxesSpec<Choice>): FilterControl<readonly Choice[]> {
  const { legend, label, heading = () => '', places, choices, sign = () => undefined, onToggle } = spec
  return {
    places,
    control: ({ dataset, place, value, counts }) => (
      <ChoiceList
        name={name}
        dataset={dataset}
        choices={choices(dataset, place)}
        chosen={value}
        counts={counts}
        legend={legend}
        label={label}
        heading={heading}
        sign={sign}
        onToggle={onToggle}
      />
    ),
  }
}

function nameOf(row: { readonly nameZh: string; readonly nameEn: string }, { pick }: Words): string {
  return pick(row.nameZh, row.nameEn)
}

/** The official group of an area; what kind of area it is where it belongs to none. */
function areaHeading(id: AreaId, { labels }: Words, dataset: Dataset): string {
  const { group, level } = lookup(dataset.areaById, id)
  return group === null ? labels.level[level] : labels.group[group]
}

/** The areas that have rows, by their official groups. */
const areasByGroup = onceFor((dataset: Dataset): readonly AreaId[] =>
  inGroups(areasWithRows(dataset).map((id) => lookup(dataset.areaById, id))).flatMap(({ areas }) =>
    areas.map(({ areaId }) => areaId),
  ),
)

/** The same list each time, so that what is made of it is not made anew. */
const allTargetGroups = onceFor((dataset: Dataset) => dataset.targetGroups.map((row) => row.targetGroup))

/** In the order in which the controls stand. A filter without an entry does not compile. */
const controls: { readonly [Name in FilterName]: FilterControl<FilterValues[Name]> } = {
  areas: boxes<AreaId>('areas', {
    legend: ({ t }) => t('browse.area'),
    label: (id, words, dataset) => nameOf(lookup(dataset.areaById, id), words),
    sign: (id, dataset) => <AreaSeal id={id} dataset={dataset} />,
    places: ['column', 'figures', 'policies'],
    heading: areaHeading,
    choices: areasByGroup,
    onToggle: viewEvents.areaToggled,
  }),
  thresholds: {
    places: ['column'],
    control: ({ dataset, value, thresholdMode, left }) => (
      <ThresholdFilter dataset={dataset} thresholds={value} thresholdMode={thresholdMode} figures={left} />
    ),
  },
  categories: boxes<Category>('categories', {
    legend: ({ t }) => t('browse.category'),
    label: (code, { labels }) => labels.category[code],
    places: ['column', 'figures'],
    choices: () => categories,
    onToggle: (code) => viewEvents.choiceToggled('categories', code),
  }),
  indicators: {
    places: ['column'],
    control: ({ dataset, value, counts }) => <IndicatorFilter dataset={dataset} chosen={value} counts={counts} />,
  },
  kinds: boxes<PolicyKind>('kinds', {
    legend: ({ t }) => t('browse.kind'),
    label: (code, { labels }) => labels.kind[code],
    places: ['policies'],
    choices: () => policyKinds,
    onToggle: (code) => viewEvents.choiceToggled('kinds', code),
  }),
  targetGroups: boxes<TargetGroupId>('targetGroups', {
    legend: ({ t }) => t('policies.target'),
    label: (id, words, dataset) => nameOf(lookup(dataset.targetGroupById, id), words),
    places: ['policies'],
    choices: allTargetGroups,
    onToggle: (id) => viewEvents.choiceToggled('targetGroups', id),
  }),
  instruments: boxes<Instrument>('instruments', {
    legend: ({ t }) => t('browse.instrument'),
    label: (code, { labels }) => labels.instrument[code],
    places: ['policies'],
    choices: () => instruments,
    onToggle: (code) => viewEvents.choiceToggled('instruments', code),
  }),
  years: {
    places: ['column'],
    control: ({ dataset, value, counts }) => <YearFilter dataset={dataset} years={value} counts={counts} />,
  },
  minGrade: {
    places: ['column'],
    control: ({ value, counts }) => <GradeFilter minGrade={value} counts={counts} />,
  },
  coverage: {
    places: ['column'],
    control: ({ dataset, value, left }) => <CoverageFilter dataset={dataset} coverage={value} figures={left} />,
  },
  natures: boxes<Nature>('natures', {
    legend: ({ t }) => t('filters.nature'),
    label: (code, { labels }) => labels.nature[code],
    places: ['column'],
    choices: () => natures,
    onToggle: (code) => viewEvents.choiceToggled('natures', code),
  }),
  minTrust: {
    places: ['column'],
    control: ({ value, counts }) => <TrustFilter minTrust={value} counts={counts} />,
  },
  publishers: boxes<SourceId>('publishers', {
    legend: ({ t }) => t('filters.publisher'),
    label: (id, { pick }, { sourceById, english }) => {
      const { publisher } = lookup(sourceById, id)
      return publisherName(pick(publisher, english.get(publisher) ?? publisher))
    },
    places: ['column', 'figures', 'policies'],
    choices: publishersOf,
    onToggle: (id) => viewEvents.choiceToggled('publishers', id),
  }),
  /** Its field stands above the lists. */
  text: { places: [], control: () => null },
}

/** The filters that have a control in a place, in the order in which they stand there. */
export function controlsIn(place: ControlPlace): readonly FilterName[] {
  return Object.keys(controls)
    .filter((name): name is FilterName => name in controls)
    .filter((name) => controls[name].places.includes(place))
}

/** What a filter of the view asks for, as its reader would say it. */
export function chipOf(name: FilterName, view: View, dataset: Dataset, { lang }: Words): string {
  return conditionText(sentenceContext(dataset, lang), conditionOf(name, view))
}

interface FilterSlotProps extends Omit<ControlProps<unknown>, 'value' | 'thresholdMode'> {
  readonly name: FilterName
  /** What the controls show: the reader's last word. */
  readonly view: View
}

/** The control of a filter, drawn again only when the filter, the counts beside it or the figures it is about change. */
export const FilterSlot = memo(function FilterSlot({ name, view, ...props }: FilterSlotProps) {
  return controlOf(name, view[name], { ...props, thresholdMode: view.thresholdMode })
}, isUnchanged)

function isUnchanged(before: FilterSlotProps, after: FilterSlotProps): boolean {
  const { name } = after
  return (
    before.name === name &&
    before.view[name] === after.view[name] &&
    before.view.thresholdMode === after.view.thresholdMode &&
    before.dataset === after.dataset &&
    before.place === after.place &&
    before.counts === after.counts &&
    before.left === after.left
  )
}

function controlOf<Name extends FilterName>(
  name: Name,
  value: FilterValues[Name],
  props: Omit<ControlProps<unknown>, 'value'>,
): ReactNode {
  return controls[name].control({ ...props, value })
}

function AreaSeal({ id, dataset }: { readonly id: AreaId; readonly dataset: Dataset }) {
  return <Seal area={lookup(dataset.areaById, id)} fill="solid" side={20} />
}

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
function YearFilter({ dataset, years, counts }: YearFilterProps) {
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
