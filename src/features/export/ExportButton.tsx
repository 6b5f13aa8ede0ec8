import { useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import type { ExportDialogProps } from './ExportDialog.tsx'

// Pages and pictures are made when somebody asks for one; the page itself does not wait for their code.
export const exportDialog = lazyPart<ExportDialogProps>(
  async () => (await import('./ExportDialog.tsx')).ExportDialog,
  Preparing,
  'in-place',
)

/** Opens the export of a figure. It stands in the figure's own row of actions. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="text" onPress={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      {isOpen && <exportDialog.Component {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

function Preparing() {
  const { t } = useWords()
  return <span role="status">{t('export.preparing')}</span>
}
