import { memo, type KeyboardEvent, type ReactNode } from 'react'
import { missingIn, type Draft, type SourceFacts } from '#domain/draft/draft.ts'
import type { DraftVerdict } from '#domain/draft/verdict.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { ToldProblem } from './checking.ts'
import { countingName } from './names.ts'
import styles from './Add.module.css'

export interface DraftListProps {
  readonly dataset: Dataset
  readonly facts: SourceFacts
  readonly drafts: readonly Draft[]
  readonly verdicts: ReadonlyMap<string, DraftVerdict<ToldProblem>>
  /** The dataset with the drafts in it, in which what they stand beside is found. */
  readonly judged: Dataset | null
  readonly active: string | null
  readonly onActive: (id: string) => void
  readonly onConfirm: (id: string) => void
  readonly onDrop: (id: string) => void
  readonly onReopen: (id: string) => void
  /** The same function throughout. */
  readonly onKey: (event: KeyboardEvent, id: string) => void
  /** The form of the active draft. */
  readonly form: ReactNode
}

/** The drafts of a review, one row each; a row that is reached opens its form below it. */
export function DraftList(props: DraftListProps) {
  const { drafts, active, form } = props
  const { t } = useWords()
  return (
    <ol className={styles['drafts']} aria-label={t('add.drafts')}>
      {drafts.map((draft) => (
        <DraftRow
          key={draft.id}
          dataset={props.dataset}
          facts={props.facts}
          draft={draft}
          verdict={props.verdicts.get(draft.id)}
          judged={props.judged}
          isActive={draft.id === active}
          onActive={props.onActive}
          onConfirm={props.onConfirm}
          onDrop={props.onDrop}
          onReopen={props.onReopen}
          onKey={props.onKey}
          form={draft.id === active ? form : null}
        />
      ))}
    </ol>
  )
}

interface DraftRowProps extends Pick<
  DraftListProps,
  'dataset' | 'facts' | 'judged' | 'onActive' | 'onConfirm' | 'onDrop' | 'onReopen' | 'onKey' | 'form'
> {
  readonly draft: Draft
  readonly verdict: DraftVerdict<ToldProblem> | undefined
  readonly isActive: boolean
}

