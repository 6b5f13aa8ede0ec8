import { Fragment, memo, useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { foldedMissing } from '#figures/missing.ts'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import type { FigureModel, Ruler, Plotted, MissingArea } from '#figures/model.ts'
import { RulerPlot } from '#figures/ruler/RulerPlot.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { ledgerOf, rulersByPlace, missingAreasIn, sectionsOf, type PairSection } from './model.ts'
import styles from './View.module.css'
import type { Comparison } from '#domain/grade.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Observation } from '#domain/model.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { GradeSign, signOf } from '#figures/marks/GradeSign.tsx'
import { containments } from '#figures/sentences/groups.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { verdictGroups, type VerdictGroup } from '#figures/verdict/groups.ts'
import { formatShortPeriod } from '#i18n/format.ts'
import type { Derived } from '#domain/derived.ts'
import { EvidenceAnchor, FigureLink } from '#figures/value/FigureLink.tsx'
import { rovingStop } from '#figures/rovingFocus.ts'
import { PeriodText } from '#i18n/components.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'

interface SummaryViewProps extends FigureViewProps<'summary'> {
  /** The ranking that stands beside it: its ruler is not drawn again, and of what it says of each two areas only a few are open. */
  readonly beside?: Pick<FigureModel<'ranking'>, 'ruler' | 'own'> | null
}

/** Beside a ranking so many things said of two areas are open. */
const openBeside = 4

/**
 * One indicator: its figures at the left, what may be said of each two areas at the right, then what is derived and which areas have no
 * figure.
 */
export const SummaryView = memo(function SummaryView({ model, actions, beside = null }: SummaryViewProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const loose = ledgerOf(model).entries
  const sections = sectionsOf(model.row.comparisons)
  const rulers = rulersByPlace(dataset, model)
  return (
    <FigureFrame model={model} subject={say.indicator(model.row.indicator)} actions={actions}>
      <div className={styles['summary']}>
        <div className={styles['figures']}>
          <RulerRoom>
            <Rulers rulers={rulers.first.filter(({ id }) => id !== beside?.ruler.id)} />
            <LooseFigures entries={loose} comparisons={model.row.comparisons} />
            <Rulers rulers={rulers.last} />
          </RulerRoom>
        </div>
        <div className={styles['sections']}>
          {sections.length === 0 && <p className={styles['quiet']}>{t('indicator.noPair')}</p>}
          {sections.map((section) => (
            <PairSectionView
              key={section.status}
              section={section}
              first={beside?.own ?? null}
              open={beside === null ? Number.POSITIVE_INFINITY : openBeside}
            />
          ))}
          {model.unlisted > 0 && <p className={styles['quiet']}>{t('indicator.unlisted', { n: model.unlisted })}</p>}
        </div>
      </div>
      <DerivedView derived={model.derived} />
      <MissingAreas missing={missingAreasIn(model.row)} />
    </FigureFrame>
  )
})

function Rulers({ rulers }: { readonly rulers: readonly Ruler[] }) {
  return rulers.map((ruler) => <RulerPart key={ruler.id} ruler={ruler} />)
}

/** A ruler; of figures of several areas without its verdicts, which stand beside it here. */
function RulerPart({ ruler }: { readonly ruler: Ruler }) {
  const { t } = useWords()
  if (ruler.basis === 'one-source') return <RulerView ruler={ruler} />
  return (
    <div className={styles['ruler']}>
      {ruler.countable && <p className={styles['quiet']}>{t('indicator.countable')}</p>}
      <RulerPlot ruler={ruler} />
    </div>
  )
}

interface PairSectionProps {
  readonly section: PairSection
  /** The area whose pairs stand first; null for none. */
  readonly first: AreaId | null
  /** So many things said are open, the rest behind a press. */
  readonly open: number
}

/** The pairs of one status: what that means, then each reason once with the pairs it holds for. */
function PairSectionView({ section, first, open }: PairSectionProps) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { name, explanation } = longSentencesOf(say).phrases.standing[section.status]
  const wordsOf = (comparison: Comparison) => {
    const { word, reason } = say.verdict(comparison)
    return `${word} ${reason}`
  }
  const groups = firstOf(verdictGroups(dataset, section.comparisons, wordsOf, 'words'), first)
  return (
    <section className={styles['section']} data-status={section.status}>
      <h3>
        {name} <span className={styles['count']}>{t('indicator.pairs', { n: pairsIn(groups) })}</span>
      </h3>
      <p className={styles['quiet']}>{explanation}</p>
      <ul>
        {(isOpen ? groups : groups.slice(0, open)).map((group) => (
          <GroupView key={group.id} group={group} />
        ))}
      </ul>
      {groups.length > open && (
        <Button look="text" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('compare.policy.fewer') : t('indicator.pairs.more', { n: pairsIn(groups.slice(open)) })}
        </Button>
      )}
    </section>
  )
}

/** What is said of an area, then the rest, each in the order given. */
function firstOf(groups: readonly VerdictGroup[], area: AreaId | null): readonly VerdictGroup[] {
  const isOfArea = ({ pairs }: VerdictGroup) => pairs.some((pair) => pair.some((one) => one === area))
  return area === null ? groups : [...groups.filter(isOfArea), ...groups.filter((group) => !isOfArea(group))]
}

