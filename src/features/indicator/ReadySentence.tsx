import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import styles from './Indicator.module.css'

/** The indicator as a hedged passage to paste into a report, with its footnotes. */
export function ReadySentence({ model }: { readonly model: FigureModel<'summary'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { summarySentence, toPaste } = longSentencesOf(say)
  const passage = summarySentence(model)
  return (
    <section className={styles['sentence']} aria-label={t('compare.quote')}>
      <div>
        <p>{passage.text}</p>
        <ul aria-label={t('compare.quote.footnotes')}>
          {passage.footnotes.map((footnote, index) => (
            <li key={footnote} lang="zh-CN">
              {say.footnoteSign(index + 1)} {footnote}
            </li>
          ))}
        </ul>
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
}
