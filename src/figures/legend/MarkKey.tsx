import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { markKeys, type LegendKey } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { LegendSample } from './LegendView.tsx'
import styles from './MarkKey.module.css'

interface MarkKeyProps {
  readonly keys: readonly LegendKey[]
  /** Whether a date is marked as inferred. */
  readonly hasStar: boolean
}

/** What the marks beside figures mean, in a few words each: one row, in sight with the figures. */
export function MarkKey({ keys, hasStar }: MarkKeyProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const words = longPhrasesOf(say.context).markKey
  return (
    <ul className={styles['key']} aria-label={t('legend.title')}>
      {markKeys
        .filter((key) => keys.includes(key))
        .map((key) => (
          <li key={key}>
            <LegendSample of={key} />
            {words[key]}
          </li>
        ))}
      <li>{t('legend.oneLength')}</li>
      {hasStar && <li>{t('overview.star.short')}</li>}
    </ul>
  )
}
