import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset, Indicator } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaFigures.module.css'

interface AreaLinkProps {
  readonly dataset: Dataset
  readonly area: AreaId
  /** Two areas may go by nearly one short name, so the full one is the rule. */
  readonly name: 'full' | 'short'
}

/** The name of an area as the way to its page. */
export function AreaLink({ dataset, area, name }: AreaLinkProps) {
  const { pick } = useWords()
  const linkTo = useLinks(dataset)
  const row = lookup(dataset.areaById, area)
  return (
    <a href={linkTo((view) => pageOpened(view, { name: 'area', area }))}>
      {name === 'full' ? pick(row.nameZh, row.nameEn) : pick(row.shortZh, row.shortEn)}
    </a>
  )
}

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
