import { memo, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import styles from './Passage.module.css'

/** A longer passage, in characters, starts folded, so that what it is about stays on the first screen. */
const longPassage = { zh: 240, en: 600 } as const

/** The whole comparison as a passage that can be pasted into a report, with its footnotes. */
export const Passage = memo(function Passage({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { comparisonSentence, toPaste } = longSentencesOf(say)
  const passage = comparisonSentence(model)
  const isLong = passage.text.length > longPassage[lang]
  const isFolded = isLong && !isOpen
  return (
    <section className={styles['passage']} aria-label={t('compare.quote')}>
      <div>
        <p className={styles['text']} data-folded={isFolded || undefined}>
          {passage.text}
        </p>
        {isLong && (
          <Button look="text" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('compare.quote.less') : t('compare.quote.more')}
          </Button>
        )}
        {!isFolded && passage.footnotes.length > 0 && (
          <ul className={styles['footnotes']} aria-label={t('compare.quote.footnotes')}>
            {passage.footnotes.map((footnote, index) => (
              <li key={footnote} lang="zh-CN">
                {say.footnoteSign(index + 1)} {footnote}
              </li>
            ))}
          </ul>
        )}
      </div>
      <CopyButton
        look="solid"
        label={t('compare.copy')}
        text={toPaste(passage)}
        done={t('evidence.copied')}
        denied={t('evidence.copyDenied')}
      />
    </section>
  )
})
