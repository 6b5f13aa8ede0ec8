import { useState } from 'react'
import type { AddedRows } from '#domain/draft/rows.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { saveFile } from '#ui/saveFile.ts'
import type { ToldProblem } from './checking.ts'
import { unfitSaid } from './names.ts'
import { OutcomeSaid, type Outcome } from './OutcomeSaid.tsx'
import { Field } from './SourceForm.tsx'
import { factsOfAddition, rowsOfWorkbook, type Workbook } from './workbook.ts'
import styles from './Add.module.css'

/** Makes what puts added rows into the files of the project. */
export interface PatchMaker {
  /** Chinese texts of the rows that have no English yet. */
  readonly untranslated: (rows: AddedRows) => Promise<readonly string[]>
  readonly make: (
    rows: AddedRows,
    english: ReadonlyMap<string, string>,
  ) => Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly ToldProblem[] }>
}

interface PatchOutProps {
  readonly workbook: Workbook
  readonly patch: PatchMaker
}

/** The additions as a patch for the files of the project: the English that these need is asked for first. */
export function PatchOut({ workbook, patch }: PatchOutProps) {
  const words = useWords()
  const { t } = words
  const [wanting, setWanting] = useState<readonly string[] | null>(null)
  const [english, setEnglish] = useState<ReadonlyMap<string, string>>(new Map())
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const rows = rowsOfWorkbook(workbook)
  // Lines before its first file are no part of a patch.
  const unfit = workbook.additions.flatMap((addition) => {
    const said = unfitSaid(addition.unfit, words)
    return said === '' ? [] : `${factsOfAddition(addition).title.replace(/\s+/g, ' ')} · ${said}\n`
  })
  const save = async (given: ReadonlyMap<string, string>) => {
    try {
      const made = await patch.make(rows, given)
      if (!made.ok) {
        setOutcome({ kind: 'refused', problems: made.problems })
        return
      }
      const name = `${workbook.name}.patch`
      saveFile(new Blob([...unfit, unfit.length === 0 ? '' : '\n', made.text], { type: 'text/plain' }), name)
      setOutcome({ kind: 'saved', name })
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }
  const begin = async () => {
    setOutcome(null)
    try {
      const texts = await patch.untranslated(rows)
      setWanting(texts)
      if (texts.length === 0) await save(new Map())
    } catch {
      setOutcome({ kind: 'failed' })
    }
  }
  const isWhole = wanting !== null && wanting.every((text) => (english.get(text) ?? '').trim() !== '')
  return (
    <div>
      <Button look="line" onPress={() => void begin()}>
        {t('add.patch')}
      </Button>
      {wanting !== null && wanting.length > 0 && (
        <>
          <p className={styles['quiet']}>{t('add.patch.what')}</p>
          <div className={styles['fields']}>
            {wanting.map((text) => (
              <Field
                key={text}
                label={t('add.patch.english', { text })}
                value={english.get(text) ?? ''}
                isMissing={(english.get(text) ?? '').trim() === ''}
                onType={(value) => setEnglish(new Map([...english, [text, value]]))}
              />
            ))}
          </div>
          <Button
            look="solid"
            state={isWhole ? 'ready' : 'disabled'}
            onPress={() => void save(new Map([...english].map(([zh, en]) => [zh, en.trim()])))}
          >
            {t('add.patch.save')}
          </Button>
        </>
      )}
      <OutcomeSaid outcome={outcome} saved="add.patch.saved" />
    </div>
  )
}
