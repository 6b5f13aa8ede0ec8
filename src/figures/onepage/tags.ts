/** The reasons of pairs in a few characters each, the one that decides first. */
import type { Comparison } from '#domain/grade.ts'
import type { Setting } from '#figures/page/setting.ts'
import { reasonTag } from '#figures/sentences/decisive.ts'
import { reasonsOf } from '#figures/verdict/decisive.ts'

/** The reasons of some pairs as tags, each once: the interval between their dates, what they count differently. */
export function reasonTags(
  { dataset, say }: Pick<Setting, 'dataset' | 'say'>,
  comparisons: readonly Comparison[],
): readonly string[] {
  return [...new Set(reasonsOf(dataset, comparisons).map((reason) => reasonTag(say.context, reason)))]
}
