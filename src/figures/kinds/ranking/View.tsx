import { useId, useMemo, useRef, useState } from 'react'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { rankingHeight } from './chart.ts'
import { isMeant } from './find.ts'
import styles from './View.module.css'

/** Comes with the other charts, after the words. */
export const rankingChart = lazyPart(
  async () => (await import('./RankingChart.tsx')).RankingChart,
  () => null,
  'in-place',
)

/** px, where nothing can be measured. */
const unmeasured = 640
/** More rows than these are looked through with a search field. */
const mostSeen = 12

/** Areas in order, each with the places that the sources leave it; of many, one is found by its name. */
export function RankingView({ model, actions }: FigureViewProps<'ranking'>) {
  const { say } = useFigureSetting()
  const [ref, width] = useWidth(unmeasured)
  const [text, setText] = useState('')
  const found = useFound(model, text)
  const plot = useRef<HTMLDivElement>(null)
  const first = () => plot.current?.querySelector<SVGElement>(`[data-evidence="${found[0] ?? ''}"]`) ?? null
  return (
    <FigureFrame model={model} subject={say.indicator(model.ruler.indicator)} actions={actions}>
      <div className={styles['lead']}>
        <p className={styles['limits']}>{say.subline(model.finding)}</p>
        {model.ruler.bars.length > mostSeen && (
          <Find text={text} found={found.length} onText={setText} onEnter={() => first()?.focus()} />
        )}
      </div>
      <div ref={ref} className={styles['room']} />
      <div style={{ height: `calc(${rankingHeight(model, width ?? Number.POSITIVE_INFINITY)}px * var(--scale))` }}>
        <div ref={plot} className={styles['plot']}>
          {width !== null && <rankingChart.Component model={model} width={width} found={found} />}
        </div>
      </div>
    </FigureFrame>
  )
}

/** The figures of the areas that a text may mean, in the order of the ranking. */
function useFound(model: FigureModel<'ranking'>, text: string): readonly string[] {
  const { dataset } = useFigureSetting()
  return useMemo(
    () =>
      model.ruler.bars
        .map(({ plotted }) => plotted.observation)
        .filter(({ refArea }) => isMeant(lookup(dataset.areaById, refArea), text))
        .map(({ obsId }) => obsId),
    [dataset, model, text],
  )
}

interface FindProps {
  readonly text: string
  /** How many areas are meant. */
  readonly found: number
  readonly onText: (text: string) => void
  readonly onEnter: () => void
}

function Find({ text, found, onText, onEnter }: FindProps) {
  const { t } = useWords()
  const countId = useId()
  return (
    <form
      className={styles['find']}
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
    >
      <SearchField
        label={t('ranking.find')}
        placeholder={t('ranking.find.placeholder')}
        clearLabel={t('filters.clear')}
        text={text}
        onText={onText}
      />
      <p id={countId} className={styles['count']} role="status">
        {text === '' ? '' : found === 0 ? t('ranking.find.none', { text }) : t('ranking.find.count', { n: found })}
      </p>
    </form>
  )
}
