/** What is spoken when the focus is on a figure: all of it, and what may be said of it beside another area's. */
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Plotted } from '#figures/model.ts'
import type { Sentences } from '#figures/sentence.ts'
import type { Dataset } from '#domain/model.ts'
import type { Words } from '#i18n/words.tsx'

/** More verdicts than this are left to the eye and to the evidence. */
const spokenVerdicts = 2

/** Area, indicator, value as printed, precision, what is counted, date, judgement; then grade or order, best verdict first. */
export function spokenFigure(
  { dataset, say, words }: { readonly dataset: Dataset; readonly say: Sentences; readonly words: Words },
  plotted: Plotted,
  comparisons: readonly Comparison[],
): string {
  const { obsId } = plotted.observation
  const verdicts = comparisons
    .filter(({ a, b }) => a === obsId || b === obsId)
    .slice(0, spokenVerdicts)
    .map((comparison) => {
      const other = lookup(dataset.observationById, comparison.a === obsId ? comparison.b : comparison.a)
      const { word, order } = say.verdict(comparison)
      return words.t('figure.spoken.beside', { area: say.area(other.refArea), verdict: order ?? word })
    })
  return [say.announced(plotted), ...verdicts].join(words.pick('；', '; '))
}
