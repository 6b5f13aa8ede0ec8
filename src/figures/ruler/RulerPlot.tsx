import type { Ruler } from '#figures/model.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { whenIdle } from '#ui/whenIdle.ts'
import { useRulerRoom } from './RulerRoom.tsx'
import { rowHeight, rulerHeight, rulerSizes } from './rulerSize.ts'
import styles from './Ruler.module.css'

interface PlotProps {
  readonly ruler: Ruler
}

/** recharts is a third of the program and stays out of the first paint. */
export const rulerChart = lazyPart(async () => (await import('./RulerChart.tsx')).RulerChart, Skeleton, 'in-place')

/** ms after which nothing waits for charts any more: a network that is slow with them is slow with what waits, too. */
const patience = 8000

/**
 * When the rulers of the page have been drawn, cannot be, or take too long. What is read and drawn meanwhile stands in their way: with all that is around
 * the panels of the overview the first chart takes a quarter more processor time.
 */
export async function rulersDrawn(): Promise<void> {
  await Promise.race([rulerChart.load().catch(() => null), new Promise((resolve) => setTimeout(resolve, patience))])
  await new Promise<void>((resolve) => whenIdle(resolve, 0))
}

/** The bars of a ruler on their axis, without words around them. As high before the chart is loaded as after. */
export function RulerPlot({ ruler }: PlotProps) {
  const width = useRulerRoom()
  return (
    <div style={{ height: `calc(${rulerHeight(ruler)}px * var(--scale))` }}>
      <div className={styles['plot']}>
        {width === null ? <Skeleton ruler={ruler} /> : <rulerChart.Component ruler={ruler} width={width} />}
      </div>
    </div>
  )
}

/** Hairlines where the bars will stand. */
function Skeleton({ ruler }: PlotProps) {
  return (
    <div aria-hidden="true" style={{ height: rulerHeight(ruler), paddingBottom: rulerSizes.axis }}>
      {ruler.bars.map(({ plotted: { observation } }) => (
        <div key={observation.obsId} className={styles['bone']} style={{ height: rowHeight(ruler) }} />
      ))}
    </div>
  )
}
