import { useWords } from '#i18n/words.tsx'
import type { ToldProblem } from './checking.ts'
import styles from './Add.module.css'

/** What became of a file that was asked for. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'refused'; readonly problems: readonly ToldProblem[] }
  | { readonly kind: 'failed' }

interface OutcomeSaidProps {
  readonly outcome: Outcome | null
  readonly saved: 'add.patch.saved' | 'add.package.saved'
}

/** That a file was saved, or what keeps it from being made. */
export function OutcomeSaid({ outcome, saved }: OutcomeSaidProps) {
  const { t } = useWords()
  return (
    <div role="status">
      {outcome?.kind === 'saved' && t(saved, { name: outcome.name })}
      {outcome?.kind === 'failed' && t('add.checkFailed')}
      {outcome?.kind === 'refused' &&
        outcome.problems.map(({ rule, detail }) => (
          <p key={rule + detail} className={styles['problem']}>
            {t(rule)}{' '}
            <code lang="en" className={styles['detail']}>
              {detail}
            </code>
          </p>
        ))}
    </div>
  )
}
