import { memo, useMemo, type ReactNode, useCallback } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AgesView } from '#figures/kinds/ages/View.tsx'
import { BoardView } from '#figures/kinds/board/View.tsx'
import { FirmnessView } from '#figures/kinds/firmness/View.tsx'
import { MatrixView } from '#figures/kinds/matrix/View.tsx'
import { RequestsView } from '#figures/kinds/requests/View.tsx'
import { WrittenView } from '#figures/kinds/written/View.tsx'
import { LegendView } from '#figures/legend/LegendView.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { legendKeys, type FigureModel } from '#figures/model.ts'
import type { Shown } from '#figures/shown.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { isSame } from '#ui/isSame.ts'
import { restModels, type RestModels } from './restModels.ts'
import styles from './OverviewRest.module.css'
import { noteSentence, sourceLine } from '#figures/sentences/footnotes.ts'

export interface OverviewRestProps {
  readonly dataset: Dataset
  readonly shown: Shown
  /** The figures above, whose notes and sources stand at the foot too. */
  readonly panels: readonly FigureModel<'panel'>[]
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** Below the panels: the key of their marks, the policies, the board, the numbers to ask for, the sources. */
export const OverviewRest = memo(function OverviewRest({ dataset, shown, panels, actionsFor }: OverviewRestProps) {
  const models = useMemo(() => restModels(dataset, shown), [dataset, shown])
  const { t } = useWords()
  const keys = legendKeys.filter((key) => panels.some((panel) => panel.legend.includes(key)))
  const hasStar = panels.some((panel) => panel.notes.some((note) => note.kind === 'inferred-dates'))
  return (
    <>
      {shown.observations.length > 0 && (
        <section className={styles['true']} aria-label={t('overview.true')}>
          <Part of={models.ages} render={(ages) => <Ages model={ages} actionsFor={actionsFor} />} />
          <Part of={models.written} render={(written) => <Written model={written} actionsFor={actionsFor} />} />
          <Part of={models.firmness} render={(firmness) => <Firmness model={firmness} actionsFor={actionsFor} />} />
        </section>
      )}
      {shown.observations.length > 0 && <LegendView keys={keys} extra={hasStar ? [t('overview.star')] : []} />}
      <Part of={models.matrix} render={(matrix) => matrix.rows.length > 0 && <Matrix model={matrix} actionsFor={actionsFor} />} />
      <Part of={models.board} render={(board) => board.groups.length > 0 && <Board model={board} actionsFor={actionsFor} />} />
      <Part
        of={models.requests}
        render={(requests) => requests.requests.length > 0 && <Requests model={requests} actionsFor={actionsFor} />}
      />
      <Part of={() => figuresOf(models)} render={(figures) => <OverviewFoot figures={[...panels, ...figures]} />} />
    </>
  )
})

const figuresOf = ({ ages, written, firmness, matrix, board, requests }: RestModels) =>
  [ages(), written(), firmness(), matrix(), board(), requests()] as const

interface PartProps<Made> {
  readonly of: () => Made
  readonly render: (made: Made) => ReactNode
}

/** Computes what it draws by itself: between two parts the page can answer. */
function Part<Made>({ of, render }: PartProps<Made>) {
  return render(of())
}

interface SectionProps<Kind extends FigureModel['kind']> extends Pick<OverviewRestProps, 'actionsFor'> {
  readonly model: FigureModel<Kind>
}

// Each is drawn again only when its own figure has changed.

const Ages = memo(function Ages({ model, actionsFor }: SectionProps<'ages'>) {
  return <AgesView model={model} actions={actionsFor(model)} />
}, isSame)

const Written = memo(function Written({ model, actionsFor }: SectionProps<'written'>) {
  return <WrittenView model={model} actions={actionsFor(model)} />
}, isSame)

const Firmness = memo(function Firmness({ model, actionsFor }: SectionProps<'firmness'>) {
  return <FirmnessView model={model} actions={actionsFor(model)} />
}, isSame)

const Matrix = memo(function Matrix({ model, actionsFor }: SectionProps<'matrix'>) {
  return (
    <div className={styles['section']}>
      <MatrixView model={model} actions={actionsFor(model)} />
    </div>
  )
}, isSame)

const Board = memo(function Board({ model, actionsFor }: SectionProps<'board'>) {
  return (
    <div className={styles['section']}>
      <BoardView model={model} actions={actionsFor(model)} />
    </div>
  )
}, isSame)

const Requests = memo(function Requests({ model, actionsFor }: SectionProps<'requests'>) {
  return (
    <div className={styles['section']}>
      <RequestsView
        model={model}
        actions={
          <>
            <CopyLetter model={model} />
            {actionsFor(model)}
          </>
        }
      />
    </div>
  )
}, isSame)

/** Notes and sources of all figures of the page, each once; sources numbered. */
function OverviewFoot({ figures }: { readonly figures: readonly FigureModel[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const notes = [...new Set(figures.flatMap((model) => model.notes.map((told) => noteSentence(say.context, told))))]
  const sources = [...new Set(figures.flatMap((model) => model.sources))]
  return (
    <div className={styles['foot']}>
      <section aria-label={t('figure.notes')}>
        <h2>{t('figure.notes')}</h2>
        <ul>
          {notes.map((said) => (
            <li key={said}>
              {said}
              {pick('。', '.')}
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('figure.sources')}>
        <h2>{t('figure.sources')}</h2>
        <ol>
          {sources.map((source) => (
            <li key={source}>{sourceLine(say.context, source)}</li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** Copies the numbers to ask for as the points of a letter, area by area. */
function CopyLetter({ model }: { readonly model: FigureModel<'requests'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  // Long, and mostly never asked for.
  const letter = useCallback(() => longSentencesOf(say).letter(model), [say, model])
  return (
    <CopyButton
      look="line"
      label={t('requests.copy')}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
      text={letter}
    />
  )
}
