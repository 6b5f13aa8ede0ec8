import { memo } from 'react'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, PolicyRow } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { ColumnsView } from './ColumnsView.tsx'
import { policiesOf } from './counts.ts'
import { PolicyCellView } from './PolicyCellView.tsx'
import partStyles from './Part.module.css'
import styles from './Row.module.css'

const spreads = ['common', 'only', 'some'] as const

/** Id of the heading of an instrument's row, for whoever leads there. */
export const instrumentId = (instrument: PolicyRow['instrument']) => `instrument-${instrument}`

/** The policies side by side, instrument by instrument: what all texts write of, what only one, what some. */
export const PoliciesView = memo(function PoliciesView({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const below = (area: AreaId) => t('compare.apart.policies', { n: policiesOf(model, area) })
  return (
    <section className={partStyles['part']} data-areas={model.areas.length} aria-label={t('compare.policies')}>
      <div className={partStyles['title']}>
        <h2>{t('compare.policies')}</h2>
        <p>
          {t('compare.policies.lead')} <b>{t('compare.notAbsent')}</b>
        </p>
      </div>
      <ColumnsView model={model} below={below} />
      {spreads
        .map((spread) => ({ spread, rows: model.policies.filter((row) => row.spread === spread) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ spread, rows }) => (
          <section key={spread} className={partStyles['rows']} aria-label={longPhrasesOf(say.context).spread[spread]}>
            <h3 className={partStyles['group']}>
              {longPhrasesOf(say.context).spread[spread]} <span>{t('compare.strip.count', { n: rows.length })}</span>
            </h3>
            {rows.map((row) => (
              <InstrumentRow key={row.instrument} row={row} />
            ))}
          </section>
        ))}
    </section>
  )
})

function InstrumentRow({ row }: { readonly row: PolicyRow }) {
  const { say } = useFigureSetting()
  const id = instrumentId(row.instrument)
  return (
    <section className={styles['row']} aria-labelledby={id}>
      <div className={styles['label']}>
        <h4 id={id} tabIndex={-1}>
          {say.instrument(row.instrument)}
        </h4>
        <SpreadWords row={row} />
      </div>
      <ul className={styles['cells']}>
        {row.cells.map((cell) => (
          <PolicyCellView key={cell.area} cell={cell} instrument={row.instrument} />
        ))}
      </ul>
    </section>
  )
}

function SpreadWords({ row }: { readonly row: PolicyRow }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const writing = row.cells.filter((cell) => cell.policies.length > 0)
  const [first] = writing
  return (
    <p className={styles['unit']}>
      {row.spread === 'only' && first
        ? t('compare.spread.row.only', { area: say.areaShort(first.area) })
        : t(row.spread === 'common' ? 'compare.spread.row.common' : 'compare.spread.row.some', { n: writing.length })}
    </p>
  )
}
