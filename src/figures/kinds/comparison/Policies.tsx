import { memo, useState } from 'react'
import type { AreaId, Policy } from '#domain/model.ts'
import { useFigureSetting, useIsOpen } from '#figures/FigureSetting.tsx'
import type { FigureModel, PolicyRow, MatrixCell } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { ColumnsView } from './Columns.tsx'
import { policiesOf } from './model.ts'
import styles from './View.module.css'
import type { Instrument } from '#domain/codes.ts'
import { lookup } from '#domain/lookup.ts'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { isPlanned } from '#figures/kinds/matrix/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { rovingStop } from '#figures/rovingFocus.ts'
import { FreeText } from '#i18n/components.tsx'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import policyStyles from './Policies.module.css'

const spreads = ['common', 'only', 'some'] as const

/** Id of the heading of an instrument's row, for whoever leads there. */
export const instrumentId = (instrument: PolicyRow['instrument']) => `instrument-${instrument}`

/** The policies side by side, instrument by instrument: what all texts write of, what only one, what some. */
export const PoliciesView = memo(function PoliciesView({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const below = (area: AreaId) => t('compare.apart.policies', { n: policiesOf(model, area) })
  return (
    <section className={styles['part']} data-areas={model.areas.length} aria-label={t('compare.policies')}>
      <div className={styles['title']}>
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
          <section key={spread} className={styles['rows']} aria-label={longPhrasesOf(say.context).spread[spread]}>
            <h3 className={styles['group']}>
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

/** So many policies of a cell are open; more make a column of one area run away from the others. */
const openPolicies = 3

interface PolicyCellViewProps {
  readonly cell: MatrixCell
  readonly instrument: Instrument
}

/** What one area's text writes of under one instrument. */
function PolicyCellView({ cell, instrument }: PolicyCellViewProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const shown = isOpen ? cell.policies : cell.policies.slice(0, openPolicies)
  const folded = cell.policies.length - openPolicies
  return (
    <li className={styles['cell']} data-silent={cell.policies.length === 0 || undefined}>
      <span className={styles['area']}>
        <AreaSeal area={cell.area} />
        {say.area(cell.area)}
      </span>
      {cell.policies.length === 0 && (
        <div className={styles['silence']}>
          {cell.leftOut === 0 && !cell.unread && <AbsenceSign kind="not-mentioned" />}
          {cell.leftOut === 0
            ? say.absence(cell.unread ? 'unread' : 'not-mentioned')
            : t('policies.leftOut', { n: cell.leftOut })}
        </div>
      )}
      {shown.length > 0 && (
        <ul className={policyStyles['policies']}>
          {shown.map((policy) => (
            <PolicyView key={policy.policyId} policy={policy} instrument={instrument} />
          ))}
        </ul>
      )}
      {folded > 0 && (
        <div className={policyStyles['fold']}>
          <Button look="text" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('compare.policy.fewer') : t('compare.policy.more', { n: folded })}
          </Button>
        </div>
      )}
    </li>
  )
}

function PolicyView({ policy, instrument }: { readonly policy: Policy; readonly instrument: Instrument }) {
  const { dataset, say } = useFigureSetting()
  const { t, pick } = useWords()
  const isOpen = useIsOpen(policy.policyId)
  const colon = pick('：', ': ')
  const targets = policy.targetGroups.map((id) => {
    const group = lookup(dataset.targetGroupById, id)
    return pick(group.nameZh, group.nameEn)
  })
  return (
    <li className={policyStyles['policy']} data-open={isOpen || undefined}>
      <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }} {...rovingStop(`policies-${instrument}`, policy.refArea)}>
        {say.policy(policy)}
      </EvidenceAnchor>
      {isPlanned(policy) && <Tag edge="dashed">{t('compare.policy.planned')}</Tag>}
      {policy.benefit !== null && (
        <p className={policyStyles['benefit']}>
          {t('browse.column.benefit')}
          {colon}
          <FreeText text={policy.benefit} english={dataset.english} />
        </p>
      )}
      {targets.length > 0 && (
        <p>
          {t('browse.column.targets')}
          {colon}
          {targets.join(pick('、', ', '))}
        </p>
      )}
      <p>
        {t('evidence.quote')}
        {colon}
        <q lang="zh-CN">{policy.quote}</q>
      </p>
    </li>
  )
}
