import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { useWorkbooks, workbookEvents } from '#features/add/store.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { followWorkbooks, useOwnData } from './ownData.ts'
import './ownNotice.css'

/** How many figures and policies are the reader's own. */
const addedIn = onceFor(({ added, observations, policies }: Dataset) => ({
  n: observations.filter(({ obsId }) => added.has(obsId)).length,
  policies: policies.filter(({ policyId }) => added.has(policyId)).length,
}))

const hide = () => void workbookEvents.shown(false)

/**
 * That the page shows figures of the reader's own with the recorded ones, which one press hides; or why it does not, though there are some
 * on this device.
 */
export function OwnNotice({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const client = useQueryClient()
  const { name, broken, isMissing } = useOwnData()
  const keeping = useWorkbooks((state) => state.keeping)
  const isShown = dataset.added.size > 0
  useEffect(() => {
    // The code that reads them may not have come at the start.
    if (!isShown) void followWorkbooks(client)
  }, [isShown, client])
  const toWorkbook = <a href={linkTo((view) => pageOpened(view, { name: 'add' }))}>{t('add.workbook')}</a>
  if (isShown) {
    const { n, policies } = addedIn(dataset)
    return (
      <Notice dismissLabel={t('add.notice.hide')} onDismiss={hide}>
        {keeping !== 'kept' && <>{t(`add.keeping.${keeping}`)} </>}
        {t(policies === 0 ? 'add.notice' : 'add.notice.both', { name, n, policies })} {toWorkbook}
        {isMissing && (
          <>
            {' '}
            {t('add.notice.before')}{' '}
            <Button look="text" onPress={() => void followWorkbooks(client)}>
              {t('add.notice.again')}
            </Button>
          </>
        )}
      </Notice>
    )
  }
  if (broken > 0) {
    return (
      <Notice dismissLabel={t('add.notice.hide')} onDismiss={hide}>
        {t('add.workbook.broken', { n: broken, version: dataset.version })} {toWorkbook}
      </Notice>
    )
  }
  if (!isMissing) return null
  return (
    <Notice dismissLabel={t('add.notice.again')} onDismiss={() => void followWorkbooks(client)}>
      {t('add.notice.missing')} {toWorkbook}
    </Notice>
  )
}
