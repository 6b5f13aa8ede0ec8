/** The decisive reason of a comparison as a tag, and every reason in full. */
import type { Comparison } from '#domain/grade.ts'
import type { Reason } from '#figures/verdict/decisive.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import type { SentenceContext } from './context.ts'
import { remarkText } from './verdict.ts'

/** In at most eight characters of Chinese: 定义不同 · 差9—13个月. */
export function reasonTag(context: SentenceContext, reason: Reason): string {
  const { tag } = longPhrasesOf(context)
  switch (reason.kind) {
    case 'blocker':
      return tag.blocker[reason.code]
    case 'strike':
      return tag.strike[reason.code]
    case 'remark':
      return tag.remark[reason.code]
    case 'trust':
      return tag.trust[reason.tier]
    case 'apart':
      return tag.monthsApart(...reason.months)
  }
}

/** The same in full, of a pair it holds for. */
export function reasonWords(context: SentenceContext, reason: Reason, comparison: Comparison): string {
  const { labels } = context
  switch (reason.kind) {
    case 'blocker':
      return labels.blocker[reason.code]
    case 'strike':
      return labels.strike[reason.code]
    case 'remark':
      return labels.remark[reason.code]
    case 'trust':
      return remarkText(context, 'trust', comparison)
    case 'apart':
      return reasonTag(context, reason)
  }
}
