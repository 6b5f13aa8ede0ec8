import type { Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'
import type { MatrixCell } from '#figures/model.ts'
import { areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { stateOf, type PolicyState } from './counts.ts'

interface StripCellViewProps {
  readonly cell: MatrixCell
  readonly instrument: Instrument
}

/** Whether an area's text writes of an instrument, as a sign; in words for who points at it or hears it. */
export function StripCellView({ cell, instrument }: StripCellViewProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const state = stateOf(cell)
  const facts = { area: say.area(cell.area), instrument: say.instrument(instrument) }
  const spoken = {
    written: t('compare.strip.cell.written', { ...facts, n: cell.policies.length }),
    planned: t('compare.strip.cell.planned', { ...facts, n: cell.policies.length }),
    'not-mentioned': t('compare.strip.cell.not-mentioned', facts),
    'left-out': t('policies.matrix.leftOut', { ...facts, n: cell.leftOut }),
  }
  return (
    <span title={spoken[state]}>
      <StateSign state={state} colour={areaColour(lookup(dataset.areaById, cell.area).slot)} />
      <VisuallyHidden>{spoken[state]}</VisuallyHidden>
    </span>
  )
}

/** The sign of a state. */
export function StateSign({ state, colour }: { readonly state: PolicyState; readonly colour: string }) {
  switch (state) {
    case 'written':
    case 'planned':
      return <PolicySquare state={state} colour={colour} />
    case 'not-mentioned':
      return <AbsenceSign kind="not-mentioned" />
    case 'left-out':
      return <span aria-hidden="true">( )</span>
  }
}
