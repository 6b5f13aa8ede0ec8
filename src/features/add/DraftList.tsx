import { memo, type ReactNode } from 'react'
import { missingIn, type Draft, type SourceFacts } from '#domain/draft/draft.ts'
import type { DraftVerdict } from '#domain/draft/verdict.ts'
import type { Comparison } from '#domain/grade.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { ToldProblem } from './checking.ts'
import { countingName } from './names.ts'
import { ReviewRow, type RowEvents } from './ReviewRow.tsx'
import { RulesSaid } from './RulesSaid.tsx'
import styles from './Add.module.css'

export interface DraftListProps extends RowEvents {
  readonly dataset: Dataset
  readonly facts: SourceFacts
  readonly drafts: readonly Draft[]
  readonly verdicts: ReadonlyMap<string, DraftVerdict<ToldProblem>>
  /** The dataset with the drafts in it, in which what they stand beside is found. */
  readonly judged: Dataset | null
  readonly active: string | null
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
  const { fields, place, printed } = draft
  const period = fields.timeBasis === 'publication' ? facts.published : (fields.timePeriod ?? '')
  return (
    <ReviewRow
      of="figure"
      draft={draft}
      isActive={isActive}
      summary={
        <>
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
        </>
      }
      missing={missingIn(draft).map(({ field }) => t(`add.missing.${field === 'far' ? 'value' : field}`))}
      verdict={
        verdict === undefined
          ? null
          : {
              kind: verdict.kind,
              said: <Verdict verdict={verdict} judged={judged} extent={isActive ? 'whole' : 'brief'} />,
            }
      }
      form={
        <>
          {place.kind === 'table' && (
            <p className={styles['quiet']}>{t('add.place', { row: place.row, column: place.column })}</p>
          )}
          {form}
        </>
      }
      {...{ onActive, onConfirm, onDrop, onReopen, onKey }}
    />
  )
})

interface VerdictProps {
  readonly verdict: DraftVerdict<ToldProblem>
  readonly judged: Dataset | null
  /** Whether all of it is told, or the most telling line alone. */
  readonly extent: 'whole' | 'brief'
}

/** So many figures it will stand beside are named. */
const mostNamed = 4

/** What a draft breaks, contradicts, and will stand beside. */
function Verdict({ verdict, judged, extent }: VerdictProps) {
  const { t, pick } = useWords()
  const { say } = useFigureSetting()
  if (verdict.kind === 'broken') return <RulesSaid problems={verdict.problems} extent={extent} />
  const { figure, beside, conflicts } = verdict
  const figureOf = (id: Observation['obsId']) => judged?.observationById.get(id)
  const against = conflicts.flatMap((id) => figureOf(id) ?? [])
  const named = beside.slice(0, extent === 'whole' ? mostNamed : 1)
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
