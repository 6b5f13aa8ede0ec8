import { Mark } from '#figures/marks/Mark.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, Policy } from '#domain/model.ts'
import { FigureValue, FreeText, PeriodText } from '#i18n/components.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import styles from './Evidence.module.css'

/** Figures one can go to from here, each with what it counts. */
export function FigureLinks({ dataset, figures }: { readonly dataset: Dataset; readonly figures: readonly Observation[] }) {
  const { pick } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <ul className={styles['links']}>
      {figures.map((figure) => {
        const definition = lookup(dataset.definitionById, figure.definition)
        return (
          <li key={figure.obsId}>
            <a href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id: figure.obsId }))}>
              {pick(definition.countsZh, definition.countsEn)}
            </a>
            <span className={styles['linkValue']}>
              <Mark facts={figure} size="board" colour={areaColour(figure.refArea)} />
              <FigureValue figure={figure} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What other sources print of the same, each with its source, value and date. */
export function OtherSources({ dataset, figures }: { readonly dataset: Dataset; readonly figures: readonly Observation[] }) {
  const linkTo = useLinks(dataset)
  return (
    <ul className={styles['links']}>
      {figures.map((figure) => {
        const { publisher, title } = lookup(dataset.sourceById, figure.sourceId)
        return (
          <li key={figure.obsId}>
            <a href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id: figure.obsId }))}>
              <FreeText text={publisher} english={dataset.english} /> · <FreeText text={title} english={dataset.english} />
            </a>
            <span className={styles['linkValue']}>
              <FigureValue figure={figure} />{' '}
              <span className={styles['note']}>
                <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Policies one can go to from here. */
export function PolicyLinks({ dataset, policies }: { readonly dataset: Dataset; readonly policies: readonly Policy[] }) {
  const { pick, labels } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <ul className={styles['links']}>
      {policies.map((policy) => (
        <li key={policy.policyId}>
          <a href={linkTo((view) => evidenceOpened(view, { kind: 'policy', id: policy.policyId }))}>
            {pick(policy.nameZh, policy.nameEn)}
          </a>
          <span className={styles['note']}>{labels.kind[policy.kind]}</span>
        </li>
      ))}
    </ul>
  )
}
