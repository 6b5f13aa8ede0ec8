/** One indicator: which orders of its figures are proved, which are not, and why. */
import { derivedOf, type Derived } from '#domain/derived.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { isReference, referencesLast } from '#figures/area.ts'
import { boardRow, reasonOfCell } from '#figures/kinds/board/model.ts'
import { orderFinding } from '#figures/finding.ts'
import { areaNotes, headOf } from '#figures/head.ts'
import { nothingDrawn } from '#figures/legend.ts'
import type { BoardRow, FigureModel, Finding, LedgerGroup, Plotted, Ruler, MissingArea, SummaryBody } from '#figures/model.ts'
import { byAreaAndText, figuresOfBar, ofIndicator } from '#figures/rows.ts'
import { rulersOf } from '#figures/ruler/model.ts'
import type { Shown } from '#figures/shown.ts'
import { pairCount, pairKey } from '#figures/verdicts.ts'
import type { Comparison } from '#domain/grade.ts'

/**
 * The figures of an indicator: on rulers where lengths may be compared, else with fixed-length marks; every comparison of two areas;
 * what may be derived from them. The claimed orders are those proved for a pair, never closed by transitivity.
 */
export function summaryModel(dataset: Dataset, shown: Shown, indicator: IndicatorId): FigureModel<'summary'> {
  const areas = referencesLast(dataset, shown.areas)
  const observations = byAreaAndText(ofIndicator(shown.observations, indicator), areas)
  const row = boardRow(dataset, { ...shown, areas, observations }, indicator)
  const rulers = rulersOf(dataset, observations, shown.thresholds)
  const derived = derivedOf(dataset, indicator)
  const unlisted = pairCount(observations) - row.comparisons.length
  const body: SummaryBody = { kind: 'summary', row, unlisted, rulers, derived }
  const drawn = {
    ...nothingDrawn,
    rulers,
    marks: looseFigures(body),
    reasons: missingAreasIn(row).map((one) => one.cell),
    comparisons: row.comparisons,
  }
  const having = new Set(observations.map(({ refArea }) => refArea))
  const withFigures = areas.filter((area) => having.has(area))
  const head = headOf(dataset, {
    // The id stands in links (`p=standing-postdoc-stations`) and outlives the name of the kind.
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
  const orders = found.kind === 'orders' ? found.orders : []
  return { kind: 'summary', indicator: row.indicator, line: row.line, orders, within: row.within ?? null }
}

/** The figures that stand on no ruler, area by area. */
function looseFigures({ row, rulers }: Pick<SummaryBody, 'row' | 'rulers'>): readonly Plotted[] {
  const onRuler = new Set(rulers.flatMap(({ bars }) => bars.flatMap(figuresOfBar)))
  return row.cells.flatMap((cell) => cell.plotted).filter(({ observation }) => !onRuler.has(observation))
}

/** The rulers of areas set against each other, and those of a reference, which come after everything else of the areas. */
export function rulersByPlace(
  dataset: Dataset,
  { rulers, areas }: Pick<FigureModel<'summary'>, 'rulers' | 'areas'>,
): { readonly first: readonly Ruler[]; readonly last: readonly Ruler[] } {
  const isLast = ({ bars }: Ruler) => bars.some((bar) => isReference(dataset, bar.plotted.observation.refArea, areas))
  return { first: rulers.filter((ruler) => !isLast(ruler)), last: rulers.filter(isLast) }
}

/** The same as a ledger below the rulers, with what the rulers do not say of the pairs. */
export function ledgerOf({ row, rulers }: Pick<SummaryBody, 'row' | 'rulers'>): LedgerGroup {
  const said = new Set(rulers.flatMap((ruler) => ruler.comparisons).map(pairKey))
  return {
    indicator: row.indicator,
    line: row.line,
    entries: looseFigures({ row, rulers }),
    comparisons: row.comparisons.filter((comparison) => !said.has(pairKey(comparison))),
  }
}

/** The areas without a figure, each with its reason. */
export function missingAreasIn({ cells }: BoardRow): readonly MissingArea[] {
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

/**
 * `proved` who has more · `undecided` countable alike, order open · `beside` counted differently in one respect (C) · `apart` not to be
 * compared (D) · `contained` one area in the other.
 */
export const pairStatuses = ['proved', 'undecided', 'beside', 'apart', 'contained'] as const
export type PairStatus = (typeof pairStatuses)[number]

export interface PairSection {
  readonly status: PairStatus
  /** In the order given. */
  readonly comparisons: readonly [Comparison, ...Comparison[]]
}

/** Which of these a comparison of two areas is. */
function pairStatusOf({ relation, grade, order }: Comparison): PairStatus {
  if (relation !== 'pair') return 'contained'
  if (order.kind === 'proved') return 'proved'
  if (grade === 'C') return 'beside'
  return grade === 'D' ? 'apart' : 'undecided'
}

/** The comparisons by status, best first; those without any are left out. */
export function sectionsOf(comparisons: readonly Comparison[]): readonly PairSection[] {
  return pairStatuses.flatMap((status) => {
    const [first, ...others] = comparisons.filter((comparison) => pairStatusOf(comparison) === status)
    return first === undefined ? [] : [{ status, comparisons: [first, ...others] as const }]
  })
}
