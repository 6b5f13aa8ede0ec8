import { useState } from 'react'
import { bySource } from '#domain/draft/sameSource.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { fileDrop } from '#ui/fileDrop.ts'
import { saveFile } from '#ui/saveFile.ts'
import { fileEnding, formatWorkbookFile, parseWorkbookFile, type WorkbookFault } from './codec.ts'
import { unfitFigures } from './names.ts'
import { PackageOut, type PackageMaker } from './PackageOut.tsx'
import { PatchOut, type PatchMaker } from './PatchOut.tsx'
import type { Unreadable } from './shelf.ts'
import { currentWorkbook, useWorkbooks, workbookEvents } from './store.ts'
import { factsOfAddition, longestName, type Addition, type Workbook } from './workbook.ts'
import styles from './Add.module.css'

interface WorkbookPanelProps {
  /** Version of the shipped dataset. */
  readonly version: string
  /** How many added rows cannot be shown, since they break a rule with these data; 0 where all are shown. */
  readonly broken: number
  readonly patch: PatchMaker
  readonly makePackage: PackageMaker
  readonly opened: OpenedFile
}

/** The workbooks of this device: which one is shown and added to, what it holds, and the ways in and out of a file. */
export function WorkbookPanel({ version, broken, patch, makePackage, opened }: WorkbookPanelProps) {
  const { t } = useWords()
  const state = useWorkbooks()
  const workbook = currentWorkbook(state)
  const { workbooks, unreadable, isShown, keeping, undo } = state
  return (
    <section className={styles['workbook']} aria-labelledby="workbook">
      <h2 id="workbook">{t('add.workbook')}</h2>
      <p className={styles['quiet']}>{t('add.workbook.what')}</p>
      <div className={styles['actions']}>
        {workbook !== null && (
          <Choice
            label={t('add.workbook.current')}
            options={workbooks.map(({ id, name }) => ({ value: id, label: name }))}
            value={workbook.id}
            onChoose={(id) => void workbookEvents.chosen(id)}
          />
        )}
        {workbook !== null && <Rename key={workbook.id} workbook={workbook} />}
        <Button look="line" onPress={() => void workbookEvents.created(t('add.workbook.name'), version)}>
          {t('add.workbook.create')}
        </Button>
        {workbook !== null && (
          <>
            <Button look="line" onPress={() => save(workbook)}>
              {t('deck.toFile')}
            </Button>
            <Button look="line" onPress={() => void workbookEvents.removed(workbook)}>
              {t('add.workbook.remove')}
            </Button>
          </>
        )}
        <OpenFile {...opened} />
      </div>
      <div role="status" className={styles['told']}>
        {keeping !== 'kept' && (
          <p className={styles['problem']}>
            {t(`add.keeping.${keeping}`)}{' '}
            {workbook !== null && workbook.additions.length > 0 && (
              <Button look="line" onPress={() => save(workbook)}>
                {t('add.keeping.copy')}
              </Button>
            )}
          </p>
        )}
        {undo !== null && (
          <p>
            {t(`add.done.${undo.done}`)}{' '}
            <Button look="line" onPress={() => void workbookEvents.undone()}>
              {t('deck.undo')}
            </Button>
          </p>
        )}
        {broken > 0 && <p className={styles['problem']}>{t('add.workbook.broken', { n: broken, version })}</p>}
        {workbook !== null && workbook.version !== version && broken === 0 && workbook.additions.length > 0 && (
          <p className={styles['quiet']}>{t('add.workbook.older', { made: workbook.version, version })}</p>
        )}
      </div>
      {unreadable.map((one) => (
        <Unread key={one.name} unreadable={one} />
      ))}
      {workbook !== null && workbook.additions.length > 0 && (
        <>
          <label className={styles['check']}>
            <input
              type="checkbox"
              checked={isShown}
              onChange={(event) => void workbookEvents.shown(event.currentTarget.checked)}
            />
            {t('add.workbook.shown')}
          </label>
          <ul className={styles['additions']}>
            {bySource(workbook.additions, ({ rows }) => rows.sources[0]).map((additions) => (
              <li key={additions[0]?.id}>
                <span>{additions[0]?.rows.sources[0]?.['title']}</span>
                {additions.map((addition) => (
                  <AdditionParts key={addition.id} workbook={workbook} addition={addition} />
                ))}
              </li>
            ))}
          </ul>
          <PackageOut key={`package ${workbook.additions.length}`} workbook={workbook} make={makePackage} />
          <PatchOut key={workbook.additions.length} workbook={workbook} patch={patch} />
        </>
      )}
    </section>
  )
}

