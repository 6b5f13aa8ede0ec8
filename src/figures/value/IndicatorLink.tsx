import type { IndicatorId } from '#domain/model.ts'
import { useEvidenceLinks, useFigureSetting } from '#figures/FigureSetting.tsx'
import styles from './IndicatorLink.module.css'

/** The name of an indicator as the way to its page. */
export function IndicatorLink({ indicator }: { readonly indicator: IndicatorId }) {
  const { say } = useFigureSetting()
  const { pageOf } = useEvidenceLinks()
  return (
    <a href={pageOf(indicator)} className={styles['link']}>
      {say.indicator(indicator)}
    </a>
  )
}
