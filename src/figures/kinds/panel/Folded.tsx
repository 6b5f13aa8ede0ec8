import { useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { MissingArea, Rest } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import type { PanelPart } from './fold.ts'
import { MissingList } from './MissingList.tsx'
import { PanelParts } from './PanelParts.tsx'
import { RestList } from './RestList.tsx'
import styles from './Folded.module.css'
import panelStyles from './View.module.css'

export interface FoldedProps {
  readonly part: PanelPart
  readonly missing: readonly MissingArea[]
  /** What is only named because there is too much of it. */
  readonly rest: readonly Rest[]
}

/**
 * The other figures and the areas without one, drawn when they are asked for; `data-folds` says which indicators are in it. Beside it what
 * can be asked for: an area that names a thing without its number.
 */
export function Folded({ part, missing, rest }: FoldedProps) {
  return (
    <>
      {part.rulers.length + part.groups.length + missing.length > 0 && <Others part={part} missing={missing} />}
      {rest.length > 0 && <RestList rest={rest} />}
    </>
  )
}

function Others({ part, missing }: Omit<FoldedProps, 'rest'>) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const indicators = [...new Set([...part.rulers, ...part.groups].map(({ indicator }) => indicator))]
  const [isOpen, setOpen] = useState(false)
  const named = missing.filter(({ cell }) => cell.kind === 'named-without-number')
  return (
    <details
      className={panelStyles['folded']}
      data-folds={indicators.join(' ')}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles['summary']} title={indicators.map(say.indicator).join(pick('、', ', '))}>
        {indicators.length > 0 ? t('panel.folded', { n: indicators.length }) : t('panel.silent')}{' '}
        <span aria-hidden="true">▾</span>
        {!isOpen && named.length > 0 && <Named missing={named} />}
      </summary>
      {isOpen && (
        <>
          <PanelParts part={part} />
          <MissingList missing={missing} />
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
