import type { Dataset, Indicator } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaFigures.module.css'

/** The name of an indicator as the way to its page. */
export function IndicatorLink({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: Indicator }) {
  const { pick } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <a
      className={styles['indicator']}
      href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator: indicator.indicator }))}
    >
      {pick(indicator.nameZh, indicator.nameEn)}
    </a>
  )
}
