import { Fragment } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { LegendKey } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { LegendSample } from './LegendSample.tsx'
import styles from './Legend.module.css'

/** The key of the marks that are present, and of no others. */
export function LegendView({ keys, extra }: { readonly keys: readonly LegendKey[]; readonly extra: readonly string[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (keys.length === 0) return null
  return (
    <section className={styles['legend']} aria-label={t('legend.title')}>
      <h2>{t('legend.title')}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <LegendSample of={key} />
            {longPhrasesOf(say.context).legend[key]}
          </li>
        ))}
        {extra.map((words) => (
          <Fragment key={words}>
            <li>{words}</li>
          </Fragment>
        ))}
      </ul>
    </section>
  )
}
