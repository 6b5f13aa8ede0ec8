import type { Dataset } from '#domain/model.ts'
import { currentWorkbook, useWorkbooks, workbookEvents } from '#features/add/store.ts'
import { useWords } from '#i18n/words.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import './ownNotice.css'

/** That the page shows figures of the reader's own with the recorded ones; one press hides them. */
export function OwnNotice({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const name = useWorkbooks((state) => currentWorkbook(state)?.name ?? '')
  const n = dataset.observations.filter(({ obsId }) => dataset.added.has(obsId)).length
  return (
    <Notice dismissLabel={t('add.notice.hide')} onDismiss={() => void workbookEvents.shown(false)}>
      {t('add.notice', { name, n })} <a href={linkTo((view) => pageOpened(view, { name: 'add' }))}>{t('add.workbook')}</a>
    </Notice>
  )
}
