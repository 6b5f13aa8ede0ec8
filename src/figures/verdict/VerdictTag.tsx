import { useState, type ReactNode } from 'react'
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { leastImpairedFirst } from './impairment.ts'
import { shortWord } from './shortWord.ts'
import styles from './VerdictTag.module.css'

/** The order and the reason, in room kept free for them. */
export const verdictReason = lazyPart(
  async () => (await Promise.all([import('./VerdictReason.tsx'), loadLanguage('zh')]))[0].VerdictReason,
  () => null,
  'in-place',
)

/** All that may be said, drawn when it is asked for. */
export const verdictLines = lazyPart(
  async () => (await Promise.all([import('./VerdictLines.tsx'), loadLanguage('zh')]))[0].VerdictLines,
  () => null,
  'in-place',
)

interface VerdictTagProps {
  readonly comparisons: readonly Comparison[]
  /** Whether a reader needs to be told whom it is about: not where only two areas stand above it. */
  readonly seals: 'shown' | 'left-out'
  /** Figures that stand behind the press too. */
  readonly others?: readonly ReactNode[]
}

/**
 * What may be said of the figures above in one line: of the least impaired pair its sign, word, order and one reason; all else is a press
 * away.
 */
export function VerdictTag({ comparisons, seals, others = [] }: VerdictTagProps) {
  const { dataset, say } = useFigureSetting()
  const { t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [first = comparisons[0]] = leastImpairedFirst(comparisons)
  if (first === undefined && others.length === 0) return null
  const [a, b] = first === undefined ? [] : [first.a, first.b].map((id) => lookup(dataset.observationById, id).refArea)
  const word = first === undefined ? '' : say.verdict(first).word
  return (
    <details className={styles['verdict']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={word}>
        {first !== undefined && <GradeSign sign={signOf(first)} />}
        {a !== undefined && b !== undefined && seals === 'shown' && (
          <span className={styles['pair']}>
            <AreaSeal area={a} />
            <AreaSeal area={b} />
            <span className="spoken">{t('figure.pair', { a: say.area(a), b: say.area(b) })}</span>
          </span>
        )}
        {/* In English one clause, and the whole behind the press. */}
        <b className={styles['word']}>{pick(word, shortWord(word))}</b>
        <verdictReason.Component comparisons={comparisons} others={others.length} />
      </summary>
      {isOpen && (
        <>
          {others}
          <verdictLines.Component comparisons={comparisons} seals={seals} merging="grade" />
        </>
      )}
    </details>
  )
}
