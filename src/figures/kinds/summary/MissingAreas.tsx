import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import type { Silence } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './Summary.module.css'

/** The areas without a figure, by name, each with its reason in full: an area is never missing without a word. */
export function SilentAreas({ silent }: { readonly silent: readonly Silence[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (silent.length === 0) return null
  return (
    <section className={styles['silent']}>
      <h3>{t('indicator.silent')}</h3>
      <ul>
        {silent.map(({ area, cell }) => (
          <li key={area}>
            <span className={styles['area']}>
              <AreaSeal area={area} />
              {say.areaShort(area)}
            </span>
            <span className={styles['why']} data-kind={cell.kind}>
              {cell.kind !== 'filtered-out' && <AbsenceSign kind={cell.kind} />}
              <span>{say.reasonInFull(cell)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
