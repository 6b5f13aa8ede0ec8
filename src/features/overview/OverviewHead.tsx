import { memo } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { OverviewModel } from '#figures/overview.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { useMedia } from '#ui/useMedia.ts'
import { Strip } from './Strip.tsx'
import styles from './Overview.module.css'

type OverviewHeadProps = Pick<OverviewModel, 'finding' | 'strip'>

/** So many indicators of a line are named; on a phone one less. */
const mostNamed = 3

/**
 * The finding as headline, and what can be said. What is proved stands on the ruler, and nothing else does. Drawn again when the page's
 * figures change, and not for what stands beside it.
 */
export const OverviewHead = memo(function OverviewHead({ finding, strip }: OverviewHeadProps) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const phone = useMedia(phoneQuery)
  const subline = say.subline(finding)
  return (
    <>
      <header className={styles['head']}>
        <h1>
          <Headline text={say.finding(finding)} colon={pick('：', ': ')} proves={finding.kind === 'orders'} />
        </h1>
        {subline !== null && <p className={styles['subline']}>{subline}</p>}
      </header>
      <Strip strip={strip} label={t(finding.within ? 'overview.strip.within' : 'overview.strip')} named={phone ? 2 : mostNamed} />
    </>
  )
}, isSame)

interface HeadlineProps {
  readonly text: string
  readonly colon: string
  readonly proves: boolean
}

/** The headline of proved orders names them behind its colon. */
function Headline({ text, colon, proves }: HeadlineProps) {
  const at = text.indexOf(colon)
  if (!proves || at < 0) return text
  const start = at + colon.length
  return (
    <>
      {text.slice(0, start)}
      <span className={styles['proved']}>{text.slice(start)}</span>
    </>
  )
}
