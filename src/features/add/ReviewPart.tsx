import { useCallback, useMemo, useState } from 'react'
import { missingInSource, type DraftField, type DraftFields } from '#domain/draft/draft.ts'
import {
  alikeIn,
  confirmed,
  corrected,
  correctedNumber,
  correctedTogether,
  countedAnew,
  dropped,
  nextOpen,
  policyCorrected,
  policyRequoted,
  reopened,
  requoted,
  setApart,
  undone,
  withDrafts,
} from '#domain/draft/review.ts'
import { lookAlikesOf } from '#domain/draft/lookAlikes.ts'
import { noRows } from '#domain/draft/rows.ts'
import type { DraftVerdict, PolicyVerdict } from '#domain/draft/verdict.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useChecking, type ToldProblem } from './checking.ts'
import { DraftFieldsForm } from './DraftFieldsForm.tsx'
import { DraftList } from './DraftList.tsx'
import { Entering, type EnteringProps } from './Entering.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { MarkedText } from './MarkedText.tsx'
import { PolicyList } from './PolicyList.tsx'
import type { RowEvents } from './ReviewRow.tsx'
import { SourceForm } from './SourceForm.tsx'
import { currentWorkbook, useWorkbooks } from './store.ts'
import type { Reviewing } from './useReview.ts'
import { useRowWalk, type Rows } from './useRowWalk.ts'
import { rowsOfWorkbook } from './workbook.ts'
import styles from './Add.module.css'

interface ReviewPartProps extends Omit<EnteringProps, 'checking' | 'isEntering' | 'setEntering' | 'onGo'> {
  readonly leftOut: readonly LeftOut[]
  readonly arrival: Rows['arrival']
}

/** What many figures of one source say alike; the rest is each one's own. */
const shared: ReadonlySet<DraftField> = new Set(['area', 'counting', 'timePeriod', 'timeBasis', 'nature', 'scope'])
const none: ReadonlySet<string> = new Set()
/** Of a review that takes no steps. */
const held: Pick<Reviewing, 'change' | 'say'> = { change: () => undefined, say: () => undefined }

/** Drafts that said what the draft that was corrected last had said, and the same correction of them. */
interface Alike {
  readonly id: string
  readonly ids: ReadonlySet<string>
  readonly correct: () => void
}

const noVerdicts: ReadonlyMap<string, DraftVerdict<ToldProblem>> = new Map()
const noPolicyVerdicts: ReadonlyMap<string, PolicyVerdict<ToldProblem>> = new Map()

