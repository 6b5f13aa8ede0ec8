import { lazy, Suspense, useState } from 'react'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { ExportDialogProps } from './ExportDialog.tsx'

// Pages and pictures are made when somebody asks for one; the page itself does not wait for their code.
const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

/** Opens the export of a figure. It stands in the figure's own row of actions. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="text" onPress={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={<span role="status">{t('export.preparing')}</span>}>
          <ExportDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
