import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { useAddresses } from '#view/links.ts'
import { evidenceClosed } from '#view/transitions.ts'

/** Copies the address of the comparison, without the evidence that may be open beside it. */
export function CopyLink({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const addressOf = useAddresses(dataset)
  return (
    <CopyButton
      look="line"
      label={t('compare.copy.link')}
      text={addressOf(evidenceClosed)}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
    />
  )
}
