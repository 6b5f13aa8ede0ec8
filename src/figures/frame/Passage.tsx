import { useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { Noted } from '#figures/sentences/footnotes.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import styles from './Passage.module.css'

interface PassageProps {
  readonly passage: Noted
  /** What the passage is called, aloud; `heading` shows it too. */
  readonly name: string
  readonly heading?: true
  readonly copyLabel: string
  /** In characters: a longer one starts folded, so that what it is about stays on the first screen. */
  readonly foldedBeyond?: Readonly<Record<'zh' | 'en', number>>
  /** Where its buttons stand: beside it, or below where it is one column of several. */
  readonly buttons: 'beside' | 'below'
}

/** A passage that can be pasted into a report, with its footnotes. */
export function Passage({ passage, name, heading, copyLabel, foldedBeyond, buttons }: PassageProps) {
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const isLong = foldedBeyond !== undefined && passage.text.length > foldedBeyond[lang]
  const isFolded = isLong && !isOpen
  return (
    <section className={styles['passage']} data-buttons={buttons} aria-label={name}>
      <div>
        {heading && <h2>{name}</h2>}
        <p className={styles['text']} data-folded={isFolded || undefined}>
          {passage.text}
        </p>
        {!isFolded && passage.footnotes.length > 0 && (
          <ul className={styles['footnotes']} aria-label={t('compare.quote.footnotes')}>
            {passage.footnotes.map((footnote, index) => (
              <li key={footnote} lang="zh-CN">
                {say.footnoteSign(index + 1)} {footnote}
              </li>
            ))}
          </ul>
        )}
        {isLong && (
          <Button look="text" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('compare.quote.less') : t('compare.quote.more')}
          </Button>
        )}
      </div>
      <CopyButton
        look="solid"
        label={copyLabel}
        text={longSentencesOf(say).toPaste(passage)}
        done={t('evidence.copied')}
        denied={t('evidence.copyDenied')}
      />
    </section>
  )
}
