import type { LookAlike } from '#domain/draft/lookAlikes.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './Add.module.css'

/** What the draft that is looked at is easily taken for, a sentence each. */
export function LookAlikes({ alikes }: { readonly alikes: readonly LookAlike[] }) {
  const { t } = useWords()
  const { say } = useFigureSetting()
  const sentenceOf = (alike: LookAlike): string => {
    switch (alike.kind) {
      case 'beside':
      case 'perhaps-beside':
        return t(`add.like.${alike.kind}`, { printed: alike.printed })
      case 'recorded':
        return t('add.like.recorded', {
          indicator: say.indicator(alike.figure.indicator),
          value: say.areaValue(alike.figure),
        })
      case 'money':
        return t(`add.like.${alike.money}`)
    }
  }
  return [...new Set(alikes.map(sentenceOf))].map((sentence) => (
    <p key={sentence} className={styles['problem']}>
      {sentence}
    </p>
  ))
}
