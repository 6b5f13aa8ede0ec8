/** When two rows are of one source: a table is added in parts, a package is put together from several, and yet it is one publication. */
import { firstOfEach, grouped } from '#domain/grouped.ts'
import type { SourceFacts } from './draft.ts'
import type { AddedRows, Row } from './rows.ts'

/** What a source is known by: title, publisher, date, address, and its text where that is kept. */
const keyOf = (title = '', publisher = '', published = '', url = '', sha256 = '') =>
  [title, publisher, published, url, sha256].map((words) => words.trim()).join('\n')

const keyOfRow = ({ title, publisher, published, url, sha256 }: Row) => keyOf(title, publisher, published, url, sha256)

/** The row of a source that was added before; `undefined` where this is the first of it. */
export function sourceAdded({ sources }: AddedRows, facts: SourceFacts): Row | undefined {
  const { title, publisher, published, url, sha256 } = facts
  const key = keyOf(title, publisher, published, url, sha256 ?? '')
  return sources.find((row) => keyOfRow(row) === key)
}

/** Parts by the source each is of, in the order of the first of each. */
export function bySource<Part>(parts: readonly Part[], sourceOf: (part: Part) => Row | undefined): readonly (readonly Part[])[] {
  return [...grouped(parts, (part) => keyOfRow(sourceOf(part) ?? {})).values()]
}

/** Rows in which each source stands once: what names another row of it names the first. */
export function withSourcesOnce(rows: AddedRows): AddedRows {
  const once = firstOfEach(rows.sources, keyOfRow)
  if (once.length === rows.sources.length) return rows
  const idOfKey = new Map(once.map((row) => [keyOfRow(row), row['source_id'] ?? '']))
  const first = new Map(rows.sources.map((row) => [row['source_id'], idOfKey.get(keyOfRow(row))]))
  const named = (row: Row): Row => {
    const id = first.get(row['source_id'])
    return id === undefined || id === row['source_id'] ? row : { ...row, source_id: id }
  }
  return {
    ...rows,
    sources: once,
    observations: rows.observations.map(named),
    policies: rows.policies.map(named),
  }
}
