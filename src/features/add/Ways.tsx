import { useRef, useState, type DragEvent } from 'react'
import { blankFields, untoldSource, type Draft } from '#domain/draft/draft.ts'
import { policyByHand } from '#domain/draft/policyDraft.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { dateOfArticle, publisherOfArticle } from '#domain/suggest/dates.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import type { Unfinished } from './codec.ts'
import { longestArticle, readInSlices } from './reading.ts'
import { Labelled, SourceForm } from './SourceForm.tsx'
import { areTables, droppedFiles, readFiles } from './tableFiles.ts'
import { TableWay } from './TableWay.tsx'
import { useTableWay, type TableTools } from './tableWay.ts'
import styles from './Add.module.css'

export interface WaysProps {
  readonly dataset: Dataset
  /** ISO 8601: today. */
  readonly day: string
  /** SHA-256 of a text in UTF-8, in hexadecimal letters. */
  readonly digestOf: (text: string) => Promise<string>
  readonly tables: TableTools
  readonly onBegin: (review: Unfinished, leftOut: readonly LeftOut[]) => void
}

const ways = ['article', 'table', 'hand', 'policy'] as const
type Way = (typeof ways)[number]

/** Where a line begins with what only a page has. */
const firstLine = (text: string) => text.trimStart().split('\n', 1)[0]?.trim().slice(0, 100) ?? ''

const automatic = '-'

/** The ways in: an article that is pasted, a table, or one figure by hand. */
export function Ways({ dataset, day, digestOf, tables, onBegin }: WaysProps) {
  const { t, pick } = useWords()
  const [way, setWay] = useState<Way>(() => (useTableWay.getState().phase.kind === 'none' ? 'article' : 'table'))
  const [text, setText] = useState('')
  /** Where a policy that is filled in by hand is written of. */
  const [words, setWords] = useState('')
  const [facts, setFacts] = useState(() => untoldSource(day))
  const [area, setArea] = useState<AreaId | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [told, setTold] = useState<'nothing' | 'too-long' | 'stopped' | null>(null)
  const stop = useRef<AbortController | null>(null)

  /** Title and date that the text prints at its head, as long as the reader has not said others. */
  const paste = (next: string) => {
    setText(next)
    setTold(null)
    const printed = dateOfArticle(next)
    const publisher = publisherOfArticle(next)
    setFacts((before) => ({
      ...before,
      title: before.title === '' || before.title === firstLine(text) ? firstLine(next) : before.title,
      publisher: before.publisher === (publisherOfArticle(text) ?? '') ? (publisher ?? '') : before.publisher,
      published: before.published === '' || before.published === dateOfArticle(text) ? (printed ?? '') : before.published,
    }))
  }

  const read = async () => {
    if (text.length > longestArticle) {
      setTold('too-long')
      return
    }
    const control = new AbortController()
    stop.current = control
    setShare(0)
    setTold(null)
    const date = facts.published === '' ? null : (facts.published.split('/')[0] ?? null)
    const found = await readInSlices(dataset, text, { area, date }, { signal: control.signal, onProgress: setShare })
    setShare(null)
    if (found === null) setTold('stopped')
    else if (found.figures.length === 0 && found.policies.length === 0) setTold('nothing')
    else {
      const { figures, policies, leftOut } = found
      onBegin({ text, facts: { ...facts, sha256: await digestOf(text) }, figures, policies }, leftOut)
    }
  }

  const byHand = async () => {
    if (way === 'hand') onBegin({ text: '', facts, figures: [emptyDraft], policies: [] }, [])
    else
      onBegin(
        { text: words, facts: { ...facts, sha256: await digestOf(words) }, figures: [], policies: [policyByHand(words)] },
        [],
      )
  }

  const drop = {
    onDrop: (event: DragEvent) => {
      if (!areTables(event.dataTransfer)) return
      event.preventDefault()
      event.stopPropagation()
      setWay('table')
      void readFiles(dataset, tables, () => droppedFiles(event.dataTransfer), untoldSource(day))
    },
  }

  const areas = dataset.areas.map((row) => ({ value: String(row.areaId), label: pick(row.nameZh, row.nameEn) }))
  return (
    <section className={styles['ways']} aria-label={t('add.ways')} {...drop}>
      <div className={styles['actions']} role="group" aria-label={t('add.ways')}>
        {ways.map((one) => (
          <Button key={one} look={way === one ? 'solid' : 'line'} onPress={() => setWay(one)}>
            {t(`add.way.${one}`)}
          </Button>
        ))}
      </div>
      <p className={styles['quiet']}>{t(`add.way.${way}.what`)}</p>
      {way === 'table' ? (
        <TableWay dataset={dataset} tools={tables} untold={untoldSource(day)} onBegin={(review) => onBegin(review, [])} />
      ) : (
        <>
          {way === 'article' && (
            <label className={styles['paste']}>
              <span className="spoken">{t('add.paste')}</span>
              <textarea
                value={text}
                rows={12}
                placeholder={t('add.paste')}
                spellCheck={false}
                onChange={(event) => paste(event.currentTarget.value)}
              />
            </label>
          )}
          {way === 'policy' && (
            <label className={styles['paste']}>
              <span className="spoken">{t('add.policy.words')}</span>
              <textarea
                value={words}
                rows={4}
                placeholder={t('add.policy.words')}
                spellCheck={false}
                onChange={(event) => setWords(event.currentTarget.value)}
              />
            </label>
          )}
          <SourceForm
            facts={way !== 'hand' ? { ...facts, sha256: '' } : facts}
            onSay={(said) => setFacts({ ...said, sha256: null })}
          />
          {way === 'article' && (
            <Labelled label={t('add.area')}>
              <Choice
                label={t('add.area')}
                options={[{ value: automatic, label: t('add.area.automatic') }, ...areas]}
                value={area ?? automatic}
                onChoose={(value) => setArea(dataset.areas.find(({ areaId }) => areaId === value)?.areaId ?? null)}
              />
            </Labelled>
          )}
          <div className={styles['actions']}>
            {share !== null ? (
              <>
                <progress value={share} aria-label={t('add.reading')} />
                <Button look="line" onPress={() => stop.current?.abort()}>
                  {t('add.stop')}
                </Button>
              </>
            ) : way === 'article' ? (
              <Button look="solid" state={text.trim() === '' ? 'disabled' : 'ready'} onPress={() => void read()}>
                {t('add.read')}
              </Button>
            ) : (
              <Button
                look="solid"
                state={way === 'policy' && words.trim() === '' ? 'disabled' : 'ready'}
                onPress={() => void byHand()}
              >
                {t('add.hand.begin')}
              </Button>
            )}
            <span role="status">{told === null ? '' : t(`add.told.${told}`, { n: longestArticle })}</span>
          </div>
        </>
      )}
    </section>
  )
}

/** A figure by hand: everything is open. */
const emptyDraft: Draft = {
  id: 'hand',
  place: { kind: 'hand' },
  printed: '',
  quote: null,
  fields: blankFields,
  alternatives: {},
  confidence: 1,
  state: 'open',
}
