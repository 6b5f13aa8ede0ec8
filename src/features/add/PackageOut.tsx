import { useState } from 'react'
import type { AddedRows } from '#domain/draft/rows.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import type { ToldProblem } from './checking.ts'
import { OutcomeSaid, type Outcome } from './OutcomeSaid.tsx'
import { markOfWorkbook, rowsOfWorkbook, type Workbook } from './workbook.ts'
import styles from './Add.module.css'

/** The recorded rows with the added ones, or the added ones with what they name. */
export type Extent = 'whole' | 'added'

/** Makes a Data Package of added rows; `mark` names their workbook. */
export type PackageMaker = (
  rows: AddedRows,
  mark: string,
  extent: Extent,
) => Promise<{ readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly problems: readonly ToldProblem[] }>

interface PackageOutProps {
  readonly workbook: Workbook
  readonly make: PackageMaker
}

/** The additions as a Data Package to take along, alone or with the recorded data. */
export function PackageOut({ workbook, make }: PackageOutProps) {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const save = async (extent: Extent) => {
    setOutcome(null)
    try {
      const made = await make(rowsOfWorkbook(workbook), markOfWorkbook(workbook), extent)
      if (!made.ok) {
        setOutcome({ kind: 'refused', problems: made.problems })
        return
      }
      const name = `${workbook.name}_${t(`add.package.name.${extent}`)}.zip`
      saveFile(made.file, name)
      setOutcome({ kind: 'saved', name })
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }
  return (
    <div>
      <div className={styles['actions']} role="group" aria-label={t('add.package')}>
        <span>{t('add.package')}</span>
        {(['added', 'whole'] as const).map((extent) => (
          <Button key={extent} look="line" onPress={() => void save(extent)}>
            {t(`add.package.${extent}`)}
          </Button>
        ))}
      </div>
      <OutcomeSaid outcome={outcome} saved="add.package.saved" />
    </div>
  )
}
