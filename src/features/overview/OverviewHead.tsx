import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { OverviewModel } from '#figures/overview.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Overview.module.css'

/** The finding as headline. What is proved stands on the ruler, and nothing else does. */
export function OverviewHead({ finding, counted }: Pick<OverviewModel, 'finding' | 'counted'>) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const subline = say.subline(finding)
  return (
    <header className={styles['head']}>
      <p className={styles['counted']}>{t('overview.counted', counted)}</p>
      <h1>
        <Headline text={say.finding(finding)} colon={pick('：', ': ')} proves={finding.kind === 'orders'} />
      </h1>
      {subline !== null && <p className={styles['subline']}>{subline}</p>}
    </header>
  )
}

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
