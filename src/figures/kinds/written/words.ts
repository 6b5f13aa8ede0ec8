/** What is said of the instruments under the chart: their names, group by group. */
import { isWritten } from '#figures/kinds/matrix/model.ts'
import type { FigureModel } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'

export interface WrittenNames {
  /** 四地都写到. */
  readonly label: string
  /** 平台建设、招才引才; of what few write of also who: 税收（綦江）. */
  readonly names: string
}

/** So many areas are named behind an instrument. */
const mostNamed = 2

/** The instruments of each group by name. */
export function writtenNames(
  { groups, areas }: Pick<FigureModel<'written'>, 'groups' | 'areas'>,
  say: Sentences,
): readonly WrittenNames[] {
  const { phrases } = say.context
  return groups.map(({ least, most, rows }) => ({
    label: longPhrasesOf(say.context).written.by(least, most, areas.length),
    names: phrases.list(
      rows.map(({ instrument, cells }) => {
        const who =
          most > mostNamed || most === areas.length ? [] : cells.filter(isWritten).map(({ area }) => say.areaShort(area))
        return phrases.bracket(say.instrument(instrument), phrases.list(who))
      }),
    ),
  }))
}
