import { memo } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Highlighted } from '#figures/highlight.tsx'
import type { LedgerGroup, Plotted } from '#figures/model.ts'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { leastImpairedFirst } from '#figures/verdict/impairment.ts'
import { VerdictTag } from '#figures/verdict/VerdictTag.tsx'
import { formatShortPeriod } from '#i18n/format.ts'
import { isSame } from '#ui/isSame.ts'
import type { PanelPart } from './fold.ts'
import styles from './View.module.css'

/** Rulers on top, the ledger below. */
export const PanelParts = memo(function PanelParts({ part: { rulers, groups } }: { readonly part: PanelPart }) {
  return (
    <>
      {rulers.map((ruler) => (
        <RulerView key={ruler.id} ruler={ruler} />
      ))}
      <LedgerView groups={groups} />
    </>
  )
}, isSame)

/** Figures that stand on no ruler: kind, seal, mark, value as printed, whose and what is counted, date; under them what may be said. */
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

/** So many figures of an indicator stand open. */
const openEntries = 2

/** The two figures of the least impaired pair, else the first two; the others are behind what is said of them. */
const Group = memo(function Group({ group }: { readonly group: LedgerGroup }) {
  const { say } = useFigureSetting()
  const [pair] = leastImpairedFirst(group.comparisons)
  const open =
    pair === undefined
      ? group.entries.slice(0, openEntries)
      : group.entries.filter(({ observation: { obsId } }) => obsId === pair.a || obsId === pair.b)
  const others = group.entries.filter((entry) => !open.includes(entry))
  const drawn = (entries: readonly Plotted[]) =>
    entries.map((plotted) => <Entry key={plotted.observation.obsId} plotted={plotted} group={group} />)
  return (
    <Highlighted as="li" indicator={group.indicator} className={styles['group']} data-indicator={group.indicator}>
      <h3 className={styles['kind']}>{say.indicator(group.indicator)}</h3>
      {drawn(open)}
      <VerdictTag comparisons={group.comparisons} seals="shown" others={drawn(others)} />
    </Highlighted>
  )
}, isSame)

function Entry({ plotted, group }: { readonly plotted: Plotted; readonly group: LedgerGroup }) {
  const { say } = useFigureSetting()
  const { observation } = plotted
  return (
    <div className={styles['entry']}>
      <AreaSeal area={observation.refArea} scope={observation.scope} />
      <span className={styles['said']}>
        <FigureLink plotted={plotted} size="panel" comparisons={group.comparisons} />
        <span className={styles['measured']}>
          <b>{say.areaShort(observation.refArea)}</b> {say.measured(observation)}
        </span>
      </span>
      <span className={styles['date']} title={say.date(observation)}>
        {formatShortPeriod(observation.timePeriod, observation.timeBasis)}
      </span>
    </div>
  )
}
