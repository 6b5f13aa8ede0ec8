/** How codes and rows are called in the forms of this page. */
import type { Counting } from '#domain/draft/draft.ts'
import type { UnfitFigure } from '#domain/draft/review.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Definition, Indicator } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'

/** The definitions of a dataset with their indicators, in the order of the indicators. */
export function choosables({ definitions, indicators }: Dataset): readonly (readonly [Indicator, readonly Definition[]])[] {
  return indicators.map((indicator) => [
    indicator,
    definitions.filter((definition) => definition.indicator === indicator.indicator),
  ])
}

/** What is counted, with the indicator where its name says more: 博士后科研工作站（各级合计）. */
export function definitionName({ countsZh, countsEn }: Definition, { pick }: Words): string {
  return pick(countsZh, countsEn)
}

/** A way of counting, in one line. */
export function countingName(counting: Counting, dataset: Dataset, { pick }: Words): string {
  const indicator = counting.indicator === null ? null : lookup(dataset.indicatorById, counting.indicator)
  const name = indicator === null ? '' : pick(indicator.nameZh, indicator.nameEn)
  if (counting.kind === 'new') return [name, counting.countsZh].filter((words) => words !== '').join(' · ')
  const definition = dataset.definitionById.get(counting.definition)
  const counts = definition === undefined ? '' : pick(definition.countsZh, definition.countsEn)
  return counts === '' || counts === name ? name : `${name} · ${counts}`
}

/** The figures that no indicator fits with their words, in one line; empty where there are none. */
export function unfitSaid(unfit: readonly UnfitFigure[], words: Words): string {
  return unfit.length === 0 ? '' : words.t('add.unfit.kept', { figures: unfitFigures(unfit, words) })
}

/** Them without what is said of them: in the language of their source. */
export function unfitFigures(unfit: readonly UnfitFigure[], { pick }: Words): string {
  const inLine = (text: string) => text.replace(/\s+/g, ' ')
  const figures = unfit.map(({ printed, words }) => {
    const [figure, quote] = [inLine(printed), inLine(words)]
    return quote === '' ? figure : pick(`${figure}（“${quote}”）`, `${figure} (“${quote}”)`)
  })
  return figures.join(pick('、', ', '))
}
