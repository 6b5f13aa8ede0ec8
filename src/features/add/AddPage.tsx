import { useEffect, useRef, useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import type { Check } from './checking.ts'
import type { Entered } from './Entering.tsx'
import type { PackageMaker } from './PackageOut.tsx'
import type { PatchMaker } from './PatchOut.tsx'
import { readInSlices } from './reading.ts'
import { ReviewPart } from './ReviewPart.tsx'
import type { TableTools } from './tableWay.ts'
import { useReview } from './useReview.ts'
import { Ways } from './Ways.tsx'
import { useWorkbookDrop, WorkbookPanel } from './WorkbookPanel.tsx'
import styles from './Add.module.css'

export interface AddPageProps {
  /** As it is shown, with the additions of the workbook where these are shown. */
  readonly dataset: Dataset
  /** Version of what was shipped. */
  readonly version: string
  /** ISO 8601: today. */
  readonly day: string
  /** How many added rows break a rule with these data. */
  readonly broken: number
  readonly check: Check
  readonly digestOf: (text: string) => Promise<string>
  readonly patch: PatchMaker
  readonly makePackage: PackageMaker
  readonly tables: TableTools
}

const nothingLeft: readonly LeftOut[] = []

/** A reader's own figures: in by an article or by hand, one review, into a workbook of this device. */
export function AddPage({ dataset, version, day, broken, check, digestOf, patch, makePackage, tables }: AddPageProps) {
  const { t } = useWords()
  const reviewing = useReview()
  const [leftOut, setLeftOut] = useState<readonly LeftOut[] | null>(null)
  const [entered, setEntered] = useState<Entered | null>(null)
  // A review that the device kept begins where the page does; one that is begun here takes the reader along.
  const [arrival, setArrival] = useState<'begun' | 'kept'>('kept')
  const { opened, drop } = useWorkbookDrop()
  const { open } = reviewing
  const unread = open !== null && open.text !== '' && leftOut === null ? open : null
  useEffect(() => {
    if (unread === null) return undefined
    // A review of before this page: what was left out is read again from its text.
    const stop = new AbortController()
    const facts = { area: null, date: unread.facts.published.split('/')[0] ?? null }
    void readInSlices(dataset, unread.text, facts, { signal: stop.signal, onProgress: () => undefined }).then((found) =>
      found === null ? undefined : setLeftOut(found.leftOut),
    )
    return () => stop.abort()
  }, [dataset, unread])
  return (
    <article className={styles['page']} {...drop}>
      <header className={styles['head']}>
        <h1>{t('page.add')}</h1>
        <p>{t('add.what')}</p>
      </header>
      {open === null ? (
        <>
          {entered !== null && <Done dataset={dataset} entered={entered} />}
          {reviewing.resume !== null && (
            <p role="status" className={styles['done']}>
              {t('add.givenUp')}{' '}
              <Button look="line" onPress={reviewing.resume}>
                {t('add.resume')}
              </Button>
            </p>
          )}
          <Ways
            dataset={dataset}
            day={day}
            digestOf={digestOf}
            tables={tables}
            onBegin={(unfinished, found) => {
              setEntered(null)
              setLeftOut(found)
              setArrival('begun')
              reviewing.begin(unfinished)
            }}
          />
        </>
      ) : (
        <ReviewPart
          dataset={dataset}
          version={version}
          open={open}
          reviewing={reviewing}
          leftOut={leftOut ?? nothingLeft}
          arrival={arrival}
          check={check}
          onEntered={setEntered}
        />
      )}
      <WorkbookPanel version={version} broken={broken} patch={patch} makePackage={makePackage} opened={opened} />
    </article>
  )
}

/** A table is of many areas and counts few things; there the way to each of these is shorter. */
const mostAreas = 6

function Done({
  dataset,
  entered: { n, policies, areas, indicators },
}: {
  readonly dataset: Dataset
  readonly entered: Entered
}) {
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The list the reader was at is gone: here they go on.
    said.current?.focus({ preventScroll: true })
    said.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <p ref={said} role="status" tabIndex={-1} className={styles['done']}>
      {t(policies === 0 ? 'add.entered' : 'add.enteredBoth', { n, policies })}{' '}
      {areas.length > mostAreas
        ? indicators.map(({ indicator, nameZh, nameEn }) => (
            <a key={indicator} href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator }))}>
              {pick(nameZh, nameEn)}
            </a>
          ))
        : areas.map(({ areaId, nameZh, nameEn }) => (
            <a key={areaId} href={linkTo((view) => pageOpened(view, { name: 'area', area: areaId }))}>
              {pick(nameZh, nameEn)}
            </a>
          ))}
    </p>
  )
}