function save(workbook: Workbook): void {
  saveFile(new Blob([formatWorkbookFile(workbook)], { type: 'application/json' }), `${workbook.name}${fileEnding}`)
}

function Rename({ workbook }: { readonly workbook: Workbook }) {
  const { t } = useWords()
  const [name, setName] = useState(workbook.name)
  return (
    <input
      type="text"
      className={styles['name']}
      aria-label={t('add.workbook.rename')}
      value={name}
      maxLength={longestName}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => {
        const plain = name.trim()
        if (plain === '') setName(workbook.name)
        else if (plain !== workbook.name) void workbookEvents.renamed(workbook, plain)
      }}
    />
  )
}

/** Why the file that was opened last was refused. */
type Refused = WorkbookFault | 'unread' | null

/** A file of a colleague's, by button or dropped on the page. */
export interface OpenedFile {
  readonly refused: Refused
  readonly open: (files: FileList | null) => void
}

/** Opens files with a workbook: it stands beside those that are here. */
export function useWorkbookDrop() {
  const [refused, setRefused] = useState<Refused>(null)
  const read = async (text: string | null) => {
    if (text === null) {
      setRefused('unread')
      return
    }
    const found = parseWorkbookFile(text)
    setRefused(found.ok ? null : found.fault)
    if (found.ok) await workbookEvents.opened(found.workbook)
  }
  const { open, drop } = fileDrop(read)
  return { opened: { refused, open }, drop }
}

function OpenFile({ refused, open }: OpenedFile) {
  const { t } = useWords()
  return (
    <>
      <FileButton accept={fileEnding} onChoose={open}>
        {t('deck.fromFile')}
      </FileButton>
      <span role="status" className={styles['problem']}>
        {refused === null ? '' : t(`add.fault.${refused}`)}
      </span>
    </>
  )
}

/** Something kept that cannot be read stays where it is, and can be taken out. */
function Unread({ unreadable: { name, fault, value } }: { readonly unreadable: Unreadable }) {
  const { t } = useWords()
  return (
    <p className={styles['problem']}>
      {t(fault === 'later' ? 'add.unread.later' : 'add.unread.damaged')}{' '}
      <Button
        look="line"
        onPress={() =>
          saveFile(new Blob([JSON.stringify(value)], { type: 'application/json' }), `${name.replace(':', '-')}.json`)
        }
      >
        {t('add.unread.save')}
      </Button>
    </p>
  )
}

/** What was added of a source at one time. */
function AdditionParts({ workbook, addition }: { readonly workbook: Workbook; readonly addition: Addition }) {
  const words = useWords()
  const { t, lang } = words
  const { title, figures, policies } = factsOfAddition(addition)
  const { who, when, unfit } = addition
  const day = formatPeriod(when.slice(0, 'YYYY-MM-DD'.length), lang)
  return (
    <>
      <span className={styles['quiet']}>
        {t('add.addition', { n: figures })}
        {policies > 0 && ` · ${t('compare.apart.policies', { n: policies })}`} ·{' '}
        {who === '' ? day : t('add.addition.who', { who, day })}
      </span>
      {unfit.length > 0 && (
        <span className={styles['quiet']}>
          {t('add.unfit.kept', { figures: '' })}
          <span lang="zh-CN">{unfitFigures(unfit, words)}</span>
        </span>
      )}
      <Button
        look="text"
        label={t('add.addition.removeNamed', { title })}
        onPress={() => void workbookEvents.additionRemoved(workbook, addition.id)}
      >
        {t('add.addition.remove')}
      </Button>
    </>
  )
}
