/** What is told of a link that was made on other data than those shown. */
import type { Dataset } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'
import { beginningOf } from '#view/parameter.ts'

/** So many characters of a part of a link are said. */
const longestName = 40

/** As much of a part of a link as a reader can take in. */
export function shortened(name: string): string {
  return name.length <= longestName ? name : `${beginningOf(name, longestName)}…`
}

/** How many figures the workbook of a link had, where it is not the one that is shown or is shown with fewer; else 0. */
function lackingIn(mark: string, shown: string | null): number {
  const [id, count = ''] = mark.split('.')
  const [shownId, shownCount] = shown?.split('.') ?? []
  const n = /^\d{1,6}$/.test(count) ? Number(count) : 0
  return id === shownId && n <= Number(shownCount) ? 0 : n
}

/**
 * That the version is another, and that figures of a workbook are not here that were shown with it.
 * @param madeOn what the link says it was made on (`editionOf`)
 */
export function toldOfEdition(madeOn: string, { version, workbook }: Dataset, { t }: Words): readonly string[] {
  const [made = '', mark] = madeOn.split('+')
  const n = mark === undefined ? 0 : lackingIn(mark, workbook)
  return [
    ...(made === version ? [] : [t('link.madeOn', { made: shortened(made), shown: version })]),
    ...(n === 0 ? [] : [t('link.workbook', { n })]),
  ]
}
