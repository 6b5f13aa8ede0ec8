import { useEffect, useRef, useState, type ClipboardEvent } from 'react'
import type { SourceFacts } from '#domain/draft/draft.ts'
import type { Dataset } from '#domain/model.ts'
import { tablesEn } from '#i18n/tables.en.ts'
import { tablesZh } from '#i18n/tables.zh.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { saveFile } from '#ui/saveFile.ts'
import type { Unfinished } from './codec.ts'
import { chosenFiles, readFiles, tableEndings } from './tableFiles.ts'
import { PackageStep } from './PackageStep.tsx'
import { Restore, TableStep } from './TableStep.tsx'
import { tableEvents, useTableWay, type TablePhase, type TableTools } from './tableWay.ts'
import styles from './Add.module.css'

interface TableWayProps {
  readonly dataset: Dataset
  readonly tools: TableTools
  /** What is said of a source before anything is. */
  readonly untold: SourceFacts
  readonly onBegin: (review: Unfinished) => void
}

const openings = ['files', 'folder'] as const

/**
 * A table that is pasted, opened or dropped: what each of its columns is, what is to be looked at, and its source, once for all its
 * figures.
 */
export function TableWay({ dataset, tools, untold, onBegin }: TableWayProps) {
  const { t } = useWords()
  const { phase, pasted } = useTableWay()
  const box = useRef<HTMLTextAreaElement>(null)
  // To paste is the one thing to do once this way is chosen.
  useEffect(() => box.current?.focus(), [])
  const read = (text: string) => void tableEvents.given(dataset, tools, { input: { kind: 'text', text }, name: '' }, untold)
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    const isTable = /<table[\s>]/i.test(html)
    if (!isTable && !plain.includes('\t')) return
    event.preventDefault()
    tableEvents.typed(plain)
    // What is merged, hidden or raised only the page of the clipboard says.
    read(isTable ? html : plain)
  }
  const open = (list: FileList | null) => {
    // Whoever closes the window of files chooses none.
    if (list !== null && list.length > 0) void readFiles(dataset, tools, () => chosenFiles(list), untold)
  }
  if (phase.kind === 'package') return <PackageStep dataset={dataset} phase={phase} onBegin={onBegin} />
  if (phase.kind === 'read') return <TableStep dataset={dataset} phase={phase} untold={untold} onBegin={onBegin} />
  return (
    <>
      <label className={styles['paste']}>
        <span className="spoken">{t('add.table.paste')}</span>
        <textarea
          ref={box}
          value={pasted}
          rows={6}
          placeholder={t('add.table.paste')}
          spellCheck={false}
          onPaste={paste}
          onChange={(event) => tableEvents.typed(event.currentTarget.value)}
        />
      </label>
      <div className={styles['actions']}>
        {phase.kind === 'reading' ? (
          <>
            <progress value={phase.share} aria-label={t('add.table.reading')} />
            <Button look="line" onPress={phase.stop}>
              {t('add.stop')}
            </Button>
          </>
        ) : (
          <>
            <Button look="solid" state={pasted.trim() === '' ? 'disabled' : 'ready'} onPress={() => read(pasted)}>
              {t('add.table.read')}
            </Button>
            {openings.map((takes) => (
              <FileButton key={takes} accept={tableEndings.join(',')} takes={takes} onChoose={open}>
                {t(`add.table.open.${takes}`)}
              </FileButton>
            ))}
            <Template tools={tools} />
            <Restore />
          </>
        )}
      </div>
      <p role="status" className={styles['problem']}>
        <Told phase={phase} />
      </p>
    </>
  )
}

/** What is said where nothing was read. */
function Told({ phase }: { readonly phase: TablePhase }) {
  const { t, lang } = useWords()
  const words = lang === 'zh' ? tablesZh : tablesEn
  switch (phase.kind) {
    case 'refused':
      return words.refusals[phase.why]
    case 'stopped':
    case 'failed':
    case 'unopened':
      return t(`add.table.told.${phase.kind}`)
    case 'package':
    case 'none':
    case 'reading':
    case 'read':
      return null
  }
}

/** The workbook to fill in offline. */
function Template({ tools }: { readonly tools: TableTools }) {
  const { t, lang } = useWords()
  const [isFailed, setFailed] = useState(false)
  const save = async () => {
    try {
      saveFile(await tools.template(lang), t('add.table.template.name'))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Button look="text" onPress={() => void save()}>
        {t('add.table.template')}
      </Button>
      {isFailed && <span role="status">{t('add.table.template.failed')}</span>}
    </>
  )
}
