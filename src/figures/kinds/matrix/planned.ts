import type { Policy } from '#domain/model.ts'

/** Words at the start of 期限 by which a source says that a thing is still to come: 拟设立, 筹备, 将成立, 接下来. */
const stillToCome = /^(拟|筹备|筹建|将|即将|计划|接下来|下一步)/

/** Whether the source says of a policy that it is only planned. */
export function isPlanned({ term }: Pick<Policy, 'term'>): boolean {
  return term !== null && stillToCome.test(term)
}
