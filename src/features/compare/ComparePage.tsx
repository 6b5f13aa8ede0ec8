import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react'
import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { ComparisonView } from '#figures/kinds/comparison/View.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { FigureModel, BoardRow } from '#figures/model.ts'
import { useRovingFocus } from '#figures/rovingFocus.ts'
import { useWords } from '#i18n/words.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useAddresses } from '#view/links.ts'
import { activeFilters } from '#view/selection.ts'
import { filtersOf } from '#view/filters.ts'
import { useFilters, useView, viewEvents } from '#view/store.ts'
import { evidenceClosed } from '#view/transitions.ts'
import { Apart } from './Apart.tsx'
import { AreaBand } from './AreaBand.tsx'
import { Suggestions } from './Suggestions.tsx'
import { comparedAreas, comparisonOf, openedPair, withOpened, type OpenedPair } from './compared.ts'
import styles from './Compare.module.css'

interface ComparePageProps {
  readonly dataset: Dataset
  /** The filters, at the side. */
  readonly aside?: ReactNode
  /** The filters that hold, each with a way to take it away. */
  readonly chips?: ReactNode
  /** Stands where the filters leave no figure: which one to loosen. */
  readonly empty?: ReactNode
  /** What can be done with the comparison: present it, take it along. */
  readonly actionsFor?: (model: FigureModel) => ReactNode
}

/** Two to five areas side by side; with fewer chosen, what would be worth putting side by side. */
export function ComparePage({ dataset, aside, chips, empty, actionsFor = () => null }: ComparePageProps) {
  const view = useDeferredValue(useFilters())
  const model = useMemo(() => comparisonOf(dataset, view), [dataset, view])
  const opened = useMemo(() => openedPair(dataset, view), [dataset, view])
  const { areas, leftOut } = comparedAreas(withOpened(dataset, view))
  const [isFiltering, setFiltering] = useState(false)
  const active = activeFilters(view, filtersOf('figures', 'subject')).length
  return (
    <>
      <AreaBand
        dataset={dataset}
        areas={areas}
        leftOut={leftOut}
        filters={{ active, isOpen: isFiltering, onPress: () => setFiltering(!isFiltering) }}
      />
      <div className={styles['page']}>
        {model !== null && isFiltering && aside}
        <div className={styles['content']}>
          {model === null ? (
            <Suggestions dataset={dataset} beside={areas[0] ?? null} />
          ) : (
            <>
              <div className={styles['chips']}>{chips}</div>
              <ComparisonPart dataset={dataset} model={model} opened={opened} empty={empty} actionsFor={actionsFor} />
            </>
          )}
        </div>
      </div>
    </>
  )
}

interface ComparisonPartProps {
  readonly dataset: Dataset
  readonly model: FigureModel<'comparison'>
  /** Why these areas, where the reader has chosen none. */
  readonly opened: OpenedPair | null
  /** Where the filters leave no figure. */
  readonly empty: ReactNode
  readonly actionsFor: (model: FigureModel) => ReactNode
}

/** The comparison itself: finding, passage to quote, instruments at a glance, figures, policies, sources. */
function ComparisonPart({ dataset, model, opened, empty, actionsFor }: ComparisonPartProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const titleId = useId()
  const roving = useRovingFocus<HTMLDivElement>()
  const subline = say.subline(model.finding)
  const coverage = useView((view) => view.coverage)
  // Beyond two areas what only one of them counts is told by its number until the reader asks for it.
  const isMany = model.areas.length > 2
  const singles = useView((view) => view.singles)
  const isPaired = coverage === 'two-or-more' || (isMany && singles === 'counted')
  const choosePaired = (chosen: boolean) => {
    if (isMany) viewEvents.singlesChosen(chosen ? 'counted' : 'listed')
    if (!isMany || coverage === 'two-or-more') viewEvents.coverageChosen(chosen ? 'two-or-more' : 'any')
  }
  const openedWords = ({ ground: { areas, ordered, beside }, of }: OpenedPair) => {
    const names = { areas: say.context.phrases.list(areas.map(say.areaShort)) }
    if (of === 'all') {
      return ordered.length > 0
        ? t('compare.opened.ordered', { ...names, n: ordered.length })
        : t('compare.opened.beside', { ...names, n: beside.length })
    }
    const what =
      ordered.length > 0
        ? t('compare.opened.own.ordered', { n: ordered.length })
        : t('compare.opened.own.beside', { n: beside.length })
    return t('compare.opened.own', names) + what
  }
  const isEmpty = model.groups.length === 0 && model.policies.length === 0
  return (
    <div ref={roving} id={model.id} role="figure" aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h1 id={titleId}>{say.finding(model.finding)}</h1>
        {subline !== null && <p>{subline}</p>}
        {opened !== null && <p>{openedWords(opened)}</p>}
        {isEmpty && <CopyLink dataset={dataset} />}
      </header>
      <Apart dataset={dataset} model={model} empty={empty} />
      {!isEmpty && (
        <AfterHead standIn={<RoomBelow />}>
          <ComparisonView
            model={model}
            tools={
              <div className={styles['actions']}>
                {actionsFor(model)}
                <CopyPassage model={model} />
                <CopyLink dataset={dataset} />
              </div>
            }
            index={isPaired ? 'counted' : 'listed'}
            indexToggle={<PairedToggle isChecked={isPaired} onChange={choosePaired} />}
            RowActions={CopyRow}
          />
        </AfterHead>
      )}
    </div>
  )
}

/** Copies the whole comparison as a passage with its footnotes. */
function CopyPassage({ model }: { readonly model: FigureModel<'comparison'> }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const text = useMemo(() => {
    const sentences = longSentencesOf(say)
    return () => sentences.toPaste(sentences.comparisonSentence(model))
  }, [say, model])
  return (
    <CopyButton look="line" label={t('compare.copy')} text={text} done={t('evidence.copied')} denied={t('evidence.copyDenied')} />
  )
}

interface PairedToggleProps {
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** Leaves out the indicators of which only one of the areas has a figure. */
function PairedToggle({ isChecked, onChange }: PairedToggleProps) {
  const { t } = useWords()
  return (
    <label className={styles['toggle']}>
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      {t('compare.paired')}
    </label>
  )
}

/** Copies the address of the comparison, without the evidence that may be open beside it. */
function CopyLink({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const addressOf = useAddresses(dataset)
  return (
    <CopyButton
      look="line"
      label={t('compare.copy.link')}
      text={addressOf(evidenceClosed)}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
    />
  )
}

/** Copies one row as a hedged sentence with its footnotes. */
function CopyRow({ row }: { readonly row: BoardRow }) {
  const { say } = useFigureSetting()
  const { rowSentence, toPaste } = longSentencesOf(say)
  const { t } = useWords()
  return (
    <CopyButton
      look="text"
      label={t('compare.copy.row')}
      spoken={t('compare.copy.row.label', { indicator: say.indicator(row.indicator) })}
      text={toPaste(rowSentence(row))}
      done={t('evidence.copied')}
      denied={t('evidence.copyDenied')}
    />
  )
}
