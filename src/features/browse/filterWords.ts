import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { formatAmount } from '#i18n/amount.ts'
import type { Words } from '#i18n/words.tsx'
import type { FilterName, View } from '#view/view.ts'

/** What a filter asks for, as its reader would say it: 地区：江北区、綦江区. */
export function filterWords(name: FilterName, view: View, dataset: Dataset, { t, labels, lang, pick }: Words): string {
  const list = (items: readonly string[]) => ({ values: items.join(pick('、', ', ')) })
  switch (name) {
    case 'areas':
      return t('filter.areas', list(view.areas.map((id) => nameOf(lookup(dataset.areaById, id), pick))))
    case 'categories':
      return t('filter.categories', list(view.categories.map((code) => labels.category[code])))
    case 'indicators':
      return t('filter.indicators', list(view.indicators.map((id) => nameOf(lookup(dataset.indicatorById, id), pick))))
    case 'kinds':
      return t('filter.kinds', list(view.kinds.map((code) => labels.kind[code])))
    case 'instruments':
      return t('filter.instruments', list(view.instruments.map((code) => labels.instrument[code])))
    case 'targetGroups':
      return t('filter.targetGroups', list(view.targetGroups.map((id) => nameOf(lookup(dataset.targetGroupById, id), pick))))
    case 'thresholds':
      return t('filter.thresholds', list(thresholdWords(view, dataset, { t, labels, lang })))
    case 'years':
      return t('filter.years', { values: yearWords(view.years, t) })
    case 'natures':
      return t('filter.natures', list(view.natures.map((code) => labels.nature[code])))
    case 'minGrade':
      return t('filter.minGrade', { values: labels.grade[view.minGrade] })
    case 'coverage':
      return t('filter.coverage')
    case 'minTrust':
      return t('filter.minTrust', { values: labels.trust[view.minTrust] })
    case 'text':
      return t('filter.text', { values: view.text.trim() })
  }
}

function thresholdWords(
  view: View,
  dataset: Dataset,
  { t, labels, lang }: Pick<Words, 't' | 'labels' | 'lang'>,
): readonly string[] {
  const said = view.thresholds.map(({ family, min }) => {
    const unit = dataset.indicators.find((row) => row.family === family)?.unit ?? ''
    return t('filter.threshold', { family: labels.family[family], value: formatAmount(min, unit, lang) })
  })
  return view.thresholdMode === 'hide' ? [...said, t('filter.thresholds.hidden')] : said
}

function nameOf(row: { readonly nameZh: string; readonly nameEn: string }, pick: Words['pick']): string {
  return pick(row.nameZh, row.nameEn)
}

function yearWords({ from, to }: View['years'], t: Words['t']): string {
  if (from !== null && to !== null) return t('years.range', { from, to })
  if (from !== null) return t('years.from', { from })
  return to === null ? '' : t('years.to', { to })
}
