import { useMemo, useState } from 'react'
import { missingIn, missingInSource, type Draft, type SourceFacts } from '#domain/draft/draft.ts'
import { confirmedTogether, tallyOf, undone, unfitIn, type Drafts, type Review } from '#domain/draft/review.ts'
import { noRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import { sourceAdded } from '#domain/draft/sameSource.ts'
import type { CheckedDrafts } from '#domain/draft/verdict.ts'
import type { Area, Dataset, Indicator } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useChecking, type Check, type Checking, type ToldProblem } from './checking.ts'
import { currentWorkbook, useWorkbooks, workbookEvents } from './store.ts'
import { BrokenRows, type BrokenRow } from './BrokenRows.tsx'
import { RulesSaid } from './RulesSaid.tsx'
import type { OpenReview, Reviewing } from './useReview.ts'
import { rowsOfWorkbook } from './workbook.ts'
import styles from './Add.module.css'

type Checked = CheckedDrafts<ToldProblem>

/** What was taken over last. */
export interface Entered {
  readonly n: number
  readonly policies: number
  readonly areas: readonly Area[]
  readonly indicators: readonly Indicator[]
}

/** What drafts are held to the rules with. */
interface Asked {
  readonly facts: SourceFacts
  readonly added: AddedRows
  readonly check: Check
}

/** Those of some drafts that break rules by their verdicts. */
function brokenIn({ figures, policies }: Drafts, { verdicts, policyVerdicts }: Pick<Checked, 'verdicts' | 'policyVerdicts'>) {
  const named = [
    ...figures.map(({ id, printed }) => ({ kind: 'figure' as const, id, name: printed, verdict: verdicts.get(id) })),
    ...policies.map(({ id, fields }) => ({ kind: 'policy' as const, id, name: fields.nameZh, verdict: policyVerdicts.get(id) })),
  ]
  return named.flatMap(({ verdict, ...row }): readonly BrokenRow[] =>
    verdict?.kind === 'broken' ? [{ ...row, problems: verdict.problems }] : [],
  )
}

/**
 * Those of the confirmed drafts that break rules by themselves, whatever is still open. They are judged by themselves only where one
 * breaks rules beside the open ones.
 */
function useBrokenAlone(
  confirmed: Drafts,
  { checking, facts, added, check }: Asked & { readonly checking: Checking },
): readonly BrokenRow[] {
  const beside = checking.kind === 'done' ? brokenIn(confirmed, checking.checked) : []
  const alone = useChecking(beside.length > 0 ? confirmed : null, facts, added, check)
  if (alone.kind !== 'done') return []
  // Verdicts that stand until new ones are made may be of a row as it was.
  return brokenIn(confirmed, alone.checked).filter(({ id }) => beside.some((row) => row.id === id))
}

/** The drafts that a reader confirmed. */
function confirmedOf({ figures, policies }: Drafts): Drafts {
  return {
    figures: figures.filter(({ state }) => state === 'confirmed'),
    policies: policies.filter(({ state }) => state === 'confirmed'),
  }
}

/** Why drafts were not entered. */
interface Faults {
  readonly ofSource: readonly ToldProblem[]
  readonly rows: readonly BrokenRow[]
}

/** What keeps confirmed drafts out of a workbook, held to the rules by themselves: those that stay behind are not among them. */
async function faultsOf(drafts: Drafts, { facts, added, check }: Asked): Promise<Faults | 'failed'> {
  try {
    const { ofSource, dataset, ...checked } = await check(drafts, facts, added)
    const rows = brokenIn(drafts, checked)
    return dataset === null && ofSource.length + rows.length === 0 ? 'failed' : { ofSource, rows }
  } catch {
    return 'failed'
  }
}

/** The open drafts of a table that lack nothing, break no rule and contradict nothing. What an article says is confirmed one by one. */
function soundIn({ figures }: Review, checking: Checking): ReadonlySet<string> {
  if (checking.kind !== 'done') return new Set()
  const { verdicts } = checking.checked
  const isSound = (draft: Draft) => {
    const verdict = verdicts.get(draft.id)
    return verdict?.kind === 'sound' && verdict.conflicts.length === 0 && missingIn(draft).length === 0
  }
  return new Set(figures.filter((one) => one.place.kind === 'table' && one.state === 'open' && isSound(one)).map(({ id }) => id))
}

export interface EnteringProps {
  readonly dataset: Dataset
  /** Version of what was shipped. */
  readonly version: string
  readonly open: OpenReview
  readonly reviewing: Reviewing
  readonly checking: Checking
  readonly check: Check
  readonly onEntered: (entered: Entered) => void
  /** Whether confirmed drafts are on their way into the workbook: the review then stands as it was when that began. */
  readonly isEntering: boolean
  readonly setEntering: (isEntering: boolean) => void
  /** Goes to a row of the review. */
  readonly onGo: (id: string) => void
}

