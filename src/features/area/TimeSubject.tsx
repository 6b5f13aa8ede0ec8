import { lookup } from '#domain/lookup.ts'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { TimeEntry } from '#figures/profile/timeline.ts'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { FreeText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import styles from './AreaTimeLine.module.css'

/** What a date is the date of: figures and policies as a list to unfold, each with its evidence; a source as the way to its page. */
export function TimeSubject({ dataset, entry }: { readonly dataset: Dataset; readonly entry: TimeEntry }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const { dated, shape } = entry
  switch (dated.kind) {
    case 'figures':
      return (
        <details className={styles['list']} data-print="title">
          <summary>
            {t(shape === 'window' ? 'area.time.figures.during' : 'area.time.figures', { n: dated.figures.length })}
          </summary>
          <ul>
            {dated.figures.map((figure) => {
              const indicator = lookup(dataset.indicatorById, figure.indicator)
              return (
                <li key={figure.obsId}>
                  <EvidenceAnchor target={{ kind: 'figure', id: figure.obsId }}>
                    {pick(indicator.nameZh, indicator.nameEn)} {say.value(figure)}
                  </EvidenceAnchor>
                </li>
              )
            })}
          </ul>
        </details>
      )
    case 'policies':
      return (
        <details className={styles['list']} data-print="open">
          <summary>{t('area.time.policies', { n: dated.policies.length })}</summary>
          <ul>
            {dated.policies.map((policy) => (
              <li key={policy.policyId}>
                <EvidenceAnchor target={{ kind: 'policy', id: policy.policyId }}>{say.policy(policy)}</EvidenceAnchor>
              </li>
            ))}
          </ul>
        </details>
      )
    case 'source':
      return (
        <>
          {t('area.time.source')}
          {pick('：', ': ')}
          <a href={linkTo((view) => pageOpened(view, { name: 'source', source: dated.source.sourceId }))}>
            <FreeText text={dated.source.publisher} english={dataset.english} />
          </a>
        </>
      )
    case 'begins':
      return t('area.time.begins')
    case 'ends':
      return t('area.time.ends')
  }
}
