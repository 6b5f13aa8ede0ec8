import type { HTMLAttributes } from 'react'
import type { IndicatorId } from '#domain/model.ts'
import { useHighlight } from './highlight.ts'

interface LitProps extends HTMLAttributes<HTMLElement> {
  readonly as: 'div' | 'li' | 'tr'
  readonly indicator: IndicatorId
}

/** A row that lights up with all others of its indicator. What stands in it is not drawn again for that. */
export function Lit({ as: Row, indicator, ...rest }: LitProps) {
  return <Row {...rest} {...useHighlight(indicator)} />
}
