import { memo, useMemo, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { BoardView } from '#figures/board/BoardView.tsx'
import { MatrixView } from '#figures/matrix/MatrixView.tsx'
import type { FigureModel } from '#figures/model.ts'
import { RequestsView } from '#figures/requests/RequestsView.tsx'
import type { Shown } from '#figures/shown.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useMedia } from '#ui/useMedia.ts'
import { CopyLetter } from './CopyLetter.tsx'
import { restModels } from './restModels.ts'
import { OverviewFoot } from './OverviewFoot.tsx'
import styles from './Overview.module.css'

export interface OverviewRestProps {
  readonly dataset: Dataset
  readonly shown: Shown
  /** The figures above, whose notes and sources stand at the foot too. */
  readonly panels: readonly FigureModel<'panel'>[]
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** Below the first screen: the policies, the board, the numbers to ask for, the sources. */
export const OverviewRest = memo(function OverviewRest({ dataset, shown, panels, actionsFor }: OverviewRestProps) {
  const { matrix, board, requests } = useMemo(() => restModels(dataset, shown), [dataset, shown])
  const phone = useMedia(phoneQuery)
  const wide = useMedia('(min-width: 1280px)')
  return (
    <>
      {matrix.rows.length > 0 && (
        <div className={styles['section']}>
          <MatrixView model={matrix} list={wide ? 'beside' : 'under'} actions={actionsFor(matrix)} />
        </div>
      )}
      {board.groups.length > 0 && (
        <div className={styles['section']}>
          <BoardView model={board} form={phone ? 'list' : 'table'} actions={actionsFor(board)} />
        </div>
      )}
      {requests.requests.length > 0 && (
        <div className={styles['section']}>
          <RequestsView
            model={requests}
            actions={
              <>
                <CopyLetter model={requests} />
                {actionsFor(requests)}
              </>
            }
          />
        </div>
      )}
      <OverviewFoot figures={[...panels, matrix, board, requests]} />
    </>
  )
})
