/** Drafts held to the rules of the dataset before anybody confirms them: what is wrong with each, and what each will stand beside. */
import { contradicts } from '#domain/agreement.ts'
import type { Draft, SourceFacts } from '#domain/draft/draft.ts'
import { missingIn } from '#domain/draft/draft.ts'
import { joinedRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import type { CheckedDrafts, DraftVerdict } from '#domain/draft/verdict.ts'
import type { Comparison } from '#domain/grade.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { pairsWith } from '#domain/pairs.ts'
import { readWithAdded } from './added.ts'
import type { RawPackage } from './package.ts'
import type { PackageProblem } from './problem.ts'
import { tables } from './schema.ts'

export interface Ground {
  readonly raw: RawPackage
  /** What is shipped, as the names of new rows have to differ from its. */
  readonly dataset: Dataset
  /** What the workbook has already. */
  readonly added: AddedRows
  /** ISO 8601: today. */
  readonly day: string
}

/** Nobody reads more of these. */
const mostBeside = 20

/** Reading stops at the first kind of problem, so that several rounds find them all. */
const mostRounds = 12

/** All drafts of one source that are not dropped, held to the rules together. */
export function checkedDrafts(
  { raw, dataset, added, day }: Ground,
  drafts: readonly Draft[],
  facts: SourceFacts,
): CheckedDrafts<PackageProblem> {
  const verdicts = new Map<string, DraftVerdict<PackageProblem>>()
  const ofSource: PackageProblem[] = []
  let left = drafts.filter((draft) => draft.state !== 'dropped' && missingIn(draft).length === 0)
  for (let round = 0; round < mostRounds; round += 1) {
    const { rows, obsIds } = rowsOf(left, facts, { dataset, added })
    const reading = readWithAdded(raw, joinedRows([added, rows]), day)
    if (reading.ok) {
      const figures = new Map<string, Observation>(reading.dataset.observationById)
      for (const [draft, obsId] of obsIds) {
        const figure = figures.get(obsId)
        if (figure !== undefined) verdicts.set(draft, soundVerdict(reading.dataset, figure))
      }
      return { verdicts, ofSource, dataset: reading.dataset }
    }
    const { file: observations } = tables.observations
    const { file: definitions } = tables.definitions
    const byRow = grouped(reading.problems, ({ file, id }) => `${file}\n${id}`)
    const definitionOf = new Map(rows.observations.map((row) => [row['obs_id'] ?? '', row['definition'] ?? '']))
    const broken = new Map<string, readonly PackageProblem[]>()
    for (const [draft, obsId] of obsIds) {
      const ofFigure = byRow.get(`${observations}\n${obsId}`) ?? []
      const ofDefinition = byRow.get(`${definitions}\n${definitionOf.get(obsId) ?? ''}`) ?? []
      const problems = [...ofFigure, ...ofDefinition]
      if (problems.length > 0) broken.set(draft, problems)
    }
    const known = new Set([...broken.values()].flat())
    for (const [draft, problems] of broken) verdicts.set(draft, { kind: 'broken', problems })
    if (broken.size === 0) return { verdicts, ofSource: reading.problems.filter((problem) => !known.has(problem)), dataset: null }
    left = left.filter(({ id }) => !broken.has(id))
  }
  return { verdicts, ofSource, dataset: null }
}

const order = ['A', 'B', 'C', 'D'] as const

function soundVerdict(dataset: Dataset, figure: Observation): DraftVerdict<PackageProblem> {
  const pairs = pairsWith(dataset, figure).filter(({ relation }) => relation === 'pair')
  const rank = ({ grade }: Comparison) => order.findIndex((known) => known === grade)
  const conflicts = dataset.observations.filter((other) => other !== figure && contradicts(figure, other))
  return {
    kind: 'sound',
    figure,
    beside: [...pairs].sort((a, b) => rank(a) - rank(b)).slice(0, mostBeside),
    conflicts: conflicts.map(({ obsId }) => obsId),
  }
}
