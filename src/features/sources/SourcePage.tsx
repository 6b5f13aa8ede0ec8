import { useMemo } from 'react'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Source, SourceId } from '#domain/model.ts'
import { FreeText } from '#i18n/components.tsx'
import type { ListRows, TakeAlong } from '#figures/sheet/takeAlong.ts'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useAvailableWidth } from '#ui/availableWidth.ts'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { BibliographicFacts } from './BibliographicFacts.tsx'
import { OriginalPicker } from './OriginalPicker.tsx'
import { OriginalText } from './OriginalText.tsx'
import { useOriginal } from './useOriginal.ts'
import { inTextOrder, quotedPlaces, type TextItem } from './textOrder.ts'
import { TextRows } from './TextRows.tsx'
import { ListWays } from '#ui/ListWays.tsx'
import styles from './Sources.module.css'

/** Ems that the original and the rows need side by side. */
const widthForBoth = 60

interface SourcePageProps {
  readonly dataset: Dataset
  readonly sourceId: SourceId
  /** What can be done with all that is recorded from it. */
  readonly takeAlong?: TakeAlong
}

/** One text: who, when, how sure; the original from the reader's disk; its figures and policies in the order of the text. */
export function SourcePage({ dataset, sourceId, takeAlong = () => null }: SourcePageProps) {
  const { t, lang } = useWords()
  const linkTo = useLinks(dataset)
  const source = lookup(dataset.sourceById, sourceId)
  return (
    <div className={`${styles['page']} ${styles['broad']}`}>
      <header className={styles['head']}>
        <p>
          <a href={linkTo((view) => pageOpened(view, { name: 'sources' }))}>← {t('sources.back')}</a>
        </p>
        <h1>
          <FreeText text={source.title} english={dataset.english} />
        </h1>
        {lang === 'en' && <p lang="zh-CN">{source.title}</p>}
      </header>
      <BibliographicFacts dataset={dataset} source={source} />
      <AfterHead standIn={<RoomBelow />}>
        {/* Another source is another page: what was opened for the last one is gone. */}
        <SourceText key={sourceId} dataset={dataset} source={source} takeAlong={takeAlong} />
      </AfterHead>
    </div>
  )
}

interface SourceTextProps {
  readonly dataset: Dataset
  readonly source: Source
  readonly takeAlong: TakeAlong
}

/** The original, where the reader opens it, and what is recorded from it. */
function SourceText({ dataset, source, takeAlong }: SourceTextProps) {
  const { t } = useWords()
  const items = useMemo(() => inTextOrder(dataset, source.sourceId), [dataset, source])
  const rows = useMemo(() => rowsOf(items), [items])
  const places = useMemo(() => quotedPlaces(items), [items])
  const original = useOriginal(source.sha256 ?? '', places)
  const [ref, width] = useAvailableWidth(widthForBoth)
  const { state } = original
  const opened = state.kind === 'opened' && state.opened.kind === 'same' ? state.opened : null
  const placed = useMemo(() => new Set(opened?.spans.map(({ id }) => id)), [opened])
  return (
    <>
      <section className={styles['text']} aria-label={t('original.title')}>
        <h2>{t('original.title')}</h2>
        {source.file === null || source.sha256 === null ? (
          <p>{t(source.url === null ? 'original.noneNoUrl' : 'original.none')}</p>
        ) : (
          <OriginalPicker file={source.file} recorded={source.sha256} original={original} quotes={places.length} />
        )}
      </section>
      <div ref={ref} className={styles['both']} data-room={opened === null ? 'rows' : width}>
        {opened !== null && (
          <div className={styles['original']}>
            <OriginalText
              dataset={dataset}
              text={opened.text}
              spans={opened.spans}
              items={items}
              label={t('original.text', { title: source.title })}
            />
          </div>
        )}
        {items.length > 0 && (
          <section className={styles['text']} aria-label={t('sources.inText')}>
            <h2>{t('sources.inText')}</h2>
            <p className={styles['quiet']}>{t('sources.inText.words')}</p>
            <ListWays>{takeAlong({ name: source.title, ...rows })}</ListWays>
            <TextRows dataset={dataset} items={items} placed={placed} />
          </section>
        )}
      </div>
    </>
  )
}

function rowsOf(items: readonly TextItem[]): Omit<ListRows, 'name'> {
  return {
    figures: items.flatMap((item) => (item.kind === 'figure' ? [item.figure] : [])),
    policies: items.flatMap((item) => (item.kind === 'policy' ? [item.policy] : [])),
  }
}
