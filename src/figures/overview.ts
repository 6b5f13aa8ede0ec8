/** The head of the overview: its finding, and the strip of the four lines, what can be said. */
import { isBackground, subjectsAmong } from '#domain/background.ts'
import type { Dataset, IndicatorId, Observation } from '#domain/model.ts'
import { countsOf, orderFinding } from './finding.ts'
import { lines, type Finding, type Line } from './model.ts'
import { indicatorsAmong, ofIndicator } from './rows.ts'
import type { Shown } from './shown.ts'
import { lineAmong } from './verdicts.ts'
import { within } from './within.ts'

export interface OverviewModel {
  /** How much it is about: what is shown without background, or where nothing else is left, the background. */
  readonly counted: ReturnType<typeof countsOf> & { readonly of: 'subjects' | 'background' }
  readonly finding: Finding
  /** All four lines in their order, each with its indicators, also where there are none. */
  readonly strip: readonly { readonly line: Line; readonly indicators: readonly IndicatorId[] }[]
}

function aboutWhat(dataset: Dataset, [first]: readonly Observation[]): 'subjects' | 'background' {
  return first !== undefined && isBackground(dataset, first.indicator) ? 'background' : 'subjects'
}

/** What can be said of the figures shown, background apart. Every indicator with a figure is on exactly one line. */
export function overviewModel(dataset: Dataset, shown: Shown): OverviewModel {
  const observations = subjectsAmong(dataset, shown.observations)
  const lineByIndicator = indicatorsAmong(dataset, observations).map((indicator) => ({
    indicator,
    line: lineAmong(dataset, ofIndicator(observations, indicator)),
  }))
  return {
    counted: { ...countsOf(observations), of: aboutWhat(dataset, observations) },
    finding: within(dataset, shown, orderFinding(dataset, shown.areas, observations, shown.own), {
      figures: 'subjects',
      policies: false,
    }),
    strip: lines.map((line) => ({
      line,
      indicators: lineByIndicator.filter((row) => row.line === line).map((row) => row.indicator),
    })),
  }
}
