/** A reader's own additions to the shipped dataset, under a name: rows as in `data/*.csv`, and who added them when. Pure. */
import type { UnfitFigure } from '#domain/draft/review.ts'
import { joinedRows, type AddedRows } from '#domain/draft/rows.ts'

/** Rows that were confirmed together: those of one text, one table or one form. */
export interface Addition {
  readonly id: string
  /** As the reader named themselves; empty where they did not. */
  readonly who: string
  /** ISO 8601 instant in UTC. */
  readonly when: string
  readonly rows: AddedRows
  /** Figures of the same source that no indicator fits: shown nowhere, and listed for whoever adds indicators. */
  readonly unfit: readonly UnfitFigure[]
}

export interface Workbook {
  readonly id: string
  readonly name: string
  /** Version of the shipped dataset it was last added to. */
  readonly version: string
  readonly additions: readonly Addition[]
}

/** Characters of a name (UTF-16). */
export const longestName = 60

export function newWorkbook(id: string, name: string, version: string): Workbook {
  return { id, name: name.trim().slice(0, longestName), version, additions: [] }
}

/** All rows of a workbook. */
export function rowsOfWorkbook({ additions }: Pick<Workbook, 'additions'>): AddedRows {
  return joinedRows(additions.map(({ rows }) => rows))
}

/** The workbook with a further addition; the same one where it has it already. */
export function withAddition(workbook: Workbook, addition: Addition, version: string): Workbook {
  return workbook.additions.some(({ id }) => id === addition.id)
    ? workbook
    : { ...workbook, version, additions: [...workbook.additions, addition] }
}

export function withoutAddition(workbook: Workbook, id: string): Workbook {
  return { ...workbook, additions: workbook.additions.filter((addition) => addition.id !== id) }
}

/** What an addition holds, in numbers and in the title of its first source. */
export interface AdditionFacts {
  readonly figures: number
  readonly policies: number
  readonly title: string
}

export function factsOfAddition({ rows }: Addition): AdditionFacts {
  return {
    figures: rows.observations.length,
    policies: rows.policies.length,
    title: rows.sources[0]?.['title'] ?? '',
  }
}

/** How links name a workbook: no data, but enough to know it by, and how many figures it has. */
export function markOfWorkbook({ id, additions }: Pick<Workbook, 'id' | 'additions'>): string {
  const figures = additions.reduce((sum, { rows }) => sum + rows.observations.length, 0)
  return `${id.slice(0, 8)}.${figures}`
}

/** A name of which there is none among others yet: itself, or with the first number from 2. */
export function freeName(name: string, others: readonly Pick<Workbook, 'name'>[]): string {
  const taken = new Set(others.map((other) => other.name))
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name} ${count}`
    if (!taken.has(free)) return free
  }
}
