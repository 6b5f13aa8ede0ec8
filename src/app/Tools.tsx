import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { guideEvents } from '#view/guide.ts'
import { SearchButton } from './SearchButton.tsx'
import { useGuideKey } from './useGuideKey.ts'
import { usePresentKey } from './usePresentKey.ts'
import styles from './Tools.module.css'

/** What stands in the bar on every page and may come after the page: the search, the guide, and the keys that work anywhere. */
export function Tools({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  useGuideKey()
  usePresentKey()
  return (
    <>
      <div className={styles['search']}>
        <SearchButton dataset={dataset} />
      </div>
      <Button look="line" label={t('app.guide')} onPress={() => guideEvents.opened('reading')}>
        ?
      </Button>
    </>
  )
}
