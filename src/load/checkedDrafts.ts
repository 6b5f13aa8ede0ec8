/** Drafts held to the rules of the dataset before anybody confirms them: what is wrong with each, and what each will stand beside. */
import { contradicts } from '#domain/agreement.ts'
import { isOut, missingIn, type SourceFacts } from '#domain/draft/draft.ts'
import { missingInPolicy, type PolicyDraft } from '#domain/draft/policyDraft.ts'
import type { Drafts } from '#domain/draft/review.ts'
import { joinedRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import type { CheckedDrafts, DraftVerdict, PolicyVerdict } from '#domain/draft/verdict.ts'
import type { Comparison } from '#domain/grade.ts'
import { grouped } from '#domain/grouped.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { pairsWith } from '#domain/pairs.ts'
import { plainWords } from '#domain/suggest/likeness.ts'
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

/** All drafts of one source that may become rows, held to the rules together. */
export function checkedDrafts(
  { raw, dataset, added, day }: Ground,
  { figures, policies }: Drafts,
  facts: SourceFacts,
): CheckedDrafts<PackageProblem> {
  const policyVerdicts = new Map<string, PolicyVerdict<PackageProblem>>()
  const verdicts = new Map<string, DraftVerdict<PackageProblem>>()
  let left = figures.filter((draft) => !isOut(draft.state) && missingIn(draft).length === 0)
  let leftPolicies = policies.filter((policy) => !isOut(policy.state) && missingInPolicy(policy).length === 0)
  for (let round = 0; round < mostRounds; round += 1) {
    const { rows, obsIds, policyIds } = rowsOf({ figures: left, policies: leftPolicies }, facts, { dataset, added })
    const reading = readWithAdded(raw, joinedRows([added, rows]), day)
    if (reading.ok) {
      const recorded = new Map<string, Observation>(reading.dataset.observationById)
      for (const [draft, obsId] of obsIds) {
        const figure = recorded.get(obsId)
        if (figure !== undefined) verdicts.set(draft, soundVerdict(reading.dataset, figure))
      }
      for (const policy of leftPolicies)
        policyVerdicts.set(policy.id, soundPolicy(reading.dataset, policy, policyIds.get(policy.id)))
      return { verdicts, policyVerdicts, ofSource: [], dataset: reading.dataset }
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
    const brokenPolicies = new Map<string, readonly PackageProblem[]>()
    for (const [draft, policyId] of policyIds) {
      const problems = byRow.get(`${tables.policies.file}\n${policyId}`) ?? []
      if (problems.length > 0) brokenPolicies.set(draft, problems)
    }
    for (const [draft, problems] of broken) verdicts.set(draft, { kind: 'broken', problems })
    for (const [draft, problems] of brokenPolicies) policyVerdicts.set(draft, { kind: 'broken', problems })
    if (broken.size === 0 && brokenPolicies.size === 0)
      return { verdicts, policyVerdicts, ofSource: reading.problems, dataset: null }
    left = left.filter(({ id }) => !broken.has(id))
    leftPolicies = leftPolicies.filter(({ id }) => !brokenPolicies.has(id))
  }
  return { verdicts, policyVerdicts, ofSource: [], dataset: null }
}

/** What an added policy will stand beside. */
function soundPolicy(dataset: Dataset, { fields }: PolicyDraft, policyId: string | undefined): PolicyVerdict<PackageProblem> {
  const others = dataset.policies.filter((policy) => policy.policyId !== policyId)
  const name = plainWords(fields.nameZh)
  return {
    kind: 'sound',
    known: others.find(({ refArea, nameZh }) => refArea === fields.area && plainWords(nameZh) === name) ?? null,
    beside: fields.instruments.map((instrument) => ({
      instrument,
      areas: dataset.areas
        .map(({ areaId }) => areaId)
        .filter(
          (area) => area !== fields.area && others.some((one) => one.refArea === area && one.instruments.includes(instrument)),
        ),
    })),
  }
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