/** An order is one pair, also where sources contradict each other about one of its figures. */
function pairsIn(groups: readonly VerdictGroup[]): number {
  return groups.reduce((sum, { common, comparisons }) => sum + (common.order.kind === 'proved' ? 1 : comparisons.length), 0)
}

function GroupView({ group }: { readonly group: VerdictGroup }) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  const { common, comparisons } = group
  const { word, reason, order } = say.verdict(common)
  if (common.relation !== 'pair') return <Contained comparisons={comparisons} />
  const isProved = common.order.kind === 'proved'
  return (
    <li className={styles['group']}>
      {isProved && <p className={styles['order']}>{order}</p>}
      <p className={styles['verdict']}>
        <GradeSign sign={signOf(common)} />
        <span>
          <b>{word}</b>
          <span className={styles['reason']}>{reason}</span>
          {common.order.kind === 'proved' && (
            <span className={styles['reason']}>{t(`indicator.basis.${common.order.basis}`)}</span>
          )}
        </span>
      </p>
      {!isProved && (
        <ul className={styles['pairs']}>
          {comparisons.map(({ a, b }) => (
            <li key={`${a} ${b}`}>
              <Side figure={lookup(dataset.observationById, a)} />
              <span aria-hidden="true">—</span>
              <Side figure={lookup(dataset.observationById, b)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** That one area contains others, said once for all their figures, with the shares where they may be derived. */
function Contained({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const { say } = useFigureSetting()
  return containments(say.context, comparisons).map((text) => (
    <li key={text} className={styles['verdict']}>
      <GradeSign sign="part-of" />
      <span>{text}</span>
    </li>
  ))
}

/** One figure of a pair, by seal, value and date. */
function Side({ figure }: { readonly figure: Observation }) {
  const { say } = useFigureSetting()
  return (
    <span className={styles['side']}>
      <AreaSeal area={figure.refArea} scope={figure.scope} />
      <span className="spoken">{say.area(figure.refArea)}</span>
      <span>
        {say.value(figure)} <span className={styles['when']}>{formatShortPeriod(figure.timePeriod, figure.timeBasis)}</span>
      </span>
    </span>
  )
}

/** What is derived from printed figures: every term leads to its words, the division can be done again. */
function DerivedView({ derived }: { readonly derived: readonly Derived[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { derivedWords, phrases } = longSentencesOf(say)
  if (derived.length === 0) return null
  return (
    <section className={styles['derived']}>
      <h3>{phrases.derived.title}</h3>
      <ul>
        {derived.map((one) => {
          const { name, terms, result, arithmetic } = derivedWords(one)
          return (
            <li key={`${name} ${arithmetic}`}>
              <span className={styles['sum']}>
                {terms.map(({ figure, text, sign }) => (
                  <Fragment key={figure.obsId}>
                    {sign !== '' && ` ${sign} `}
                    <EvidenceAnchor
                      target={{ kind: 'figure', id: figure.obsId }}
                      {...rovingStop(arithmetic, figure.obsId)}
                      aria-label={say.announced({ observation: figure, judgement: null })}
                    >
                      {text}
                    </EvidenceAnchor>
                  </Fragment>
                ))}{' '}
                <b>{result}</b>
              </span>
              <span className={styles['quiet']}>{name}</span>
            </li>
          )
        })}
      </ul>
      <p className={styles['quiet']}>{t('indicator.derived.words')}</p>
    </section>
  )
}

interface LooseFiguresProps {
  readonly entries: readonly Plotted[]
  readonly comparisons: readonly Comparison[]
}

/** Figures one under the other, for those that stand on no ruler: area, mark and value as printed, what is counted, date. */
export function LooseFigures({ entries, comparisons }: LooseFiguresProps) {
  const { say } = useFigureSetting()
  if (entries.length === 0) return null
  return (
    <ul className={styles['loose']}>
      {entries.map((plotted) => (
        <li key={plotted.observation.obsId}>
          <span className={styles['area']}>
            <AreaSeal area={plotted.observation.refArea} scope={plotted.observation.scope} />
            {say.areaShort(plotted.observation.refArea)}
          </span>
          <FigureLink plotted={plotted} size="panel" comparisons={comparisons} />
          <span className={styles['detail']}>
            {say.measured(plotted.observation)}{' '}
            <PeriodText period={plotted.observation.timePeriod} basis={plotted.observation.timeBasis} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The areas without a figure, by name, each with its reason in full. */
export function MissingAreas({ missing }: { readonly missing: readonly MissingArea[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (missing.length === 0) return null
  return (
    <section className={styles['silent']}>
      <h3>{t('indicator.silent')}</h3>
      <ul>
        {foldedMissing(missing).map(({ areas, cell }) => (
          <li key={areas.join()}>
            <span className={styles['area']}>
              {areas.length > 1
                ? say.context.phrases.reason.restOfAreas(areas.length)
                : areas.map((area) => (
                    <Fragment key={area}>
                      <AreaSeal area={area} />
                      {say.areaShort(area)}
                    </Fragment>
                  ))}
            </span>
            <span className={styles['why']} data-kind={cell.kind}>
              {cell.kind !== 'filtered-out' && cell.kind !== 'unread' && <AbsenceSign kind={cell.kind} />}
              <span>{say.reasonInFull(cell)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
