import type { Dataset } from '#domain/model.ts'
import type { Problem } from '#load/problem.ts'

/** An article as it was read: its text as UTF-8 and the SHA-256 of its bytes in small hexadecimal letters. */
export interface Article {
  readonly text: string
  readonly sha256: string
}

interface Quoted {
  readonly file: string
  readonly id: string
  readonly row: number
  readonly sourceId: string | null
  readonly quote: string | null
  readonly quoteStart: number | null
}

function quotations(dataset: Dataset): readonly Quoted[] {
  const { observations, absences, policies } = dataset
  return [
    ...observations.map((row, index) => ({ ...row, file: 'observations.csv', id: row.obsId, row: index + 2 })),
    ...absences.map((row, index) => ({
      ...row,
      file: 'absences.csv',
      id: `${row.refArea} · ${row.indicator ?? ''}`,
      row: index + 2,
    })),
    ...policies.map((row, index) => ({ ...row, file: 'policies.csv', id: row.policyId, row: index + 2 })),
  ]
}

/** That the texts read are those whose digests `sources.csv` records. A source without a file (a fact from outside) has none. */
export function digestProblems(dataset: Dataset, articles: ReadonlyMap<string, Article>): readonly Problem[] {
  return dataset.sources.flatMap((source, index) => {
    if (source.file === null) return []
    const found = articles.get(source.file)?.sha256
    if (found === source.sha256) return []
    const message = found === undefined ? `${source.file} is not there` : `${source.file} has the digest ${found}`
    return [{ file: 'sources.csv', id: source.sourceId, rule: 'sha256', message, row: index + 2 }]
  })
}

/** The file of each source; null for a page that was not kept. */
function filesOf(dataset: Dataset): ReadonlyMap<string | null, string | null> {
  return new Map(dataset.sources.map((source) => [source.sourceId, source.file]))
}

/** How many figures there are of each source whose page was not kept, most first: nothing here can be checked against their words. */
export function figuresNotKept({ sources, observations }: Dataset): readonly (readonly [source: string, figures: number])[] {
  return sources
    .filter(({ kept }) => kept === 'none')
    .map(({ sourceId }) => [sourceId, observations.filter((row) => row.sourceId === sourceId).length] as const)
    .filter(([, figures]) => figures > 0)
    .toSorted(([, a], [, b]) => b - a)
}

/** That every quote stands, verbatim, at its place in its article. Quotes of an article that is not there are passed over. */
export function quoteProblems(dataset: Dataset, articles: ReadonlyMap<string, Article>): readonly Problem[] {
  const files = filesOf(dataset)
  return quotations(dataset).flatMap(({ file, id, row, sourceId, quote, quoteStart }) => {
    const text = articles.get(files.get(sourceId) ?? '')?.text
    if (text === undefined || quote === null || quoteStart === null || text.startsWith(quote, quoteStart)) return []
    const elsewhere = text.indexOf(quote)
    const place = elsewhere === -1 ? 'and nowhere else' : `but at ${elsewhere}`
    return [{ file, id, rule: 'quote', message: `“${quote}” is not at ${quoteStart} ${place}`, row }]
  })
}
