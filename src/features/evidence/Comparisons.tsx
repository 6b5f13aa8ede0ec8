import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { Seal } from '#figures/marks/Seal.tsx'
import type { Comparison } from '#domain/grade.ts'
import { pairsWith } from '#domain/pairs.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { sentenceContext } from '#figures/sentences/context.ts'
import { remarkText, strikeText } from '#figures/sentences/verdict.ts'
import { FigureValue, PeriodText } from '#i18n/components.tsx'
import { useWords, type Words } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import styles from './Evidence.module.css'

/** What a figure may be compared with in other areas: the grade in words with its reasons, and an order only where one is proved. */
export function Comparisons({ dataset, figure }: { readonly dataset: Dataset; readonly figure: Observation }) {
  const words = useWords()
  const linkTo = useLinks(dataset)
  const comparisons = comparisonsOf(dataset, figure)
  if (comparisons.length === 0) return <p className={styles['note']}>{words.t('evidence.comparable.none')}</p>
  return (
    <ul className={styles['comparisons']}>
      {comparisons.map((comparison) => {
        const other = lookup(dataset.observationById, comparison.a === figure.obsId ? comparison.b : comparison.a)
        const area = lookup(dataset.areaById, other.refArea)
        return (
          <li key={other.obsId}>
            <Seal area={area} fill={other.scope === 'area' ? 'solid' : 'outline'} side={20} />
            <div>
              <a href={linkTo((view) => evidenceOpened(view, { kind: 'figure', id: other.obsId }))}>
                {words.pick(area.nameZh, area.nameEn)} <FigureValue figure={other} />
              </a>{' '}
              <span className={styles['note']}>
                <PeriodText period={other.timePeriod} basis={other.timeBasis} />
              </span>
              <p>
                <GradeSign sign={signOf(comparison)} />{' '}
                {comparison.grade === null ? (
                  words.t('evidence.comparable.partOf')
                ) : (
                  <>
                    <b>{words.labels.grade[comparison.grade]}</b>{' '}
                    {reasons(dataset, comparison, figure, words).join(words.pick('；', '; '))}
                  </>
                )}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function reasons(dataset: Dataset, comparison: Comparison, figure: Observation, { t, labels, lang }: Words): readonly string[] {
  const context = sentenceContext(dataset, lang)
  const listed = [
    ...comparison.blockers.map((code) => labels.blocker[code]),
    ...comparison.strikes.map((code) => strikeText(context, code, comparison)),
    // At C and D the strikes decide; remarks beside them would only blur the reason.
    ...(comparison.grade === 'A' || comparison.grade === 'B'
      ? comparison.remarks.map((code) => remarkText(context, code, comparison))
      : []),
  ]
  const { order } = comparison
  switch (order.kind) {
    case 'none':
      return listed
    case 'undecided':
      return [t('evidence.order.undecided'), ...listed]
    case 'proved': {
      const side = t(order.larger === figure.obsId ? 'evidence.order.larger' : 'evidence.order.smaller')
      return [side, ...(order.basis === 'usage' ? [t('evidence.order.usage')] : []), ...listed]
    }
  }
}

const gradeOrder = ['A', 'B', 'C', 'D']

/** Comparisons of this figure with figures of other areas, the best grade first, containment last. */
function comparisonsOf(dataset: Dataset, figure: Observation): readonly Comparison[] {
  const rank = ({ grade }: Comparison) => (grade === null ? gradeOrder.length : gradeOrder.indexOf(grade))
  return [...pairsWith(dataset, figure)].sort((a, b) => rank(a) - rank(b))
}
