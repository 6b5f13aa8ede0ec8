import { useEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { FirstVisit } from '#features/guide/FirstVisit.tsx'
import { GuideDialog } from '#features/guide/GuideDialog.tsx'
import { deviceEvents, useDevice } from '#view/device.ts'
import { useGuide } from '#view/guide.ts'
import { useView } from '#view/store.ts'
import { useGuideKey } from './useGuideKey.ts'

/** How the page is read: a line on the first visit, and the dialog whenever it is asked for, also by `?`. */
export function Guide({ dataset }: { readonly dataset: Dataset }) {
  useGuideKey()
  const topic = useGuide((guide) => guide.topic)
  const guide = useDevice((device) => device.guide)
  // Who came for the words of a figure, or presents, is not spoken to.
  const isElsewhere = useView(({ evidence, presenting }) => evidence !== null || presenting !== null)
  useEffect(() => {
    if (topic === 'reading') deviceEvents.guideSeen()
  }, [topic])
  return (
    <>
      {guide === 'new' && !isElsewhere && topic === null && <FirstVisit dataset={dataset} />}
      {topic !== null && <GuideDialog dataset={dataset} topic={topic} />}
    </>
  )
}
