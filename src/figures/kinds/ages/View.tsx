import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaName, FoldButton, useRowsInSight } from '#figures/areaRows/AreaRows.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { ageRows, agesHeight, agesSize } from './agesSize.ts'
import styles from './View.module.css'

/** Comes with the other charts, after the words. */
export const agesChart = lazyPart(
  async () => (await import('./AgesChart.tsx')).AgesChart,
  () => null,
  'in-place',
)

/** px, where nothing can be measured. */
const unmeasured = 360

/** How old the figures are: a dot a figure, each the way to its words. */
export function AgesView({ model, actions }: FigureViewProps<'ages'>) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { rows, isOpen, toggle } = useRowsInSight(model)
  const [ref, width] = useWidth(unmeasured)
  const placed = ageRows(rows)
  return (
    <FigureFrame model={model} subject={t('overview.true')} actions={actions}>
      {rows.length > 0 && (
        <>
          <div className={styles['chart']} style={{ height: `calc(${agesHeight(placed)}px * var(--scale))` }}>
            <div className={styles['names']} style={{ paddingTop: `calc(${agesSize.axis}px * var(--scale))` }}>
              {placed.map(({ row, height }) => (
                <AreaName key={row.area} area={row.area} height={height} />
              ))}
            </div>
            <div className={styles['plot']}>
              <div ref={ref} className={styles['room']} />
              <div className={styles['drawn']}>
                {width !== null && (
                  <agesChart.Component rows={rows} years={model.years} hasEarlier={model.hasEarlier} width={width} />
                )}
              </div>
            </div>
          </div>
          <p className={styles['key']}>{longPhrasesOf(say.context).ages.key}</p>
          <FoldButton folded={model.folded.length} isOpen={isOpen} onToggle={toggle} />
        </>
      )}
    </FigureFrame>
  )
}
