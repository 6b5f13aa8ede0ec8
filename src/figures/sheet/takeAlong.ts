import type { ReactNode } from 'react'
import type { Absence, Area, Observation, Policy, SourceId } from '#domain/model.ts'

/** A list that a page shows: its name, and all its rows, whichever of them are in sight. */
export interface ListRows {
  readonly name: string
  readonly figures?: readonly Observation[]
  /** What the sources name without a number. */
  readonly absences?: readonly Absence[]
  readonly policies?: readonly Policy[]
  readonly sources?: readonly SourceId[]
  readonly areas?: readonly Area[]
}

/** The ways out of a list, which `app` puts on the page: a file, a table to copy. */
export type TakeAlong = (list: ListRows) => ReactNode
