import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { ToldProblem } from './checking.ts'
import { RulesSaid } from './RulesSaid.tsx'
import styles from './Add.module.css'

/** A confirmed row that breaks rules. */
export interface BrokenRow {
  readonly kind: 'figure' | 'policy'
  readonly id: string
  /** Its number as printed, or the name of its policy. */
  readonly name: string
  readonly problems: readonly ToldProblem[]
}

interface BrokenRowsProps {
  readonly rows: readonly BrokenRow[]
  readonly onGo: (id: string) => void
}

/** So many are named at once: the list stands above the rows, and is shorter once some of them are mended. */
const mostNamed = 4

const nameless = { figure: 'add.noNumber', policy: 'add.policy.noName' } as const

/** What keeps confirmed rows out of the workbook, each as the way to its row, with the rules and what to do. */
export function BrokenRows({ rows, onGo }: BrokenRowsProps) {
  const { t } = useWords()
  return (
    <ul className={styles['broken']}>
      {rows.slice(0, mostNamed).map(({ kind, id, name, problems }) => (
        <li key={id}>
          <Button look="text" onPress={() => onGo(id)}>
            {name === '' ? t(nameless[kind]) : name}
          </Button>
          <RulesSaid problems={problems} extent="whole" />
        </li>
      ))}
      {rows.length > mostNamed && <li>{t('add.brokenMore', { n: rows.length - mostNamed })}</li>}
    </ul>
  )
}
