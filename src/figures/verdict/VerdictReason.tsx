import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { ObsId } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { decisiveOf } from './decisive.ts'
import { shortOrder } from './shortOrder.ts'
import styles from './VerdictTag.module.css'

interface VerdictReasonProps {
  readonly comparisons: readonly Comparison[]
  /** How many figures stand behind the press. */
  readonly others: number
}

/** Behind the word of a verdict: a proved order in a few words, the one reason as a tag, and how much else there is. */
export function VerdictReason({ comparisons, others }: VerdictReasonProps) {
  const { dataset, say } = useFigureSetting()
  const words = useWords()
  const { t } = words
  const decisive = decisiveOf(dataset, comparisons)
  const order = decisive?.comparison.order
  const figureOf = (id: ObsId) => lookup(dataset.observationById, id)
  const reasons = decisive?.others ?? 0
  const short =
    order?.kind === 'proved'
      ? shortOrder(words, say, { larger: figureOf(order.larger), smaller: figureOf(order.smaller), basis: order.basis })
      : null
  const more = () => {
    if (others > 0) return reasons > 0 ? t('figure.others.reasons', { n: others, m: reasons }) : t('figure.others', { n: others })
    return reasons > 0 ? longPhrasesOf(say.context).tag.others(reasons) : t('figure.reasons')
  }
  return (
    <>
      {short !== null && (
        <b className={styles['order']} title={short}>
          {short}
        </b>
      )}
      {decisive !== null && decisive.reason !== null && <Tag edge="plain">{reasonTag(say.context, decisive.reason)}</Tag>}
      <u>{more()}</u>
    </>
  )
}
