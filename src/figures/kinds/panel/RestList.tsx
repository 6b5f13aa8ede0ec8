import { useState } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { Rest } from '#figures/model.ts'
import { FigureLink } from '#figures/value/FigureLink.tsx'
import { useWords } from '#i18n/words.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import styles from './RestList.module.css'

/** What a panel does not draw because there is too much of it: counted and named, and one click away. */
export function RestList({ rest }: { readonly rest: readonly Rest[] }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const [isOpen, setOpen] = useState(false)
  const count = rest.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <details className={styles['rest']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('panel.rest', { n: count })}
        <span className={styles['names']}>
          {rest.map(({ indicator, entries }) => `${say.indicator(indicator)} ${entries.length}`).join(pick('、', ', '))}
        </span>
      </summary>
      {isOpen &&
        rest.map(({ indicator, entries }) => (
          <section key={indicator} aria-label={say.indicator(indicator)}>
            <h3>{say.indicator(indicator)}</h3>
            <ul>
              {entries.map((plotted) => (
                <li key={plotted.observation.obsId}>
                  <AreaSeal area={plotted.observation.refArea} scope={plotted.observation.scope} />
                  {say.areaShort(plotted.observation.refArea)}
                  <FigureLink plotted={plotted} size="board" comparisons={[]} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </details>
  )
}
