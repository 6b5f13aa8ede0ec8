import { useCallback, useEffect, useMemo, useState } from 'react'
import { missingInSource, type Draft, type DraftField, type DraftFields, type SourceFacts } from '#domain/draft/draft.ts'
import { draftOfLeftOut } from '#domain/draft/ofArticle.ts'
import { readTyped } from '#domain/draft/numberFields.ts'
import {
  confirmed,
  corrected,
  correctedNumber,
  dropped,
  nextOpen,
  reopened,
  requoted,
  tallyOf,
  undone,
  withDrafts,
  type Review,
} from '#domain/draft/review.ts'
import { noRows, rowsOf, type AddedRows } from '#domain/draft/rows.ts'
import type { DraftVerdict } from '#domain/draft/verdict.ts'
import type { Dataset } from '#domain/model.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { useChecking, type Check, type Checking, type ToldProblem } from './checking.ts'
import { DraftFieldsForm } from './DraftFieldsForm.tsx'
import { DraftList } from './DraftList.tsx'
import { MarkedText } from './MarkedText.tsx'
import type { PatchMaker } from './PatchOut.tsx'
import { readInSlices } from './reading.ts'
import { SourceForm } from './SourceForm.tsx'
import { currentWorkbook, useWorkbooks, workbookEvents } from './store.ts'
import { useReview, type OpenReview, type Reviewing } from './useReview.ts'
import { Ways } from './Ways.tsx'
import { rowsOfWorkbook } from './workbook.ts'
import { useWorkbookDrop, WorkbookPanel } from './WorkbookPanel.tsx'
import styles from './Add.module.css'

export interface AddPageProps {
  /** As it is shown, with the additions of the workbook where these are shown. */
  readonly dataset: Dataset
  /** Version of what was shipped. */
  readonly version: string
  /** ISO 8601: today. */
  readonly day: string
  /** How many added rows break a rule with these data. */
  readonly broken: number
  readonly check: Check
  readonly digestOf: (text: string) => Promise<string>
  readonly patch: PatchMaker
}

/** What was taken over last. */
interface Entered {
  readonly n: number
  readonly areas: readonly Dataset['areas'][number][]
}

/** A reader's own figures: in by an article or by hand, one review, into a workbook of this device. */
export function AddPage({ dataset, version, day, broken, check, digestOf, patch }: AddPageProps) {
  const { t } = useWords()
  const reviewing = useReview()
  const [leftOut, setLeftOut] = useState<readonly LeftOut[] | null>(null)
  const [entered, setEntered] = useState<Entered | null>(null)
  const { opened, drop } = useWorkbookDrop()
  const { open } = reviewing
  const unread = open !== null && open.text !== '' && leftOut === null ? open : null
  useEffect(() => {
    if (unread === null) return undefined
    // A review of before this page: what was left out is read again from its text.
    const stop = new AbortController()
    const facts = { area: null, date: unread.facts.published.split('/')[0] ?? null }
    void readInSlices(dataset, unread.text, facts, { signal: stop.signal, onProgress: () => undefined }).then((found) =>
      found === null ? undefined : setLeftOut(found.leftOut),
    )
    return () => stop.abort()
  }, [dataset, unread])
  return (
    <article className={styles['page']} {...drop}>
      <header className={styles['head']}>
        <h1>{t('page.add')}</h1>
        <p>{t('add.what')}</p>
      </header>
      {open === null ? (
        <>
          {entered !== null && <Done dataset={dataset} entered={entered} />}
          {reviewing.resume !== null && (
            <p role="status" className={styles['done']}>
              {t('add.givenUp')}{' '}
              <Button look="line" onPress={reviewing.resume}>
                {t('add.resume')}
              </Button>
            </p>
          )}
          <Ways
            dataset={dataset}
            day={day}
            digestOf={digestOf}
            onBegin={(unfinished, found) => {
              setEntered(null)
              setLeftOut(found)
              reviewing.begin(unfinished)
            }}
          />
        </>
      ) : (
        <ReviewPart
          dataset={dataset}
          version={version}
          open={open}
          reviewing={reviewing}
          leftOut={leftOut ?? nothingLeft}
          check={check}
          onEntered={setEntered}
        />
      )}
      <WorkbookPanel version={version} broken={broken} patch={patch} opened={opened} />
    </article>
  )
}

function Done({ dataset, entered: { n, areas } }: { readonly dataset: Dataset; readonly entered: Entered }) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <p role="status" className={styles['done']}>
      {t('add.entered', { n })}{' '}
      {areas.map((area) => (
        <a key={area.areaId} href={linkTo((view) => pageOpened(view, { name: 'area', area: area.areaId }))}>
          {pick(area.nameZh, area.nameEn)}
        </a>
      ))}
    </p>
  )
}

