/** One indicator: which orders of its figures are proved, which are not, and why. */
import { derivedOf, type Derived } from '#domain/derived.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { isReference, referencesLast } from '#figures/area.ts'
import { boardRow, reasonOfCell } from '#figures/kinds/board/rows.ts'
import { orderFinding } from '#figures/finding.ts'
import { areaNotes, headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { BoardRow, FigureModel, Finding, LedgerGroup, Plotted, Ruler, Silence, StandingBody } from '#figures/model.ts'
import { byAreaAndText, ofIndicator } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import type { Shown } from '#figures/shown.ts'

/**
 * The figures of an indicator: on rulers where lengths may be compared, else with fixed-length marks; every comparison of two areas;
 * what may be derived from them. The claimed orders are those proved for a pair, never closed by transitivity.
 */
export function standingModel(dataset: Dataset, shown: Shown, indicator: IndicatorId): FigureModel<'standing'> {
  const areas = referencesLast(dataset, shown.areas)
  const observations = byAreaAndText(ofIndicator(shown.observations, indicator), areas)
  const row = boardRow(dataset, { ...shown, areas, observations }, indicator)
  const rulers = rulersOf(dataset, observations, shown.thresholds)
  const derived = derivedOf(dataset, indicator)
  const body: StandingBody = { kind: 'standing', row, rulers, derived }
  const drawn = {
    ...nothingDrawn,
    rulers,
    marks: looseFigures(body),
    reasons: silencesIn(row).map((silence) => silence.cell),
    comparisons: row.comparisons,
  }
  const withFigures = areas.filter((area) => observations.some((figure) => figure.refArea === area))
  const head = headOf(dataset, {
    id: `standing-${indicator}`,
    finding: findingOf(dataset, row, observations),
    areas,
    drawn,
    quoted: { figures: derived.flatMap(figuresOfDerived), absences: [] },
    notes: areaNotes(dataset, withFigures),
  })
  return { ...head, ...body }
}

/** The proved orders, else on which of the four lines the indicator stands. */
function findingOf(dataset: Dataset, row: BoardRow, observations: readonly Observation[]): Finding {
  const areas = row.cells.map((cell) => cell.area)
  const found = orderFinding(dataset, areas, observations)
  if (found.kind === 'nothing') return found
  return { kind: 'standing', indicator: row.indicator, line: row.line, orders: found.kind === 'orders' ? found.orders : [] }
}

/** The figures that stand on no ruler, area by area. */
function looseFigures({ row, rulers }: Pick<StandingBody, 'row' | 'rulers'>): readonly Plotted[] {
  const onRuler = new Set(rulers.flatMap(({ bars }) => bars.flatMap((bar) => [bar.plotted.observation, ...bar.parts])))
  return row.cells.flatMap((cell) => cell.plotted).filter(({ observation }) => !onRuler.has(observation))
}

/** The rulers of areas set against each other, and those of a reference, which come after everything else of the areas. */
export function rulersByPlace(
  dataset: Dataset,
  { rulers, areas }: Pick<FigureModel<'standing'>, 'rulers' | 'areas'>,
): { readonly first: readonly Ruler[]; readonly last: readonly Ruler[] } {
  const isLast = ({ bars }: Ruler) => bars.some((bar) => isReference(dataset, bar.plotted.observation.refArea, areas))
  return { first: rulers.filter((ruler) => !isLast(ruler)), last: rulers.filter(isLast) }
}

/** The same as a ledger below the rulers, with what the rulers do not say of the pairs. */
export function ledgerOf({ row, rulers }: Pick<StandingBody, 'row' | 'rulers'>): LedgerGroup {
  const said = rulers.flatMap((ruler) => ruler.comparisons)
  return {
    indicator: row.indicator,
    line: row.line,
    entries: looseFigures({ row, rulers }),
    comparisons: row.comparisons.filter(({ a, b }) => !said.some((other) => other.a === a && other.b === b)),
  }
}

/** The areas without a figure, each with its reason. */
export function silencesIn({ cells }: BoardRow): readonly Silence[] {
  return cells.flatMap((boardCell) => {
    const reason = reasonOfCell(boardCell)
    return reason === null ? [] : [{ area: boardCell.area, indicator: null, cell: reason }]
  })
}

/** The recorded figures that a derived one rests on. */
export function figuresOfDerived(derived: Derived): readonly Observation[] {
  switch (derived.kind) {
    case 'sum':
      return [...derived.parts, derived.whole]
    case 'share':
      return [derived.part, derived.whole]
    case 'per-each':
      return [derived.counted, derived.holders]
  }
}
