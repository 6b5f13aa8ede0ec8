/** How far what is said holds: what a reader's conditions leave out of it. */
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import type { Condition, LeftOut } from '#domain/condition.ts'
import { isBackground } from '#domain/background.ts'
import type { Claim, Finding, Within } from './model.ts'
import { ofIndicator } from './rows.ts'
import type { Shown } from './shown.ts'
import { lineAmong } from './verdicts.ts'

/** What a statement is about: figures, policies, or both. */
export interface About {
  /** Of all indicators, or of all but background; `indicators` narrows them. */
  readonly figures: 'all' | 'subjects' | 'none'
  readonly policies: boolean
  readonly indicators?: readonly IndicatorId[]
}

/** What the conditions leave out of what a statement is about; null where that is nothing. */
export function withinOf(dataset: Dataset, shown: Shown, about: About): Within | null {
  const { withheld } = shown
  if (withheld === undefined) return null
  const named = about.indicators === undefined ? null : new Set(about.indicators)
  const isAbout = ({ indicator }: Observation) =>
    (named?.has(indicator) ?? true) && (about.figures === 'all' || !isBackground(dataset, indicator))
  const figures = about.figures === 'none' ? [] : withheld.figures.rows.filter(isAbout)
  const policies = about.policies ? withheld.policies.rows : []
  if (figures.length + policies.length === 0) return null
  const conditions = [...conditionsOn(withheld.figures, figures), ...conditionsOn(withheld.policies, policies)]
  return {
    conditions: conditions.filter((one, index) => conditions.findIndex((other) => other.by === one.by) === index),
    figures: figures.length,
    policies: policies.length,
    ordered: unshownOrders(dataset, shown, withheld.figures.all, figures).length,
  }
}

/** The conditions that leave out any of these rows; where none does so by itself, all of them. */
function conditionsOn<Row>({ conditions }: LeftOut<Row>, rows: readonly Row[]): readonly Condition[] {
  if (rows.length === 0) return []
  const leaving = conditions.filter((one) => rows.some((row) => one.rows.has(row)))
  return (leaving.length > 0 ? leaving : conditions).map(({ condition }) => condition)
}

/** The indicators, background apart, that can be put in order without the conditions and cannot within them. */
function unshownOrders(
  dataset: Dataset,
  { observations }: Shown,
  all: readonly Observation[],
  leftOut: readonly Observation[],
): readonly IndicatorId[] {
  return [...new Set(leftOut.map(({ indicator }) => indicator))].filter(
    (indicator) =>
      !isBackground(dataset, indicator) &&
      lineAmong(dataset, ofIndicator(all, indicator)) === 'ruler' &&
      lineAmong(dataset, ofIndicator(observations, indicator)) !== 'ruler',
  )
}

/** A statement with how far it holds. */
export function within(dataset: Dataset, shown: Shown, claim: Claim, about: About): Finding {
  const found = withinOf(dataset, shown, about)
  return found === null ? claim : { ...claim, within: found }
}
