import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useLinks } from '#view/links.ts'
import { areasWithoutRows, areasWithRows } from '#view/shown.ts'
import { useView, viewEvents } from '#view/store.ts'
import { pageOpened } from '#view/transitions.ts'
import { mostAreas } from './compared.ts'
import styles from './AreaPicker.module.css'

interface AreaPickerProps {
  readonly dataset: Dataset
  /** Those compared, in their order. */
  readonly areas: readonly AreaId[]
  /** Chosen by the link, but too many. */
  readonly leftOut: readonly AreaId[]
}

/** The areas compared, in their order, each with the way to its page and a way to take it out; behind them those that can be added. */
export function AreaPicker({ dataset, areas, leftOut }: AreaPickerProps) {
  const linkTo = useLinks(dataset)
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const own = useView((view) => view.own)
  const isFull = areas.length + leftOut.length >= mostAreas
  const others = areasWithRows(dataset).filter((area) => !areas.includes(area) && !leftOut.includes(area))
  const empty = areasWithoutRows(dataset)
  return (
    <section className={styles['picker']} aria-label={t('compare.areas')}>
      <ul className={styles['areas']}>
        {areas.map((area) => (
          <li key={area} className={styles['chosen']}>
            <AreaSeal area={area} />
            <a href={linkTo((view) => pageOpened(view, { name: 'area', area }))}>{say.area(area)}</a>
            {area === own && <Tag edge="plain">{t('compare.areas.own')}</Tag>}
            <button
              type="button"
              aria-label={t('compare.areas.remove', { area: say.area(area) })}
              onClick={() => viewEvents.areaToggled(area)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {others.map((area) => (
          <li key={area}>
            <button
              type="button"
              className={styles['add']}
              aria-label={t('compare.areas.add', { area: say.area(area) })}
              disabled={isFull}
              onClick={() => viewEvents.areaToggled(area)}
            >
              <span aria-hidden="true">＋</span> {say.area(area)}
            </button>
          </li>
        ))}
      </ul>
      {empty.length > 0 && (
        <details className={styles['empty']}>
          <summary>{t('areas.without', { n: empty.length })}</summary>
          <ul>
            {empty.map((area) => (
              <li key={area}>
                <a href={linkTo((view) => pageOpened(view, { name: 'area', area }))}>{say.area(area)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className={leftOut.length > 0 ? styles['told'] : styles['hint']}>
        {leftOut.length > 0
          ? t('compare.areas.leftOut', { areas: leftOut.map(say.area).join(pick('、', ', ')) })
          : isFull && others.length > 0
            ? t('compare.areas.full')
            : t(own !== null && areas.includes(own) ? 'compare.areas.ownHint' : 'compare.areas.hint')}
      </p>
    </section>
  )
}
