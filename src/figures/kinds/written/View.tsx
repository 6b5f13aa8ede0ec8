import { useId, useState, type CSSProperties } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { AreaId } from '#domain/model.ts'
import { isPlanned, policyState } from '#figures/kinds/matrix/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaName, FoldButton, useRowsInSight } from '#figures/areaRows/AreaRows.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import type { FigureModel, MatrixCell } from '#figures/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import styles from './View.module.css'
import { areaCells, type InstrumentCell } from './model.ts'
import { writtenNames } from './words.ts'

/** Who writes of which instruments: a row an area, a block an instrument; a row opens the names of its policies, and those their words. */
export function WrittenView({ model, actions }: FigureViewProps<'written'>) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { rows: areas, isOpen, toggle } = useRowsInSight(model)
  const [chosen, setChosen] = useState<AreaId | null>(null)
  const listId = useId()
  const phrases = longPhrasesOf(say.context)
  return (
    <FigureFrame model={model} subject={t('written.subject')} actions={actions}>
      {model.groups.length > 0 && (
        <>
          <div className={styles['chart']} style={tracksOf(model)}>
            {areas.map((area) => (
              <AreaRow
                key={area}
                model={model}
                area={area}
                listId={listId}
                isChosen={chosen === area}
                onChoose={() => setChosen(chosen === area ? null : area)}
              />
            ))}
            <span />
            {model.groups.map((group) => (
              <p key={group.most} className={styles['label']}>
                <b>{group.rows.length}</b> {phrases.written.by(group.least, group.most, model.areas.length)}
              </p>
            ))}
          </div>
          <div id={listId} aria-live="polite">
            {chosen !== null && model.areas.includes(chosen) && <Policies area={chosen} cells={areaCells(model, chosen)} />}
          </div>
          <FoldButton folded={model.folded.length} isOpen={isOpen} onToggle={toggle} />
          <Names model={model} />
        </>
      )}
    </FigureFrame>
  )
}

/** A track for the names, and one for each group: blocks of one width, however many stand in a group. */
function tracksOf({ groups }: FigureModel<'written'>): CSSProperties {
  const blocks = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const tracks = groups.map(({ rows }) => `minmax(min-content, ${rows.length}fr)`).join(' ')
  return Object.fromEntries([
    ['--blocks', String(blocks)],
    ['--tracks', `fit-content(9rem) ${tracks}`],
  ])
}

interface AreaRowProps {
  readonly model: FigureModel<'written'>
  readonly area: AreaId
  readonly listId: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function AreaRow({ model, area, listId, isChosen, onChoose }: AreaRowProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const written = areaCells(model, area)
  return (
    <button
      type="button"
      {...rovingStop(area, area)}
      className={styles['row']}
      aria-label={t('written.row', { area: say.area(area), n: written.length })}
      aria-expanded={isChosen}
      aria-controls={listId}
      onClick={onChoose}
    >
      <AreaName area={area} />
      {model.groups.map(({ most, rows }) => (
        <span key={most} className={styles['blocks']} style={{ color: areaColour(area) }}>
          {rows.map(({ instrument, cells }) => (
            <Block key={instrument} instrument={instrument} cell={cells.find((cell) => cell.area === area)} />
          ))}
        </span>
      ))}
    </button>
  )
}

interface BlockProps {
  readonly instrument: Instrument
  readonly cell: MatrixCell | undefined
}

function Block({ instrument, cell }: BlockProps) {
  const { say } = useFigureSetting()
  if (cell === undefined) return null
  return <span title={say.instrument(instrument)} className={styles['block']} data-state={policyState(cell)} />
}

/** What an area's text writes of, by instrument: names of policies, each the way to its words. */
function Policies({ area, cells }: { readonly area: AreaId; readonly cells: readonly InstrumentCell[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const title = t('written.list', { area: say.area(area), n: cells.length })
  return (
    <section className={styles['policies']} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {cells.map(({ instrument, cell }) => (
          <div key={instrument}>
            <dt>{say.instrument(instrument)}</dt>
            <dd>
              {cell.policies.map((policy) => (
                <span key={policy.policyId}>
                  <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
                  {isPlanned(policy) && <Tag edge="dashed">{t('matrix.plannedTag')}</Tag>}
                </span>
              ))}
              {cell.leftOut > 0 && <span>{t('policies.leftOut', { n: cell.leftOut })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** What all write of, and what one alone does, by name. */
function Names({ model }: { readonly model: FigureModel<'written'> }) {
  const { say } = useFigureSetting()
  const named = writtenNames(model, say)
  const shown = named.filter((_, index) => {
    const group = model.groups[index]
    return group !== undefined && (group.least === model.areas.length || group.most === 1)
  })
  return (
    <dl className={styles['list']}>
      {shown.map(({ label, names }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{names}</dd>
        </div>
      ))}
    </dl>
  )
}
