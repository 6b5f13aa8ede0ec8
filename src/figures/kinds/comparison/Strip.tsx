import { memo } from 'react'
import type { Instrument } from '#domain/codes.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixCell } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { rovingStop } from '#figures/rovingFocus.ts'
import { phoneQuery, areaColour } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { policyStates, stateOf, type PolicyState } from './model.ts'
import styles from './View.module.css'
import stripStyles from './Strip.module.css'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'

interface StripViewProps {
  readonly model: FigureModel<'comparison'>
  /** Leads on to the policies of an instrument. */
  readonly onInstrument: (instrument: Instrument) => void
}

/** Policy instruments at a glance. A short line says that the text does not mention it, not that it does not exist. */
export const StripView = memo(function StripView({ model, onInstrument }: StripViewProps) {
  const { t } = useWords()
  const phone = useMedia(phoneQuery)
  const title = t('compare.strip', { n: model.policies.length })
  const present = new Set(model.policies.flatMap((row) => row.cells.map(stateOf)))
  return (
    <section className={styles['part']} aria-label={title}>
      <div className={styles['title']}>
        <h2>{title}</h2>
        <ul className={styles['key']}>
          {policyStates
            .filter((state) => present.has(state))
            .map((state) => (
              <li key={state}>
                <StateSign state={state} colour="var(--ink)" />
                {t(`compare.strip.key.${state}`)}
              </li>
            ))}
          <li>{t('compare.notAbsent')}</li>
        </ul>
      </div>
      {phone ? <Tall model={model} onInstrument={onInstrument} /> : <Wide model={model} onInstrument={onInstrument} />}
    </section>
  )
})

/** A row for every area, a column for every instrument. */
function Wide({ model, onInstrument }: StripViewProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <div className={stripStyles['scroll']}>
      <table className={stripStyles['wide']}>
        <thead>
          <tr>
            <th scope="col" className={stripStyles['corner']}>
              <VisuallyHidden>{t('browse.column.area')}</VisuallyHidden>
            </th>
            {model.policies.map(({ instrument }) => (
              <th key={instrument} scope="col">
                <button type="button" onClick={() => onInstrument(instrument)} {...rovingStop('instruments', instrument)}>
                  {say.instrument(instrument)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.areas.map((area) => (
            <tr key={area}>
              <th scope="row">
                <span>
                  <AreaSeal area={area} />
                  {say.area(area)}
                </span>
              </th>
              {model.policies.flatMap((row) =>
                row.cells
                  .filter((cell) => cell.area === area)
                  .map((cell) => (
                    <td key={row.instrument}>
                      <StripCellView cell={cell} instrument={row.instrument} />
                    </td>
                  )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row for every instrument, a column for every area. */
function Tall({ model, onInstrument }: StripViewProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <table className={stripStyles['tall']}>
      <thead>
        <tr>
          <th scope="col" className={stripStyles['corner']}>
            <VisuallyHidden>{t('browse.instrument')}</VisuallyHidden>
          </th>
          {model.areas.map((area) => (
            <th key={area} scope="col">
              <AreaSeal area={area} />
              <VisuallyHidden>{say.area(area)}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.policies.map((row) => (
          <tr key={row.instrument}>
            <th scope="row">
              <button type="button" onClick={() => onInstrument(row.instrument)} {...rovingStop(row.instrument, 'instruments')}>
                {say.instrument(row.instrument)}
              </button>
            </th>
            {row.cells.map((cell) => (
              <td key={cell.area}>
                <StripCellView cell={cell} instrument={row.instrument} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface StripCellViewProps {
  readonly cell: MatrixCell
  readonly instrument: Instrument
}

/** Whether an area's text writes of an instrument, as a sign; in words for who points at it or hears it. */
function StripCellView({ cell, instrument }: StripCellViewProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const state = stateOf(cell)
  const facts = { area: say.area(cell.area), instrument: say.instrument(instrument) }
  const spoken = {
    written: t('compare.strip.cell.written', { ...facts, n: cell.policies.length }),
    planned: t('compare.strip.cell.planned', { ...facts, n: cell.policies.length }),
    'not-mentioned': t('compare.strip.cell.not-mentioned', facts),
    unread: t('compare.strip.cell.unread', facts),
    'left-out': t('policies.matrix.leftOut', { ...facts, n: cell.leftOut }),
  }
  return (
    <span title={spoken[state]}>
      <StateSign state={state} colour={areaColour(cell.area)} />
      <VisuallyHidden>{spoken[state]}</VisuallyHidden>
    </span>
  )
}

/** The sign of a state. */
function StateSign({ state, colour }: { readonly state: PolicyState; readonly colour: string }) {
  switch (state) {
    case 'written':
    case 'planned':
      return <PolicySquare state={state} colour={colour} />
    case 'not-mentioned':
      return <AbsenceSign kind="not-mentioned" />
    case 'left-out':
      return <span aria-hidden="true">( )</span>
    case 'unread':
      return <span aria-hidden="true">?</span>
  }
}
