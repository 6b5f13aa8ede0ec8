import { useId, useState, type CSSProperties } from 'react'
import type { Instrument } from '#domain/codes.ts'
import type { AreaId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaName, FoldButton, useRowsInSight } from '#figures/areaRows/AreaRows.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import type { FigureModel, MatrixCell, WrittenGroup } from '#figures/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './View.module.css'
import { cellState, writtenNames } from './words.ts'

interface Chosen {
  readonly instrument: Instrument
  readonly area: AreaId
}

/** Who writes of which instruments: a block an instrument, each opens the names of its policies, and those their words. */
export function WrittenView({ model, actions }: FigureViewProps<'written'>) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { rows: areas, isOpen, toggle } = useRowsInSight(model)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const listId = useId()
  const cell = chosen === null ? null : cellOf(model, chosen)
  const phrases = longPhrasesOf(say.context)
  return (
    <FigureFrame model={model} subject={t('written.subject')} actions={actions}>
      {model.groups.length > 0 && (
        <>
          <div className={styles['chart']}>
            <div className={styles['names']}>
              {areas.map((area) => (
                <AreaName key={area} area={area} />
              ))}
            </div>
            <div className={styles['groups']}>
              {model.groups.map((group) => (
                <div key={group.most} className={styles['group']} style={columnsOf(group)}>
                  <Blocks
                    group={group}
                    areas={areas}
                    listId={listId}
                    chosen={chosen}
                    onChoose={(next) => setChosen((last) => (isSame(last, next) ? null : next))}
                  />
                  <p className={styles['label']}>
                    <b>{group.rows.length}</b> {phrases.written.by(group.least, group.most, model.areas.length)}
                  </p>
                </div>
              ))}
            </div>
          </div>
          <div id={listId} aria-live="polite">
            {chosen !== null && cell !== null && <Policies chosen={chosen} cell={cell} />}
          </div>
          <FoldButton folded={model.folded.length} isOpen={isOpen} onToggle={toggle} />
          <Names model={model} />
        </>
      )}
    </FigureFrame>
  )
}

/** For the style sheet. */
function columnsOf({ rows }: WrittenGroup): CSSProperties {
  return Object.fromEntries([['--columns', rows.length]])
}

function isSame(a: Chosen | null, b: Chosen): boolean {
  return a?.area === b.area && a.instrument === b.instrument
}

function cellOf({ groups }: FigureModel<'written'>, { instrument, area }: Chosen): MatrixCell | null {
  const row = groups.flatMap(({ rows }) => rows).find((candidate) => candidate.instrument === instrument)
  return row?.cells.find((cell) => cell.area === area) ?? null
}

interface BlocksProps {
  readonly group: WrittenGroup
  readonly areas: readonly AreaId[]
  readonly listId: string
  readonly chosen: Chosen | null
  readonly onChoose: (chosen: Chosen) => void
}

/** The instruments of a group as columns, a row for each area. */
function Blocks({ group, areas, listId, chosen, onChoose }: BlocksProps) {
  return areas.map((area) => (
    <div key={area} className={styles['row']} style={{ color: areaColour(area) }}>
      {group.rows.map(({ instrument, cells }) => (
        <Block
          key={instrument}
          instrument={instrument}
          cell={cells.find((cell) => cell.area === area)}
          listId={listId}
          isChosen={isSame(chosen, { instrument, area })}
          onChoose={() => onChoose({ instrument, area })}
        />
      ))}
    </div>
  ))
}

interface BlockProps {
  readonly instrument: Instrument
  readonly cell: MatrixCell | undefined
  readonly listId: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Block({ instrument, cell, listId, isChosen, onChoose }: BlockProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (cell === undefined) return null
  const names = { area: say.area(cell.area), instrument: say.instrument(instrument) }
  const state = cellState(cell)
  if (state === 'not-mentioned' || state === 'left-out') {
    const said =
      state === 'left-out' ? t('policies.matrix.leftOut', { ...names, n: cell.leftOut }) : t('matrix.notMentioned', names)
    return <span role="img" aria-label={said} title={said} className={styles['block']} data-state={state} />
  }
  const said = t(cell.planned ? 'matrix.planned' : 'matrix.written', { ...names, n: cell.policies.length })
  return (
    <button
      type="button"
      {...rovingStop(cell.area, instrument)}
      className={styles['block']}
      data-state={state}
      aria-label={said}
      title={said}
      aria-expanded={isChosen}
      aria-controls={listId}
      onClick={onChoose}
    />
  )
}

/** The names of what an area's text writes of under an instrument, each the way to its words. */
function Policies({ chosen: { area, instrument }, cell }: { readonly chosen: Chosen; readonly cell: MatrixCell }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const title = t('matrix.list', { area: say.area(area), instrument: say.instrument(instrument), n: cell.policies.length })
  return (
    <section className={styles['policies']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {cell.policies.map((policy) => (
          <li key={policy.policyId}>
            <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
          </li>
        ))}
      </ul>
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
