import { Fragment, memo, useMemo, useState } from 'react'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { foldedMissing } from '#figures/missing.ts'
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
import type { IndicatorId } from '#domain/model.ts'

/**
 * Lines of text a panel may take before the rest is folded away: three panels stand on one screen of 1920 × 1080. English names are
 * long and stand above their figures, which takes a line for each.
 */
const room = { zh: 27, en: 17 } as const

/** Few datasets have so much of a kind that some of it is only named. */
export const restList = lazyPart(
  async () => (await Promise.all([import('./RestList.tsx'), loadLanguage('zh')]))[0].RestList,
  () => null,
  'in-place',
)

/** A panel: rulers on top, the ledger below, last the areas that have no figure in it. */
export function PanelView({ model, actions }: FigureViewProps<'panel'>) {
  const { t, lang } = useWords()
  const { open, folded } = useMemo(() => foldPanel(model, room[lang]), [model, lang])
  return (
    <FigureFrame model={model} subject={t(`panel.${model.panel}`)} actions={actions}>
      <RulerRoom>
        <PanelParts part={open} />
        {folded.rulers.length + folded.groups.length > 0 && <Folded part={folded} />}
      </RulerRoom>
      {model.rest.length > 0 && <restList.Component rest={model.rest} />}
      <MissingList missing={model.missing} />
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

/** Drawn when it is opened. `data-folds` says what is in it. */
function Folded({ part }: { readonly part: PanelPart }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const indicators = [...new Set([...part.rulers, ...part.groups].map(({ indicator }) => indicator))]
  const [isOpen, setOpen] = useState(false)
  const names = indicators.map(say.indicator).join(pick('、', ', '))
  return (
    <details
      className={styles['folded']}
      data-folds={indicators.join(' ')}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('panel.folded', { n: indicators.length })}
        <span className={styles['names']}>{names}</span>
      </summary>
      {isOpen && <PanelParts part={part} />}
    </details>
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

/** The areas of the panel without a figure, each with its reason. */
function MissingList({ missing }: { readonly missing: readonly MissingArea[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  if (missing.length === 0) return null
  return (
    <div className={styles['silent']}>
      <h3>{t('panel.silent')}</h3>
      <ul>
        {alike(missing, (one) => say.reason(one.cell)).map(({ areas, reason, indicators, named }) => (
          <li key={`${areas.join()} ${reason}`}>
            {areas.length > 1
              ? say.context.phrases.reason.restOfAreas(areas.length)
              : areas.map((area) => (
                  <Fragment key={area}>
                    <AreaSeal area={area} />
                    <span className="spoken">{say.area(area)}</span>
                  </Fragment>
                ))}
            <span>
              {indicators.map(say.indicator).join(pick('、', ', '))}
              {indicators.length > 0 && ' '}
              <span data-named={named || undefined}>{reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface AlikeIndicators {
  readonly areas: readonly MissingArea['area'][]
  readonly reason: string
  readonly indicators: readonly IndicatorId[]
  /** It can be asked for. */
  readonly named: boolean
}

/** Indicators of one area, or of the same many areas, with one reason, said together. */
function alike(
  missing: readonly MissingArea[],
  reasonOf: (one: Pick<MissingArea, 'cell'>) => string,
): readonly AlikeIndicators[] {
  const groups = new Map<string, AlikeIndicators>()
  for (const one of foldedMissing(missing)) {
    const reason = reasonOf(one)
    const key = `${one.areas.join()} ${reason}`
    const indicators = [...(groups.get(key)?.indicators ?? []), ...(one.indicator === null ? [] : [one.indicator])]
    groups.set(key, { areas: one.areas, reason, indicators, named: one.cell.kind === 'named-without-number' })
  }
  return [...groups.values()]
}
