import { memo, useMemo, useState } from 'react'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { LedgerGroup, Plotted, MissingArea } from '#figures/model.ts'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { loadLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { foldPanel, type PanelPart } from './fold.ts'
import styles from './View.module.css'
import { Highlighted } from '#figures/highlight.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { VerdictLines } from '#figures/verdict/VerdictLines.tsx'
import { formatShortPeriod } from '#i18n/format.ts'

/** Few datasets have so much of a kind that some of it is only named. */
export const restList = lazyPart(
  async () => (await Promise.all([import('./RestList.tsx'), loadLanguage('zh')]))[0].RestList,
  () => null,
  'in-place',
)

/** Drawn when it is asked for. */
export const missingList = lazyPart(
  async () => (await Promise.all([import('./MissingList.tsx'), loadLanguage('zh')]))[0].MissingList,
  () => null,
  'in-place',
)

/** A panel: rulers on top, the ledger below, last the areas that have no figure in it. */
export function PanelView({ model, actions }: FigureViewProps<'panel'>) {
  const { t } = useWords()
  const { open, folded } = useMemo(() => foldPanel(model), [model])
  return (
    <FigureFrame model={model} subject={t(`panel.${model.panel}`)} actions={actions}>
      <RulerRoom>
        <PanelParts part={open} />
        <Folded part={folded} missing={model.missing} />
      </RulerRoom>
      {model.rest.length > 0 && <restList.Component rest={model.rest} />}
    </FigureFrame>
  )
}

const PanelParts = memo(function PanelParts({ part: { rulers, groups } }: { readonly part: PanelPart }) {
  return (
    <>
      {rulers.map((ruler) => (
        <RulerView key={ruler.id} ruler={ruler} />
      ))}
      <LedgerView groups={groups} />
    </>
  )
}, isSame)

interface FoldedProps {
  readonly part: PanelPart
  readonly missing: readonly MissingArea[]
}

/**
 * The other figures and the areas without one, drawn when they are asked for; `data-folds` says which indicators are in it. Beside it what
 * can be asked for: an area that names a thing without its number.
 */
function Folded({ part, missing }: FoldedProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const indicators = [...new Set([...part.rulers, ...part.groups].map(({ indicator }) => indicator))]
  const [isOpen, setOpen] = useState(false)
  if (indicators.length + missing.length === 0) return null
  const named = missing.filter(({ cell }) => cell.kind === 'named-without-number')
  return (
    <details
      className={styles['folded']}
      data-folds={indicators.join(' ')}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary title={indicators.map(say.indicator).join(pick('、', ', '))}>
        {indicators.length > 0 ? t('panel.folded', { n: indicators.length }) : t('panel.silent')} <span aria-hidden="true">▾</span>
        {!isOpen && named.length > 0 && <Named missing={named} />}
      </summary>
      {isOpen && (
        <>
          <PanelParts part={part} />
          <missingList.Component missing={missing} />
        </>
      )}
    </details>
  )
}

/** The first thing that is named without its number, and that there are more. */
function Named({ missing }: { readonly missing: readonly MissingArea[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const [first, ...others] = missing
  if (first === undefined) return null
  return (
    <span className={styles['named']}>
      {say.areaShort(first.area)} {first.indicator === null ? '' : say.indicator(first.indicator)} {say.reason(first.cell)}
      {others.length > 0 && ` ${t('panel.named.more', { n: others.length })}`}
    </span>
  )
}

/** Figures that stand on no ruler: kind, seal, mark, value as printed, what is counted, date; under them what may be said. */
function LedgerView({ groups }: { readonly groups: readonly LedgerGroup[] }) {
  if (groups.length === 0) return null
  return (
    <ul className={styles['ledger']}>
      {groups.map((group) => (
        <Group key={group.indicator} group={group} />
      ))}
    </ul>
  )
}

const Group = memo(function Group({ group }: { readonly group: LedgerGroup }) {
  const { say } = useFigureSetting()
  return (
    <Highlighted as="li" indicator={group.indicator} className={styles['group']} data-indicator={group.indicator}>
      <h3 className={styles['kind']}>{say.indicator(group.indicator)}</h3>
      <div className={styles['entries']}>
        {group.entries.map((plotted) => (
          <Entry key={plotted.observation.obsId} plotted={plotted} group={group} />
        ))}
        <VerdictLines comparisons={group.comparisons} seals="shown" merging="grade" />
      </div>
    </Highlighted>
  )
}, isSame)

function Entry({ plotted, group }: { readonly plotted: Plotted; readonly group: LedgerGroup }) {
  const { say } = useFigureSetting()
  const { observation } = plotted
  const measured = say.measured(observation)
  return (
    <div className={styles['entry']}>
      <AreaSeal area={observation.refArea} scope={observation.scope} />
      <FigureLink plotted={plotted} size="panel" comparisons={group.comparisons} />
      <span className={styles['detail']} title={`${measured} ${say.date(observation)}`}>
        <span className={styles['measured']}>{measured}</span>
        <span className={styles['date']}>{formatShortPeriod(observation.timePeriod, observation.timeBasis)}</span>
      </span>
    </div>
  )
}
