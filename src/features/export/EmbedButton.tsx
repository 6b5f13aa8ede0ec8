import { useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import type { EmbedDialogProps } from './EmbedDialog.tsx'

export const embedDialog = lazyPart<EmbedDialogProps>(
  async () => (await import('./EmbedDialog.tsx')).EmbedDialog,
  () => null,
  'over-page',
)

/** Opens the code with which another page shows the figure; not where the page is a file on a disk, which no other page can show. */
export function EmbedButton(props: Omit<EmbedDialogProps, 'onClose'>) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  if (!window.location.protocol.startsWith('http')) return null
  return (
    <>
      <Button look="text" onPress={() => setOpen(true)}>
        {t('embed.open')}
      </Button>
      {isOpen && <embedDialog.Component {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
