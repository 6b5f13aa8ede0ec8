import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { BoardView } from '#figures/board/BoardView.tsx'
import { HighlightContext } from '#figures/highlight.ts'
import { LegendView } from '#figures/legend/LegendView.tsx'
import { MatrixView } from '#figures/matrix/MatrixView.tsx'
import { legendKeys, type FigureModel } from '#figures/model.ts'
import { PanelView } from '#figures/panel/PanelView.tsx'
import { RequestsView } from '#figures/requests/RequestsView.tsx'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { shownBy } from '#view/shown.ts'
import { useFilters } from '#view/store.ts'
import { CopyLetter } from './CopyLetter.tsx'
import { overviewHighlight } from './highlight.ts'
import { figuresOf, overviewModels } from './models.ts'
import { OverviewFoot } from './OverviewFoot.tsx'
import { OverviewHead } from './OverviewHead.tsx'
import { Strip } from './Strip.tsx'
import styles from './Overview.module.css'

interface OverviewPageProps {
  readonly dataset: Dataset
  readonly filters: ReactNode
  /** The filters that hold, each with a button that takes it away. */
  readonly chips: ReactNode
  /** Stands in place of the figures where the filters leave none: which filter to loosen. */
  readonly empty: ReactNode
  /** What else can be done with a figure. */
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** The overview: the finding, what can be said, three panels, the policies, the board, the numbers to ask for, the sources. */
export function OverviewPage({ dataset, filters, chips, empty, actionsFor }: OverviewPageProps) {
  const { t } = useWords()
  const view = useDeferredValue(useFilters())
  const shown = useMemo(() => shownBy(dataset, view), [dataset, view])
  const models = useMemo(() => overviewModels(dataset, shown), [dataset, shown])
  const phone = useMedia(phoneQuery)
  const wide = useMedia('(min-width: 1280px)')
  const roomy = useMedia('(min-width: 1600px)')
  const { head, panels, matrix, board, requests } = models
  const keys = legendKeys.filter((key) => panels.some((panel) => panel.legend.includes(key)))
  const hasStar = panels.some((panel) => panel.notes.some((note) => note.kind === 'inferred-dates'))
  return (
    <HighlightContext value={overviewHighlight}>
      <div className={styles['page']}>
        {filters}
        <div className={styles['content']}>
          {chips}
          {shown.observations.length === 0 ? (
            empty
          ) : (
            <>
              <OverviewHead finding={head.finding} shown={shown} />
              <Strip strip={head.strip} named={phone ? 2 : roomy ? 6 : 4} />
              <section className={styles['panels']} aria-label={t('overview.panels')}>
                {panels.map((panel) => (
                  <PanelView key={panel.id} model={panel} actions={actionsFor(panel)} />
                ))}
              </section>
              <LegendView keys={keys} extra={hasStar ? [t('overview.star')] : []} />
            </>
          )}
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
          <OverviewFoot figures={figuresOf(models)} />
        </div>
      </div>
    </HighlightContext>
  )
}
