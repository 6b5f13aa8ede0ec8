import { useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { AreaProfile } from '#figures/profile/areaProfile.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import styles from './AreaPassage.module.css'

/** A longer passage, in characters, starts folded, so that the figures stay near the top. */
const longPassage = { zh: 320, en: 800 } as const

/** What the sources give of the area, as a passage that can be pasted into a report, with its footnotes. */
export function AreaPassage({ profile }: { readonly profile: AreaProfile }) {
  const { say } = useFigureSetting()
  const { t, lang } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const { areaSentence, toPaste } = longSentencesOf(say)
  const passage = areaSentence(profile)
  const isLong = passage.text.length > longPassage[lang]
  return (
    <section className={styles['passage']} aria-label={t('area.quote')}>
      <h2>{t('area.quote')}</h2>
      <p className={styles['text']} data-folded={(isLong && !isOpen) || undefined}>
        {passage.text}
      </p>
      {passage.footnotes.length > 0 && (
        <ul className={styles['footnotes']} aria-label={t('compare.quote.footnotes')}>
          {passage.footnotes.map((footnote, index) => (
            <li key={footnote} lang="zh-CN">
              {say.footnoteSign(index + 1)} {footnote}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['doings']}>
        <CopyButton
          look="solid"
          label={t('area.quote.copy')}
          text={toPaste(passage)}
          done={t('evidence.copied')}
          denied={t('evidence.copyDenied')}
        />
        {isLong && (
          <Button look="text" onPress={() => setIsOpen(!isOpen)}>
            {isOpen ? t('compare.quote.less') : t('compare.quote.more')}
          </Button>
        )}
      </div>
    </section>
  )
}
