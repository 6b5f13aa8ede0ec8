import { useWords } from '#i18n/words.tsx'

/** The technical words of an error, folded away. */
export function Detail({ text }: { readonly text: string }) {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('error.detail')}</summary>
      <pre>{text}</pre>
    </details>
  )
}
