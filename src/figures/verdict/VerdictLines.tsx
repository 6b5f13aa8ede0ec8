import { Fragment } from 'react'
import type { Comparison } from '#domain/grade.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { saidOf, verdictGroups, type Merging, type SaidGroups } from './groups.ts'
import styles from './VerdictLines.module.css'

interface VerdictLinesProps {
  readonly comparisons: readonly Comparison[]
  /** Whether a reader needs to be told whom it is about: not where only two areas stand above it. */
  readonly seals: 'shown' | 'left-out'
  /** Whether pairs set apart for different reasons have a line each (the default), or one for their grade. */
  readonly merging?: Merging
}

/** What may be said of the figures above: sign, word, order where one is proved, and the reason; what comes out alike said once. */
export function VerdictLines({ comparisons, seals, merging = 'words' }: VerdictLinesProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  if (comparisons.length === 0) return null
  const wordsOf = (comparison: Comparison) => {
    const { word, brief } = say.verdict(comparison)
    return `${word} ${brief}`
  }
  const { said, left } = saidOf(verdictGroups(dataset, comparisons, wordsOf, merging))
  return (
    <ul className={styles['verdicts']}>
      {said.map((group) => (
        <VerdictLine key={group.id} group={group} seals={seals} />
      ))}
      {left > 0 && <li className={styles['reason']}>{t('figure.verdicts.left', { n: left })}</li>}
    </ul>
  )
}

function VerdictLine({
  group,
  seals,
}: {
  readonly group: SaidGroups['said'][number]
  readonly seals: VerdictLinesProps['seals']
}) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { common } = group
  const { word, brief, order, reason } = say.verdict(common)
  const hasReason = common.grade === 'A' || common.grade === 'B' || common.blockers.length + common.strikes.length > 0
  const isOne = group.comparisons.length === 1
  const isPair = common.relation === 'pair'
  return (
    <li className={styles['verdict']} title={isPair && isOne ? reason : undefined}>
      <GradeSign sign={signOf(common)} />
      <span>
        {seals === 'shown' && (
          <span className={styles['pairs']}>
            {group.pairs.map(([a, b], index) => (
              <Fragment key={`${a} ${b}`}>
                {index > 0 && <span aria-hidden="true"> · </span>}
                <span className={styles['pair']}>
                  <AreaSeal area={a} />
                  <AreaSeal area={b} />
                  <span className="spoken">{t('figure.pair', { a: say.area(a), b: say.area(b) })}</span>
                </span>
              </Fragment>
            ))}
            {group.unnamed > 0 && ` ${t('figure.pairs.more', { n: group.unnamed })}`}
          </span>
        )}
        <b>{word}</b>
        {order !== null && <span className={styles['order']}>{order}</span>}
        <span className={styles['reason']}>{isPair ? (hasReason ? brief : t('figure.reasonsVary')) : t('figure.noOrder')}</span>
      </span>
    </li>
  )
}
