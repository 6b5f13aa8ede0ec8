import { firmnesses, type Firmness } from '#domain/firmness.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaName, FoldButton, useRowsInSight } from '#figures/areaRows/AreaRows.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { Pieces } from '#figures/marks/Pieces.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { blockPieces } from './block.ts'
import { firmnessSize } from './firmnessSize.ts'
import styles from './View.module.css'

/** Comes with the other charts, after the words. */
export const firmnessChart = lazyPart(
  async () => (await import('./FirmnessChart.tsx')).FirmnessChart,
  () => null,
  'in-place',
)

/** px, where nothing can be measured. */
const unmeasured = 360

/** How firmly the figures are said: a block a figure, each the way to its words. */
export function FirmnessView({ model, actions }: FigureViewProps<'firmness'>) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { rows, isOpen, toggle } = useRowsInSight(model)
  const [ref, width] = useWidth(unmeasured)
  const phrases = longPhrasesOf(say.context)
  return (
    <FigureFrame model={model} subject={t('firmness.subject')} actions={actions}>
      {rows.length > 0 && (
        <>
          <div className={styles['chart']} style={{ height: `calc(${rows.length * firmnessSize.row}px * var(--scale))` }}>
            <div className={styles['names']}>
              {rows.map(({ area }) => (
                <AreaName key={area} area={area} height={firmnessSize.row} />
              ))}
            </div>
            <div className={styles['plot']}>
              <div ref={ref} className={styles['room']} />
              <div className={styles['drawn']}>{width !== null && <firmnessChart.Component rows={rows} width={width} />}</div>
            </div>
          </div>
          <ul className={styles['key']}>
            {firmnesses.map((firmness) => (
              <li key={firmness}>
                <Sample of={firmness} />
                {phrases.firmness.name[firmness]}
              </li>
            ))}
          </ul>
          <p className={styles['note']}>{phrases.note['length-is-count']}</p>
          <FoldButton folded={model.folded.length} isOpen={isOpen} onToggle={toggle} />
        </>
      )}
    </FigureFrame>
  )
}

function Sample({ of }: { readonly of: Firmness }) {
  return (
    <svg className="sign" width="9" height="14" viewBox="0 0 9 14" color="var(--quiet)" aria-hidden="true" focusable="false">
      <Pieces pieces={blockPieces(of, 9, 14, 1)} />
    </svg>
  )
}
