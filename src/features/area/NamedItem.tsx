import { lookup } from '#domain/lookup.ts'
import type { Absence, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaFigures.module.css'

/** Why there is no number although a text names the thing: what is remarked, the figure that includes it, the words. */
export function NamedItem({ dataset, absence }: { readonly dataset: Dataset; readonly absence: Absence }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const { within, sourceId, quote, comment } = absence
  return (
    <div className={styles['figure']}>
      <span className={styles['named']}>
        <AbsenceSign kind="named-without-number" />
        {within === null ? (
          t('area.named.reason')
        ) : (
          <EvidenceAnchor target={{ kind: 'figure', id: within }}>
            {say.reason({ kind: 'named-without-number', absence })}
          </EvidenceAnchor>
        )}
      </span>
      <span className={styles['counts']}>
        <FreeText text={comment} english={dataset.english} />
        {quote !== null && (
          <span className={styles['quiet']}>
            {t('area.words')}
            <q lang="zh-CN">{quote}</q>
          </span>
        )}
      </span>
      <span className={styles['when']}>
        {sourceId !== null && (
          <a
            className={styles['source']}
            href={linkTo((view) => pageOpened(view, { name: 'source', source: sourceId }))}
            aria-label={t('area.named.source', { publisher: say.freeText(lookup(dataset.sourceById, sourceId).publisher) })}
          >
            {t('evidence.source')}
          </a>
        )}
      </span>
    </div>
  )
}