/** How many are confirmed, what the source lacks, who adds them, and the one thing to do. */
export function Entering(props: EnteringProps) {
  const { dataset, version, open, reviewing, checking, check, onEntered, isEntering, setEntering, onGo } = props
  const { facts, review } = open
  const { t, pick } = useWords()
  const workbook = useWorkbooks(currentWorkbook)
  const [who, setWho] = useState('')
  const tally = tallyOf([...review.figures, ...review.policies])
  const sound = useMemo(() => soundIn(review, checking), [review, checking])
  const missing = missingInSource(facts)
  const added = useMemo(() => (workbook === null ? noRows : rowsOfWorkbook(workbook)), [workbook])
  const isKnown = useMemo(() => sourceAdded(added, facts) !== undefined, [added, facts])
  const ofSource = checking.kind === 'done' ? checking.checked.ofSource : []
  const [refusal, setRefusal] = useState<{
    readonly review: Review
    readonly faults: Faults | 'failed'
  } | null>(null)
  // Of the drafts as they are; corrected ones are to be tried again.
  const refused = refusal?.review === review ? refusal.faults : null
  const faults = refused === 'failed' ? null : refused
  const whole = useMemo(() => confirmedOf(review), [review])
  const broken = useBrokenAlone(whole, { checking, facts, added, check })
  const isReady = tally.confirmed > 0 && missing.length === 0 && ofSource.length === 0 && !isEntering
  const enter = async () => {
    const found = await faultsOf(whole, { facts, added, check })
    setRefusal({ review, faults: found })
    if (found === 'failed' || found.ofSource.length + found.rows.length > 0) return
    const target = workbook ?? (await workbookEvents.created(t('add.workbook.name'), version))
    const { rows } = rowsOf(whole, facts, { dataset, added: rowsOfWorkbook(target) })
    await workbookEvents.added(target, { rows, who, unfit: unfitIn(review) }, version)
    const named = new Set([...whole.figures, ...whole.policies].map(({ fields }) => fields.area))
    const counted = new Set(whole.figures.map(({ fields }) => fields.counting?.indicator))
    onEntered({
      n: rows.observations.length,
      policies: rows.policies.length,
      areas: dataset.areas.filter(({ areaId }) => named.has(areaId)),
      indicators: dataset.indicators.filter(({ indicator }) => counted.has(indicator)),
    })
    reviewing.end()
  }
  const begin = () => {
    setEntering(true)
    void enter().finally(() => setEntering(false))
  }
  const others = isEntering ? 'disabled' : 'ready'
  return (
    <div className={styles['summary']}>
      <p role="status">
        <b>{t('add.tally', tally)}</b>
        {tally.open > 0 && tally.confirmed > 0 && (
          <span className={styles['quiet']}> {t('add.openStay', { n: tally.open })}</span>
        )}
      </p>
      {isKnown && <p className={styles['quiet']}>{t('add.sourceKnown')}</p>}
      {missing.length > 0 && (
        <p className={styles['problem']}>
          {t('add.sourceMissing', { fields: missing.map((field) => t(`add.source.${field}`)).join(pick('、', ', ')) })}
        </p>
      )}
      {faults !== null && faults.ofSource.length + faults.rows.length > 0 ? (
        <div role="alert">
          <p className={styles['problem']}>
            {faults.rows.length > 0 ? t('add.refused', { n: faults.rows.length }) : t('add.refused.source')}
          </p>
          <BrokenRows rows={faults.rows} onGo={onGo} />
        </div>
      ) : (
        broken.length > 0 && (
          <div>
            <p role="status" className={styles['problem']}>
              {t('add.brokenConfirmed', { n: broken.length })}
            </p>
            <BrokenRows rows={broken} onGo={onGo} />
          </div>
        )
      )}
      <RulesSaid problems={ofSource.length > 0 ? ofSource : (faults?.ofSource ?? ofSource)} extent="whole" />
      {(checking.kind === 'failed' || refused === 'failed') && <p className={styles['problem']}>{t('add.checkFailed')}</p>}
      <div className={styles['actions']}>
        <Button look="solid" state={isReady ? 'ready' : 'disabled'} onPress={begin}>
          {isEntering ? t('add.entering') : t('add.enter', { n: tally.confirmed })}
        </Button>
        {sound.size > 0 && (
          <Button look="line" state={others} onPress={() => reviewing.change((before) => confirmedTogether(before, sound))}>
            {t('add.confirmAll', { n: sound.size })}
          </Button>
        )}
        <Button look="line" state={review.before.length > 0 ? others : 'disabled'} onPress={() => reviewing.change(undone)}>
          {t('deck.undo')}
        </Button>
        <Button look="text" state={others} onPress={reviewing.giveUp}>
          {t('add.giveUp')}
        </Button>
        <input
          type="text"
          className={styles['name']}
          aria-label={t('add.who')}
          placeholder={t('add.who')}
          value={who}
          maxLength={40}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
