import { memo } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { OverviewModel } from '#figures/overview.ts'
import { phoneQuery } from '#figures/theme.ts'
import { useWords } from '#i18n/words.tsx'
import { isSame } from '#ui/isSame.ts'
import { useMedia } from '#ui/useMedia.ts'
import { Strip } from './Strip.tsx'
import styles from './Overview.module.css'

/**
 * The finding as headline, and what can be said. What is proved stands on the ruler, and nothing else does. Drawn again when the page's
 * figures change, and not for what stands beside it.
 */
export const OverviewHead = memo(function OverviewHead({ finding, counted, strip }: OverviewModel) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const phone = useMedia(phoneQuery)
  const roomy = useMedia('(min-width: 1600px)')
  const subline = say.subline(finding)
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['counted']}>{t(finding.within ? 'overview.counted.within' : 'overview.counted', counted)}</p>
        <h1>
          <Headline text={say.finding(finding)} colon={pick('：', ': ')} proves={finding.kind === 'orders'} />
        </h1>
        {subline !== null && <p className={styles['subline']}>{subline}</p>}
      </header>
      <Strip
        strip={strip}
        label={t(finding.within ? 'overview.strip.within' : 'overview.strip')}
        named={phone ? 2 : roomy ? 6 : 4}
      />
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
