import { useCallback } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'

/** Copies the numbers to ask for as the points of a letter, area by area. */
export function CopyLetter({ model }: { readonly model: FigureModel<'requests'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  // Long, and mostly never asked for.
  const letter = useCallback(() => longSentencesOf(say).letter(model), [say, model])
  return (
    <CopyButton
      look="line"
      label={t('requests.copy')}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
      text={letter}
    />
  )
}
