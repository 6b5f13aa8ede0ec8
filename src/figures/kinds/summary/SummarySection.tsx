import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { Observation } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { verdictGroups, type VerdictGroup } from '#figures/verdict/groups.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import type { StandingSection } from './sections.ts'
import styles from './Summary.module.css'

/** The pairs of one standing: what that means, then each reason once with the pairs it holds for. */
export function StandingSectionView({ section }: { readonly section: StandingSection }) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const { name, explanation } = longSentencesOf(say).phrases.standing[section.standing]
  const wordsOf = (comparison: Comparison) => {
    const { word, reason } = say.verdict(comparison)
    return `${word} ${reason}`
  }
  return (
    <section className={styles['section']} data-standing={section.standing}>
      <h3>
        {name} <span className={styles['count']}>{t('indicator.pairs', { n: section.comparisons.length })}</span>
      </h3>
      <p className={styles['quiet']}>{explanation}</p>
      <ul>
        {verdictGroups(dataset, section.comparisons, wordsOf, 'words').map((group) => (
          <GroupView key={group.id} group={group} />
        ))}
      </ul>
    </section>
  )
}

function GroupView({ group }: { readonly group: VerdictGroup }) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const { common, comparisons } = group
  const { word, reason, order } = say.verdict(common)
  if (common.relation !== 'pair') return <Contained comparisons={comparisons} />
  const isProved = common.order.kind === 'proved'
  return (
    <li className={styles['group']}>
      {isProved && <p className={styles['order']}>{order}</p>}
      <p className={styles['verdict']}>
        <GradeSign sign={signOf(common)} />
        <span>
          <b>
            {common.grade} {word}
          </b>
          <span className={styles['reason']}>{reason}</span>
          {common.order.kind === 'proved' && (
            <span className={styles['reason']}>{t(`indicator.basis.${common.order.basis}`)}</span>
          )}
        </span>
      </p>
      {!isProved && (
        <ul className={styles['pairs']}>
          {comparisons.map(({ a, b }) => (
            <li key={`${a} ${b}`}>
              <Side figure={lookup(dataset.observationById, a)} />
              <span aria-hidden="true">—</span>
              <Side figure={lookup(dataset.observationById, b)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** That one area contains another, said once for all their figures, with the share where one may be derived. */
function Contained({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { say } = useFigureSetting()
  const said = [...new Set(comparisons.map((comparison) => say.verdict(comparison).reason))]
  return said.map((text) => (
    <li key={text} className={styles['verdict']}>
      <GradeSign sign="part-of" />
      <span>{text}</span>
    </li>
  ))
}

/** One figure of a pair, by seal, value and date. */
function Side({ figure }: { readonly figure: Observation }) {
  const { say } = useFigureSetting()
  return (
    <span className={styles['side']}>
      <AreaSeal area={figure.refArea} scope={figure.scope} />
      <span className="spoken">{say.area(figure.refArea)}</span>
      <span>
        {say.value(figure)} <span className={styles['when']}>{formatShortPeriod(figure.timePeriod, figure.timeBasis)}</span>
      </span>
    </span>
  )
}