interface ReviewPartProps {
  readonly dataset: Dataset
  readonly version: string
  readonly open: OpenReview
  readonly reviewing: Reviewing
  readonly leftOut: readonly LeftOut[]
  readonly check: Check
  readonly onEntered: (entered: Entered) => void
}

const nothingLeft: readonly LeftOut[] = []
const noVerdicts: ReadonlyMap<string, DraftVerdict<ToldProblem>> = new Map()

function ReviewPart({ dataset, version, open, reviewing, leftOut, check, onEntered }: ReviewPartProps) {
  const { t } = useWords()
  const { text, facts, review } = open
  const { change } = reviewing
  const { drafts } = review
  const workbook = useWorkbooks(currentWorkbook)
  const added = useMemo(() => (workbook === null ? noRows : rowsOfWorkbook(workbook)), [workbook])
  const checking = useChecking(drafts, facts, added, check)
  const verdicts = checking.kind === 'done' ? checking.checked.verdicts : noVerdicts
  const judged = checking.kind === 'done' ? checking.checked.dataset : null
  const [chosen, setActive] = useState<string | null>(null)
  const active = chosen ?? drafts[0]?.id ?? null
  const draft = drafts.find(({ id }) => id === active)

  const onConfirm = useCallback(
    (id: string) => {
      if (verdicts.get(id)?.kind === 'broken') return
      const next = confirmed(review, id)
      if (next === review) return
      change((before) => confirmed(before, id))
      setActive(nextOpen(next, id) ?? id)
    },
    [change, review, verdicts],
  )
  const onDrop = useCallback(
    (id: string) => {
      change((before) => dropped(before, id))
      setActive(nextOpen(dropped(review, id), id) ?? id)
    },
    [change, review],
  )
  const onReopen = useCallback((id: string) => change((before) => reopened(before, id)), [change])
  const onUndo = useCallback(() => change(undone), [change])
  const onCorrect = <Field extends DraftField>(field: Field, value: DraftFields[Field]) => {
    if (active !== null) change((before) => corrected(before, active, field, value))
  }

  return (
    <section aria-label={t('add.review')} className={styles['review']}>
      <Summary
        dataset={dataset}
        version={version}
        open={open}
        reviewing={reviewing}
        checking={checking}
        check={check}
        onEntered={onEntered}
      />
      <details className={styles['sourceFold']} open={missingInSource(facts).length > 0}>
        <summary>{t('add.source')}</summary>
        <SourceForm facts={facts} onSay={reviewing.say} />
      </details>
      <div className={styles['columns']} data-text={text !== '' || undefined}>
        {text !== '' && <MarkedText text={text} drafts={drafts} leftOut={leftOut} active={active} onChoose={setActive} />}
        <div className={styles['list']}>
          <p className={styles['quiet']}>{t('add.keys')}</p>
          <DraftList
            dataset={dataset}
            facts={facts}
            drafts={drafts}
            verdicts={verdicts}
            judged={judged}
            active={active}
            onActive={setActive}
            onConfirm={onConfirm}
            onDrop={onDrop}
            onReopen={onReopen}
            onUndo={onUndo}
            form={
              draft === undefined ? null : (
                <DraftFieldsForm
                  key={draft.id}
                  dataset={dataset}
                  text={text}
                  draft={draft}
                  onCorrect={onCorrect}
                  onNumber={(printed, fields) => change((before) => correctedNumber(before, draft.id, printed, fields))}
                  onQuote={(quote) => change((before) => requoted(before, draft.id, quote))}
                />
              )
            }
          />
          <LeftOutList
            text={text}
            leftOut={leftOut ?? nothingLeft}
            drafts={drafts}
            onAdd={(one) => change((before) => withDrafts(before, [one]))}
          />
        </div>
      </div>
    </section>
  )
}

/** What keeps confirmed drafts out of a workbook, held to the rules by themselves: those that stay behind are not among them. */
async function problemsOf(
  drafts: readonly Draft[],
  { facts, added, check }: { readonly facts: SourceFacts; readonly added: AddedRows; readonly check: Check },
): Promise<readonly ToldProblem[] | 'failed'> {
  try {
    const { verdicts, ofSource, dataset } = await check(drafts, facts, added)
    const broken = drafts.flatMap(({ id }) => {
      const verdict = verdicts.get(id)
      return verdict?.kind === 'broken' ? verdict.problems : []
    })
    const problems = new Map([...ofSource, ...broken].map((problem) => [problem.rule + problem.detail, problem]))
    return dataset === null && problems.size === 0 ? 'failed' : [...problems.values()]
  } catch {
    return 'failed'
  }
}

