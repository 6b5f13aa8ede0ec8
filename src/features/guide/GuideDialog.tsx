import { useEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { deviceEvents } from '#view/device.ts'
import { guideEvents, type GuideTopic } from '#view/guide.ts'
import { KeyList } from './KeyList.tsx'
import { Reading } from './Reading.tsx'

/** How the page is read, and its keys. */
export function GuideDialog({ dataset, topic }: { readonly dataset: Dataset; readonly topic: GuideTopic }) {
  const { t } = useWords()
  useEffect(() => {
    if (topic === 'reading') deviceEvents.guideSeen()
  }, [topic])
  const parts = [
    { value: 'reading', label: t('guide.reading') },
    { value: 'keys', label: t('guide.keys') },
  ] as const
  return (
    <Dialog
      title={t('guide.title')}
      closeLabel={t('evidence.close')}
      choice={<Segmented legend={t('guide.parts')} options={parts} value={topic} onChoose={guideEvents.opened} />}
      fallback="main"
      onClose={guideEvents.closed}
    >
      {topic === 'reading' ? <Reading dataset={dataset} onEvidence={guideEvents.closed} /> : <KeyList />}
    </Dialog>
  )
}
