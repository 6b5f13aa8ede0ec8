/** What an exported picture is called: 梧桐_资金_江北-两江-綦江_2026-11-21.png. */
import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Words } from '#i18n/words.tsx'

/** More areas than this are counted, not named. */
const mostAreas = 5
/** Characters of the subject, so that the whole stays far below what file systems and mail programs take. */
const longestSubject = 60

/** Everything some file system refuses, and what a shell or an address would trip over. */
// oxlint-disable-next-line no-control-regex -- control characters are among what must go
const unsafe = /[\\/:*?"<>|#%&{}$!'@+`=\u0000-\u001f\u007f]/g

/** A part of a file name: no character that some system refuses, no white space, no dots at its ends. */
export function safePart(text: string): string {
  const safe = text
    .replace(unsafe, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .replace(/^[.-]+|[.-]+$/g, '')
  return [...safe].slice(0, longestSubject).join('')
}

/** What a figure is about, in a few characters. */
function subjectOf(model: FigureModel, dataset: Dataset, say: Sentences, { t }: Words): string {
  switch (model.kind) {
    case 'panel':
      return t(`panel.${model.panel}`)
    case 'matrix':
      return t('matrix.subject')
    case 'board':
      return t('board.subject')
    case 'requests':
      return t('requests.subject')
    case 'ages':
      return t('ages.name')
    case 'written':
      return t('written.name')
    case 'firmness':
      return t('firmness.name')
    case 'comparison':
      return t('page.compare')
    case 'pair':
      return `${t('page.compare')} ${say.indicator(model.a.observation.indicator)}`
    case 'summary':
      return say.indicator(model.row.indicator)
    case 'ranking':
      return `${say.indicator(model.ruler.indicator)} ${t('ranking.subject')}`
    case 'series':
      return say.indicator(model.indicator)
    case 'number':
      return say.indicator(lookup(dataset.observationById, model.plotted.observation.obsId).indicator)
  }
}

/**
 * The file name of one page of a figure: what it is about, the areas, the date of the data.
 * @param page number from 1; null for a figure of one page, and for all of them in one file
 */
export function fileName(
  model: FigureModel,
  dataset: Dataset,
  say: Sentences,
  words: Words,
  page: number | null,
  extension: 'png' | 'svg' | 'zip',
): string {
  const areas =
    model.areas.length <= mostAreas
      ? model.areas.map(say.areaShort).join('-')
      : words.t('export.areas', { n: model.areas.length })
  const parts = [
    words.t('app.name'),
    subjectOf(model, dataset, say, words),
    areas,
    dataset.created,
    ...(page === null ? [] : [`p${page}`]),
  ]
  return `${parts
    .map(safePart)
    .filter((part) => part !== '')
    .join('_')}.${extension}`
}
