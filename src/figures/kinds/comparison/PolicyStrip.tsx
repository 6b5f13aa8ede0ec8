import { useState } from 'react'
import type { Instrument } from '#domain/codes.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { FigureModel, MatrixCell, PolicyRow } from '#figures/model.ts'
import { areasAsked, isPlanned, policyState, writersAmong } from '#figures/kinds/matrix/model.ts'
import { rovingStop } from '#figures/rovingFocus.ts'
import { areaColour } from '#figures/theme.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import type { Lang } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import { useWidth } from '#ui/availableWidth.ts'
import { Button } from '#ui/Button.tsx'
import { Tag } from '#ui/Tag.tsx'
import { roomFor, unmeasured, type PolicyGroup } from './layout.ts'
import { policiesOf } from './model.ts'
import styles from './PolicyStrip.module.css'

/** Of so many areas as can be compared. */
const numerals = ['零', '一', '两', '三', '四', '五'] as const

/** So many names of a group stand open in a width. */
function namesIn(width: number, lang: Lang): number {
  return roomFor(width, lang) >= 900 ? Number.POSITIVE_INFINITY : 5
}

interface PolicyStripProps {
  readonly model: FigureModel<'comparison'>
  readonly groups: readonly PolicyGroup[]
}

/** The instruments as squares, by which of the areas write of them; the policies of one open under the strip. */
export function PolicyStrip({ model, groups }: PolicyStripProps) {
  const { dataset, say } = useFigureSetting()
  const { t, pick, lang } = useWords()
  const [ref, width] = useWidth(unmeasured)
  const asked = areasAsked(dataset, model.areas).length
  const [opened, setOpened] = useState<Instrument | null>(null)
  const row = model.policies.find(({ instrument }) => instrument === opened) ?? null
  const numeral = (n: number) => pick(numerals[n] ?? String(n), String(n))
  const nameOf = ({ kind, area, rows }: PolicyGroup) => {
    if (area !== null) return t(asked > 1 ? 'compare.policies.only' : 'compare.policies.of', { area: say.areaShort(area) })
    if (kind === 'none') return t('compare.strip.key.left-out')
    if (kind === 'some') {
      const { least, most } = writersAmong(rows, model.areas)
      return t('compare.policies.some', { n: least === most ? numeral(least) : `${least}${pick('—', '–')}${most}` })
    }
    return asked === 2 ? t('compare.policies.both') : t('compare.policies.all', { n: numeral(asked) })
  }
  const most = namesIn(width ?? unmeasured, lang)
  const toggle = (instrument: Instrument) => setOpened(opened === instrument ? null : instrument)
  return (
    <section className={styles['strip']} aria-label={t('compare.policies')}>
      <div ref={ref} className={styles['room']} />
      <h2>
        {t('compare.policies.title', { n: model.policies.length })}
        <span>{t('compare.policies.hint')}</span>
        <span>
          {model.areas
            .map((area) => {
              const loose = dataset.policies.filter((policy) => policy.refArea === area && policy.instruments.length === 0).length
              const said = `${say.areaShort(area)} ${t('compare.apart.policies', { n: policiesOf(model, area) })}`
              return loose === 0 ? said : said + t('compare.strip.loose', { n: loose })
            })
            .join(say.separator)}
        </span>
      </h2>
      <div className={styles['groups']}>
        {groups.map((group) => (
          <section
            key={`${group.kind} ${group.area ?? ''}`}
            className={styles['group']}
            style={{ flexGrow: group.rows.length }}
            aria-label={nameOf(group)}
          >
            <h3>
              <b>{group.rows.length}</b> {nameOf(group)}
            </h3>
            <div className={styles['squares']} aria-hidden="true">
              {group.rows.map((one) => (
                <Square key={one.instrument} row={one} />
              ))}
            </div>
            <Names rows={group.rows} most={most} opened={opened} onToggle={toggle} />
          </section>
        ))}
      </div>
      {row !== null && (
        <section className={styles['opened']} aria-label={say.instrument(row.instrument)}>
          <h3>{say.instrument(row.instrument)}</h3>
          <ul>
            {row.cells.map((cell) => (
              <PolicyCell key={cell.area} cell={cell} instrument={row.instrument} />
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

interface NamesProps {
  readonly rows: readonly PolicyRow[]
  /** So many are open. */
  readonly most: number
  readonly opened: Instrument | null
  readonly onToggle: (instrument: Instrument) => void
}

/** The instruments of a group by name, each opening its policies; more than there is room for are a press away. */
function Names({ rows, most, opened, onToggle }: NamesProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  // One name is not folded: what opens it takes as much room.
  const open = rows.length <= most + 1 ? rows.length : most
  return (
    <ul>
      {(isOpen ? rows : rows.slice(0, open)).map(({ instrument }) => (
        <li key={instrument}>
          <button
            type="button"
            aria-expanded={opened === instrument}
            onClick={() => onToggle(instrument)}
            {...rovingStop('instruments', instrument)}
          >
            {say.instrument(instrument)}
          </button>
        </li>
      ))}
      {open < rows.length && (
        <li>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('compare.policy.fewer') : t('compare.strip.more', { n: rows.length - open })}
          </button>
        </li>
      )}
    </ul>
  )
}

/** One instrument: a band for each area, dashed where its text does not write of it. */
function Square({ row }: { readonly row: PolicyRow }) {
  return (
    <span className={styles['square']}>
      {row.cells.map((cell) => (
        <span key={cell.area} data-state={policyState(cell)} style={{ color: areaColour(cell.area) }} />
      ))}
    </span>
  )
}

/** So many policies of an area are open at once. */
const openPolicies = 4

interface PolicyCellProps {
  readonly cell: MatrixCell
  readonly instrument: Instrument
}

/** What one area's text writes of under the instrument: the names, each the way to its words. */
function PolicyCell({ cell, instrument }: PolicyCellProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? cell.policies : cell.policies.slice(0, openPolicies)
  const folded = cell.policies.length - openPolicies
  return (
    <li>
      <p>
        <AreaSeal area={cell.area} /> <b>{say.areaShort(cell.area)}</b>{' '}
        {cell.policies.length > 0 && <span>{t('compare.apart.policies', { n: cell.policies.length })}</span>}
        {cell.policies.length === 0 &&
          (cell.leftOut > 0 ? t('policies.leftOut', { n: cell.leftOut }) : say.absence(cell.unread ? 'unread' : 'not-mentioned'))}
      </p>
      <ul>
        {shown.map((policy) => (
          <li key={policy.policyId}>
            <EvidenceAnchor
              target={{ kind: 'policy', id: policy.policyId }}
              {...rovingStop(`policies-${instrument}`, policy.refArea)}
            >
              {say.policy(policy)}
            </EvidenceAnchor>{' '}
            {isPlanned(policy) && <Tag edge="dashed">{t('compare.policy.planned')}</Tag>}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <Button look="text" onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('compare.policy.fewer') : t('compare.policy.more', { n: folded })}
        </Button>
      )}
    </li>
  )
}
