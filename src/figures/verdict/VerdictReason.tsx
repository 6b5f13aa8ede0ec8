import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { decisiveOf } from './decisive.ts'
import styles from './VerdictTag.module.css'

interface VerdictReasonProps {
  readonly comparisons: readonly Comparison[]
  /** How many figures stand behind the press. */
  readonly others: number
}

/** Behind the word of a verdict: a proved order in a few words, the one reason as a tag, and how much else there is. */
export function VerdictReason({ comparisons, others }: VerdictReasonProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const decisive = decisiveOf(dataset, comparisons)
  const order = decisive?.comparison.order
  const sides = order?.kind === 'proved' ? [order.larger, order.smaller] : []
  const [larger, smaller] = sides.map((id) => lookup(dataset.observationById, id))
  const reasons = decisive?.others ?? 0
  const more = () => {
    if (others > 0) return reasons > 0 ? t('figure.others.reasons', { n: others, m: reasons }) : t('figure.others', { n: others })
    return reasons > 0 ? longPhrasesOf(say.context).tag.others(reasons) : t('figure.reasons')
  }
  return (
    <>
      {larger !== undefined && smaller !== undefined && (
        <b className={styles['order']}>
          {t(larger.nature === 'rate' ? 'figure.order.rate' : 'figure.order', {
            a: say.areaShort(larger.refArea),
            b: say.areaShort(smaller.refArea),
          })}
        </b>
      )}
      {decisive !== null && decisive.reason !== null && <Tag edge="plain">{reasonTag(say.context, decisive.reason)}</Tag>}
      <u>{more()}</u>
    </>
  )
}
