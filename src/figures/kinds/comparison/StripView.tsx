import { memo } from 'react'
import type { Instrument } from '#domain/codes.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { walkStop } from '#figures/rovingFocus.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { useMedia } from '#ui/useMedia.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { policyStates, stateOf } from './counts.ts'
import { StateSign, StripCellView } from './StripCellView.tsx'
import partStyles from './Part.module.css'
import styles from './Strip.module.css'

interface StripViewProps {
  readonly model: FigureModel<'comparison'>
  /** Leads on to the policies of an instrument. */
  readonly onInstrument: (instrument: Instrument) => void
}

/** 做法 at a glance. A short line says that the text does not mention it, not that it does not exist. */
export const StripView = memo(function StripView({ model, onInstrument }: StripViewProps) {
  const { t } = useWords()
  const phone = useMedia(phoneQuery)
  const title = t('compare.strip', { n: model.policies.length })
  const present = new Set(model.policies.flatMap((row) => row.cells.map(stateOf)))
  return (
    <section className={partStyles['part']} aria-label={title}>
      <div className={partStyles['title']}>
        <h2>{title}</h2>
        <ul className={partStyles['key']}>
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
    <div className={styles['scroll']}>
      <table className={styles['wide']}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <VisuallyHidden>{t('browse.column.area')}</VisuallyHidden>
            </th>
            {model.policies.map(({ instrument }) => (
              <th key={instrument} scope="col">
                <button type="button" onClick={() => onInstrument(instrument)} {...walkStop('instruments', instrument)}>
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
    <table className={styles['tall']}>
      <thead>
        <tr>
          <th scope="col" className={styles['corner']}>
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
              <button type="button" onClick={() => onInstrument(row.instrument)} {...walkStop(row.instrument, 'instruments')}>
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
