import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { BoardRow } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'

/** Copies one row as a hedged sentence with its footnotes. */
export function CopyRow({ row }: { readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  const { rowSentence, toPaste } = longSentencesOf(say)
  const { t } = useWords()
  return (
    <CopyButton
      look="text"
      label={t('compare.copy.row')}
      spoken={t('compare.copy.row.label', { indicator: say.indicator(row.indicator) })}
      text={toPaste(rowSentence(row))}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
    />
  )
}
