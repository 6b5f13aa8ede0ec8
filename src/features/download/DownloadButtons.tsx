import { useCallback, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { bookOf, type Occasion, type Taken } from '#figures/sheet/book.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { copiedTable } from './copied.ts'
import type { DownloadDialogProps } from './DownloadDialog.tsx'

const downloadDialog = lazyPart<DownloadDialogProps>(
  async () => (await import('./DownloadDialog.tsx')).DownloadDialog,
  () => null,
  'over-page',
)

/** Loads what writes files, so that it is there without a network. */
export async function loadDownloads(): Promise<void> {
  await Promise.all([downloadDialog.load(), import('./xlsx.ts'), import('./dataPackage.ts')])
}

interface DownloadButtonsProps {
  /** The same as long as the same is shown. */
  readonly taken: Taken
  /** Where and when it is taken out, asked when that happens. */
  readonly occasionNow: () => Occasion
}

/** The data of a figure or list to take along: as a file, or as a table on the clipboard. */
export function DownloadButtons({ taken, occasionNow }: DownloadButtonsProps) {
  const { t } = useWords()
  const { say } = useFigureSetting()
  const [occasion, setOccasion] = useState<Occasion | null>(null)
  const table = useCallback(
    () => copiedTable(bookOf(say, taken, occasionNow()), say.lang === 'zh' ? 'zh-CN' : 'en'),
    [say, taken, occasionNow],
  )
  return (
    <>
      <Button look="text" onPress={() => setOccasion(occasionNow())}>
        {t('download.open')}
      </Button>
      <CopyButton look="text" label={t('download.copy')} done={t('download.copied')} denied={t('download.denied')} text={table} />
      {occasion !== null && <downloadDialog.Component taken={taken} occasion={occasion} onClose={() => setOccasion(null)} />}
    </>
  )
}
