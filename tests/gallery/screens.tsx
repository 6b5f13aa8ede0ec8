/** How each kind of figure is drawn on the page. A kind of figure without a line here does not compile. */
import type { ReactNode } from 'react'
import { BoardView } from '#figures/kinds/board/BoardView.tsx'
import { ComparisonView } from '#figures/kinds/comparison/ComparisonView.tsx'
import { PoliciesView } from '#figures/kinds/comparison/PoliciesView.tsx'
import { StripView } from '#figures/kinds/comparison/StripView.tsx'
import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { MatrixView } from '#figures/kinds/matrix/MatrixView.tsx'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { PanelView } from '#figures/kinds/panel/PanelView.tsx'
import { RequestsView } from '#figures/kinds/requests/RequestsView.tsx'
import { SeriesView } from '#figures/kinds/series/SeriesView.tsx'
import { StandingView } from '#figures/kinds/summary/SummaryView.tsx'

/** What a screen leaves room for. */
export interface Room {
  readonly isPhone: boolean
}

/** Null for a kind that is only ever drawn as a page: on the projector, in a picture. */
const screens: { readonly [Kind in FigureKind]: ((model: FigureModel<Kind>, room: Room) => ReactNode) | null } = {
  number: null,
  pair: null,
  panel: (model) => <PanelView model={model} />,
  matrix: (model, { isPhone }) => <MatrixView model={model} list={isPhone ? 'under' : 'beside'} />,
  board: (model, { isPhone }) => <BoardView model={model} form={isPhone ? 'list' : 'table'} />,
  requests: (model) => <RequestsView model={model} />,
  standing: (model) => <StandingView model={model} />,
  series: (model) => <SeriesView model={model} />,
  comparison: (model) => (
    <>
      <StripView model={model} onInstrument={() => undefined} />
      <ComparisonView model={model} tools={null} RowActions={() => null} />
      <PoliciesView model={model} />
      <FigureFoot model={model} rulers={[]} />
    </>
  ),
}

/** Whether figures of a kind are drawn on the page, or as pages only. */
export function hasScreen(kind: FigureKind): boolean {
  return screens[kind] !== null
}

/** A figure as the page draws it. */
export function drawn<Kind extends FigureKind>(kind: Kind, model: FigureModel<Kind>, room: Room): ReactNode {
  return screens[kind]?.(model, room) ?? null
}
