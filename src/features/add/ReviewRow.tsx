import type { KeyboardEvent, ReactNode } from 'react'
import { isOut, type Draft } from '#domain/draft/draft.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Add.module.css'

/** What a reader does to a row; the same functions throughout, so that a row is drawn anew only when it changes itself. */
export interface RowEvents {
  readonly onActive: (id: string) => void
  readonly onConfirm: (id: string) => void
  readonly onDrop: (id: string) => void
  readonly onReopen: (id: string) => void
  readonly onKey: (event: KeyboardEvent, id: string) => void
}

interface ReviewRowProps extends RowEvents {
  readonly of: 'figure' | 'policy'
  readonly draft: Pick<Draft, 'id' | 'state' | 'quote'>
  readonly isActive: boolean
  /** What is seen of it in the row: parts of a button. */
  readonly summary: ReactNode
  /** What it still lacks, in words. */
  readonly missing: readonly string[]
  /** What the rules say of it; `broken` keeps it from being confirmed. */
  readonly verdict: { readonly kind: 'sound' | 'broken'; readonly said: ReactNode } | null
  /** What may be corrected, once it is reached. */
  readonly form: ReactNode
}

/** One row of a review; reached, it opens its words, its form and what can be done with it. */
export function ReviewRow(props: ReviewRowProps) {
  const { of, draft, isActive, summary, missing, verdict, form, onActive, onConfirm, onDrop, onReopen, onKey } = props
  const { id, state, quote } = draft
  const { t, pick } = useWords()
  const mayConfirm = missing.length === 0 && verdict?.kind !== 'broken'
  return (
    <li className={styles['draft']} data-state={state} data-active={isActive || undefined}>
      <button
        type="button"
        data-row={id}
        className={styles['row']}
        data-policy={of === 'policy' || undefined}
        aria-current={isActive}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onActive(id)}
        onKeyDown={(event) => onKey(event, id)}
      >
        <span className={styles['state']}>{t(`add.state.${state}`)}</span>
        {summary}
      </button>
      {!isOut(state) && (
        <div className={styles['verdict']}>
          {missing.length > 0 ? (
            <p className={styles['problem']}>{t('add.missing', { fields: missing.join(pick('、', ', ')) })}</p>
          ) : (
            verdict?.said
          )}
        </div>
      )}
      {isActive && (
        <div className={styles['form']}>
          {quote !== null && <blockquote lang="zh-CN">{quote.words}</blockquote>}
          {form}
          <div className={styles['actions']}>
            {state === 'confirmed' ? (
              <Button look="line" onPress={() => onReopen(id)}>
                {t('add.reopen')}
              </Button>
            ) : (
              <Button look="solid" state={mayConfirm ? 'ready' : 'disabled'} onPress={() => onConfirm(id)}>
                {t('add.confirm')}
              </Button>
            )}
            <Button look="line" onPress={() => (isOut(state) ? onReopen(id) : onDrop(id))}>
              {t(isOut(state) ? 'add.reopen' : 'add.drop')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}