/** The drafts of one source beside its text, what was left out of it, and the way into the workbook. */
export function ReviewPart({ dataset, version, open, reviewing, leftOut, arrival, check, onEntered }: ReviewPartProps) {
  const { t } = useWords()
  const { text, facts, review } = open
  // Steps on a review that is on its way into the workbook would be lost with it.
  const [isEntering, setEntering] = useState(false)
  const { change, say } = isEntering ? held : reviewing
  const { figures, policies } = review
  const workbook = useWorkbooks(currentWorkbook)
  const added = useMemo(() => (workbook === null ? noRows : rowsOfWorkbook(workbook)), [workbook])
  const checking = useChecking(review, facts, added, check)
  const verdicts = checking.kind === 'done' ? checking.checked.verdicts : noVerdicts
  const policyVerdicts = checking.kind === 'done' ? checking.checked.policyVerdicts : noPolicyVerdicts
  const judged = checking.kind === 'done' ? checking.checked.dataset : null
  const [chosen, setActive] = useState<string | null>(null)
  const active = chosen ?? figures[0]?.id ?? policies[0]?.id ?? null
  const draft = figures.find(({ id }) => id === active)

  const [alike, setAlike] = useState<Alike | null>(null)
  const others =
    alike === null || alike.id !== active ? [] : figures.filter(({ id, state }) => state === 'open' && alike.ids.has(id))

  const onConfirm = useCallback(
    (id: string) => {
      if (verdicts.get(id)?.kind === 'broken' || policyVerdicts.get(id)?.kind === 'broken') return
      const next = confirmed(review, id)
      if (next === review) return
      change((before) => confirmed(before, id))
      setActive(nextOpen(next, id) ?? id)
    },
    [change, review, verdicts, policyVerdicts],
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
  const onCountAnew = useCallback((id: string) => change((before) => countedAnew(before, id)), [change])
  const rows = useMemo(() => [...figures, ...policies], [figures, policies])
  const { box, onKey, confirm, drop, go } = useRowWalk({
    rows,
    active,
    onActive: setActive,
    onConfirm,
    onDrop,
    onReopen,
    onUndo,
    onCountAnew,
    arrival,
  })
  const events: RowEvents = { onActive: setActive, onConfirm: confirm, onDrop: drop, onReopen, onKey }
  const onCorrect = <Field extends DraftField>(field: Field, value: DraftFields[Field]) => {
    if (active === null || draft === undefined) return
    change((before) => corrected(before, active, field, value))
    const ids = shared.has(field) ? alikeIn(review, active, field, draft.fields[field]) : none
    setAlike({ id: active, ids, correct: () => change((before) => correctedTogether(before, ids, field, value)) })
  }

  return (
    <section aria-label={t('add.review')} className={styles['review']}>
      <Entering
        dataset={dataset}
        version={version}
        open={open}
        reviewing={reviewing}
        checking={checking}
        check={check}
        onEntered={onEntered}
        isEntering={isEntering}
        setEntering={setEntering}
        onGo={go}
      />
      <details className={styles['sourceFold']} inert={isEntering} open={missingInSource(facts).length > 0}>
        <summary>{t('add.source')}</summary>
        <SourceForm facts={facts} onSay={say} />
      </details>
      <div className={styles['columns']} inert={isEntering} data-text={text !== '' || undefined}>
        {text !== '' && (
          <MarkedText text={text} figures={figures} policies={policies} leftOut={leftOut} active={active} onChoose={setActive} />
        )}
        <div ref={box} className={styles['list']}>
          <p className={styles['quiet']}>{t('add.keys')}</p>
          <DraftList
            dataset={dataset}
            facts={facts}
            drafts={figures}
            verdicts={verdicts}
            judged={judged}
            active={active}
            {...events}
            form={
              draft === undefined ? null : (
                <>
                  <LookAlikes alikes={lookAlikesOf(dataset, text, figures, draft)} />
                  <DraftFieldsForm
                    key={draft.id}
                    dataset={dataset}
                    text={text}
                    draft={draft}
                    onCorrect={onCorrect}
                    onNumber={(printed, fields) => change((before) => correctedNumber(before, draft.id, printed, fields))}
                    onQuote={(quote) => change((before) => requoted(before, draft.id, quote))}
                    onUnfit={() => {
                      change((before) => setApart(before, draft.id))
                      go(nextOpen(setApart(review, draft.id), draft.id) ?? draft.id)
                    }}
                  />
                  {alike !== null && others.length > 0 && (
                    <Button
                      look="text"
                      onPress={() => {
                        alike.correct()
                        setAlike(null)
                      }}
                    >
                      {t('add.alike', { n: others.length })}
                    </Button>
                  )}
                </>
              )
            }
          />
          <PolicyList
            dataset={dataset}
            text={text}
            policies={policies}
            verdicts={policyVerdicts}
            active={active}
            {...events}
            onCorrect={(id, fields) => change((before) => policyCorrected(before, id, fields))}
            onQuote={(id, quote) => change((before) => policyRequoted(before, id, quote))}
          />
          <LeftOutList
            text={text}
            leftOut={leftOut}
            drafts={figures}
            onAdd={(one) => {
              change((before) => withDrafts(before, [one]))
              go(one.id)
            }}
            onReopen={(id) => {
              onReopen(id)
              go(id)
            }}
          />
        </div>
      </div>
    </section>
  )
}