interface SummaryProps extends Pick<ReviewPartProps, 'dataset' | 'version' | 'open' | 'reviewing' | 'check' | 'onEntered'> {
  readonly checking: Checking
}

/** How many are confirmed, what the source lacks, who adds them, and the one thing to do. */
function Summary({ dataset, version, open: { facts, review }, reviewing, checking, check, onEntered }: SummaryProps) {
  const { t, pick } = useWords()
  const workbook = useWorkbooks(currentWorkbook)
  const [who, setWho] = useState('')
  const tally = tallyOf(review)
  const missing = missingInSource(facts)
  const ofSource = checking.kind === 'done' ? checking.checked.ofSource : []
  const [refusal, setRefusal] = useState<{
    readonly review: Review
    readonly problems: readonly ToldProblem[] | 'failed'
  } | null>(null)
  // Of the drafts as they are; corrected ones are to be tried again.
  const refused = refusal?.review === review ? refusal.problems : []
  const [isEntering, setEntering] = useState(false)
  const isReady = tally.confirmed > 0 && missing.length === 0 && ofSource.length === 0 && !isEntering
  const enter = async () => {
    const { drafts }: Review = review
    const whole = drafts.filter(({ state }) => state === 'confirmed')
    setEntering(true)
    const problems = await problemsOf(whole, { facts, added: workbook === null ? noRows : rowsOfWorkbook(workbook), check })
    setEntering(false)
    setRefusal({ review, problems })
    if (problems === 'failed' || problems.length > 0) return
    const target = workbook ?? (await workbookEvents.created(t('add.workbook.name'), version))
    const { rows } = rowsOf(whole, facts, { dataset, added: rowsOfWorkbook(target) })
    await workbookEvents.added(target, rows, who, version)
    const named = new Set(whole.map(({ fields }) => fields.area))
    onEntered({ n: rows.observations.length, areas: dataset.areas.filter(({ areaId }) => named.has(areaId)) })
    reviewing.end()
  }
  return (
    <div className={styles['summary']}>
      <p role="status">
        <b>{t('add.tally', tally)}</b>
        {tally.open > 0 && tally.confirmed > 0 && (
          <span className={styles['quiet']}> {t('add.openStay', { n: tally.open })}</span>
        )}
      </p>
      {missing.length > 0 && (
        <p className={styles['problem']}>
          {t('add.sourceMissing', { fields: missing.map((field) => t(`add.source.${field}`)).join(pick('、', ', ')) })}
        </p>
      )}
      {refused !== 'failed' && refused.length > 0 && (
        <p role="alert" className={styles['problem']}>
          {t('add.refused')}
        </p>
      )}
      {(refused === 'failed' || refused.length === 0 ? ofSource : refused).map(({ rule, detail }) => (
        <p key={rule + detail} className={styles['problem']}>
          {t(rule)}{' '}
          <code lang="en" className={styles['detail']}>
            {detail}
          </code>
        </p>
      ))}
      {(checking.kind === 'failed' || refused === 'failed') && <p className={styles['problem']}>{t('add.checkFailed')}</p>}
      <div className={styles['actions']}>
        <Button look="solid" state={isReady ? 'ready' : 'disabled'} onPress={() => void enter()}>
          {t('add.enter', { n: tally.confirmed })}
        </Button>
        <Button look="line" state={review.before.length > 0 ? 'ready' : 'disabled'} onPress={() => reviewing.change(undone)}>
          {t('deck.undo')}
        </Button>
        <Button look="text" onPress={reviewing.giveUp}>
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

interface LeftOutListProps {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
  readonly drafts: readonly Draft[]
  readonly onAdd: (draft: Draft) => void
}

/** Numbers that are no figure of a district, and why; who knows better takes one into the review. */
function LeftOutList({ text, leftOut, drafts, onAdd }: LeftOutListProps) {
  const { t } = useWords()
  const taken = new Set(drafts.flatMap(({ place }) => (place.kind === 'article' ? [place.span.start] : [])))
  const rest = leftOut.filter(({ span }) => !taken.has(span.start))
  const [first] = drafts
  if (rest.length === 0) return null
  return (
    <details className={styles['leftOut']}>
      <summary>{t('add.leftOut', { n: rest.length })}</summary>
      <ul>
        {rest.map((one) => (
          <li key={one.span.start}>
            <span className={styles['value']}>{one.printed}</span>
            <span className={styles['quiet']}>{t(`add.why.${one.why}`)}</span>
            <Button
              look="text"
              label={t('add.takeNamed', { number: one.printed })}
              onPress={() =>
                onAdd(
                  draftOfLeftOut(text, one, `l${one.span.start}`, {
                    area: first?.fields.area ?? null,
                    timePeriod: null,
                    number: readTyped(one.printed),
                  }),
                )
              }
            >
              {t('add.take')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
