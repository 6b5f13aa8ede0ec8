import { mendsEn } from '#i18n/mends.en.ts'
import { mendsZh } from '#i18n/mends.zh.ts'
import { useWords } from '#i18n/words.tsx'
import type { ToldProblem } from './checking.ts'
import styles from './Add.module.css'

interface RulesSaidProps {
  readonly problems: readonly ToldProblem[]
  /** Whether it is also told what to do, or the rules alone. */
  readonly extent: 'whole' | 'brief'
}

/** Broken rules and what to do about each. What was found is known in English alone, and is told in Chinese only where nothing else is. */
export function RulesSaid({ problems, extent }: RulesSaidProps) {
  const { t, lang } = useWords()
  const mends: Readonly<Partial<Record<ToldProblem['rule'], string>>> = lang === 'zh' ? mendsZh : mendsEn
  return problems.map(({ rule, detail }) => {
    const mend = mends[rule]
    return (
      <p key={rule + detail} className={styles['problem']}>
        {t(rule)}
        {extent === 'whole' && mend !== undefined && <span className={styles['detail']}>{mend}</span>}
        {extent === 'whole' && (mend === undefined || lang === 'en') && (
          <code lang="en" className={styles['detail']}>
            {detail}
          </code>
        )}
      </p>
    )
  })
}
