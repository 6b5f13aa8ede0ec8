/** One figure set as type, with its words and date. */
import type { Dataset, Observation } from '#domain/model.ts'
import { areaNotes, commentNotes, headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { FigureModel } from '#figures/model.ts'

/** One figure: it has a fixed-length mark and no bar, and no threshold judges it. */
export function numberModel(dataset: Dataset, observation: Observation): FigureModel<'number'> {
  const plotted = { observation, judgement: null }
  const head = headOf(dataset, {
    id: `figure-${observation.obsId}`,
    finding: { kind: 'figure', observation },
    areas: [observation.refArea],
    drawn: { ...nothingDrawn, marks: [plotted] },
    notes: [...commentNotes([observation]), ...areaNotes(dataset, [observation.refArea])],
  })
  return { ...head, kind: 'number', plotted }
}