const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { dataset, facts, draft, verdict, judged, isActive, onActive, onConfirm, onDrop, onReopen, onKey, form } = props
  const words = useWords()
  const { t, lang, labels } = words
  const { say } = useFigureSetting()
  const { fields, place, state, printed, quote } = draft
  const missing = missingIn(draft)
  const period = fields.timeBasis === 'publication' ? facts.published : (fields.timePeriod ?? '')
  const mayConfirm = missing.length === 0 && verdict?.kind !== 'broken'
  return (
    <li className={styles['draft']} data-state={state} data-active={isActive || undefined}>
      <button
        type="button"
        data-row={draft.id}
        className={styles['row']}
        aria-current={isActive}
        tabIndex={isActive ? 0 : -1}
        onClick={() => onActive(draft.id)}
        onKeyDown={(event) => onKey(event, draft.id)}
      >
        <span className={styles['state']}>{t(`add.state.${state}`)}</span>
        <span className={styles['value']}>{printed === '' ? t('add.noNumber') : printed}</span>
        <span className={styles['counts']}>
          {fields.counting === null ? t('add.noCounting') : countingName(fields.counting, dataset, words)}
        </span>
        <span className={styles['facts']}>
          {[
            fields.area === null ? t('add.noArea') : say.area(fields.area),
            period === '' ? t('add.noDate') : formatPeriod(period, lang),
            labels.timeBasisMark[fields.timeBasis],
            fields.nature === null ? '' : labels.nature[fields.nature],
            fields.scope === 'area' ? '' : labels.scopeTag[fields.scope],
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </button>
      {state !== 'dropped' && (
        <div className={styles['verdict']}>
          {missing.length > 0 ? (
            <p className={styles['problem']}>
              {t('add.missing', {
                fields: missing
                  .map(({ field }) => t(`add.missing.${field === 'far' ? 'value' : field}`))
                  .join(words.pick('、', ', ')),
              })}
            </p>
          ) : (
            verdict !== undefined && <Verdict verdict={verdict} judged={judged} isWhole={isActive} />
          )}
        </div>
      )}
      {isActive && (
        <div className={styles['form']}>
          {quote !== null && <blockquote lang="zh-CN">{quote.words}</blockquote>}
          {place.kind === 'table' && (
            <p className={styles['quiet']}>{t('add.place', { row: place.row, column: place.column })}</p>
          )}
          {form}
          <div className={styles['actions']}>
            {state === 'confirmed' ? (
              <Button look="line" onPress={() => onReopen(draft.id)}>
                {t('add.reopen')}
              </Button>
            ) : (
              <Button look="solid" state={mayConfirm ? 'ready' : 'disabled'} onPress={() => onConfirm(draft.id)}>
                {t('add.confirm')}
              </Button>
            )}
            <Button look="line" onPress={() => (state === 'dropped' ? onReopen(draft.id) : onDrop(draft.id))}>
              {t(state === 'dropped' ? 'add.reopen' : 'add.drop')}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
})

interface VerdictProps {
  readonly verdict: DraftVerdict<ToldProblem>
  readonly judged: Dataset | null
  /** Whether all of it is told, or the most telling line alone. */
  readonly isWhole: boolean
}

/** So many figures it will stand beside are named. */
const mostNamed = 4

/** What a draft breaks, contradicts, and will stand beside. */
function Verdict({ verdict, judged, isWhole }: VerdictProps) {
  const { t, pick } = useWords()
  const { say } = useFigureSetting()
  if (verdict.kind === 'broken') {
    return verdict.problems.map(({ rule, detail }) => (
      <p key={rule + detail} className={styles['problem']}>
        {t(rule)}
        {isWhole && (
          <code lang="en" className={styles['detail']}>
            {detail}
          </code>
        )}
      </p>
    ))
  }
  const { figure, beside, conflicts } = verdict
  const figureOf = (id: Observation['obsId']) => judged?.observationById.get(id)
  const against = conflicts.flatMap((id) => figureOf(id) ?? [])
  const named = beside.slice(0, isWhole ? mostNamed : 1)
  return (
    <>
      {figure.restates !== null && <p>{t('add.restates')}</p>}
      {figure.partOf !== null && <p>{t('add.partOf', { whole: wordsOf(figureOf(figure.partOf), say.areaValue) })}</p>}
      {against.map((other) => (
        <p key={other.obsId} className={styles['problem']}>
          {t('add.conflict', {
            figure: pick(`${say.areaValue(other)}，${say.date(other)}`, `${say.areaValue(other)}, ${say.date(other)},`),
          })}
        </p>
      ))}
      {named.map((comparison) => (
        <Beside key={comparison.a + comparison.b} comparison={comparison} figure={figure} figureOf={figureOf} />
      ))}
      {beside.length > named.length && (
        <p className={styles['quiet']}>{t('add.besideMore', { n: beside.length - named.length })}</p>
      )}
      {beside.length === 0 && figure.restates === null && <p className={styles['quiet']}>{t('add.alone')}</p>}
    </>
  )
}

const wordsOf = (figure: Observation | undefined, say: (figure: Observation) => string) =>
  figure === undefined ? '' : say(figure)

interface BesideProps {
  readonly comparison: Comparison
  readonly figure: Observation
  readonly figureOf: (id: Observation['obsId']) => Observation | undefined
}

/** 将与江北区31个并列：基本可比，日期不同. */
function Beside({ comparison, figure, figureOf }: BesideProps) {
  const { t, labels } = useWords()
  const { say } = useFigureSetting()
  const { a, b, grade } = comparison
  const other = figureOf(a === figure.obsId ? b : a)
  if (other === undefined || grade === null) return null
  return (
    <p>
      {t('add.beside', { figure: say.areaValue(other) })}
      <span className={styles['grade']}>
        <Tag edge="plain">
          {grade} {labels.grade[grade]}
        </Tag>
      </span>
    </p>
  )
}
