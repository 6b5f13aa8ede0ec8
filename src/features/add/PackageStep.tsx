import { useMemo } from 'react'
import { draftsOfRows } from '#domain/draft/ofRows.ts'
import { noRows, type AddedRows, type Row } from '#domain/draft/rows.ts'
import { withSourcesOnce } from '#domain/draft/sameSource.ts'
import type { Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import type { Unfinished } from './codec.ts'
import { freshWorkbook, newId } from './shelf.ts'
import { workbookEvents } from './store.ts'
import { Restore } from './TableStep.tsx'
import { tableEvents, type TablePhase } from './tableWay.ts'
import type { Addition, Workbook } from './workbook.ts'
import styles from './Add.module.css'

interface PackageStepProps {
  readonly dataset: Dataset
  readonly phase: Extract<TablePhase, { readonly kind: 'package' }>
  readonly onBegin: (review: Unfinished) => void
}

/**
 * A package in the format of this dataset: what it has beyond the recorded data is reviewed source by source, or taken as the workbook it
 * was.
 */
export function PackageStep({ dataset, phase: { packed, name }, onBegin }: PackageStepProps) {
  const { t } = useWords()
  const { changed, workbook } = packed
  const rows = useMemo(() => withSourcesOnce(packed.rows), [packed])
  const again = packed.rows.sources.length - rows.sources.length
  const sources = useMemo(() => draftsOfRows(dataset, rows), [dataset, rows])
  const figures = sources.reduce((sum, source) => sum + source.figures.length, 0)
  const named = sources.reduce((sum, { policies }) => sum + policies.length, 0)
  const rest = rows.observations.length + rows.policies.length - figures - named
  return (
    <div>
      <p role="status">
        <b>
          {sources.length === 0
            ? t('add.packed.nothing')
            : t('add.packed', { n: figures, policies: named, sources: sources.length })}
        </b>
      </p>
      {changed > 0 && <p className={styles['problem']}>{t('add.packed.changed', { n: changed })}</p>}
      {again > 0 && <p className={styles['quiet']}>{t('add.packed.again', { n: again })}</p>}
      {rest > 0 && <p className={styles['problem']}>{t('add.packed.rest', { n: rest })}</p>}
      <ul className={styles['additions']}>
        {sources.map(({ facts, figures: given, policies }) => (
          <li key={`${facts.title} ${facts.published} ${facts.url}`}>
            <span>{facts.title}</span>
            <span className={styles['quiet']}>
              {t('add.addition', { n: given.length })}
              {policies.length > 0 && ` · ${t('compare.apart.policies', { n: policies.length })}`}
            </span>
            <Button
              look="line"
              label={t('add.packed.reviewNamed', { title: facts.title })}
              onPress={() => onBegin({ text: '', facts, figures: given, policies })}
            >
              {t('add.review')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        {workbook !== null && sources.length > 0 && (
          <Button
            look="solid"
            onPress={() => {
              void workbookEvents.opened(workbookOf(rows, name === '' ? t('add.workbook.name') : name, dataset.version))
              tableEvents.ended()
            }}
          >
            {t('add.packed.workbook')}
          </Button>
        )}
        <Button look="line" onPress={tableEvents.cleared}>
          {t('add.table.clear')}
        </Button>
        <Restore />
      </div>
    </div>
  )
}

/** Its rows as they are, those of each source one addition with all that it needs: what several name stands in each. */
function workbookOf(rows: AddedRows, name: string, version: string): Workbook {
  const when = new Date().toISOString()
  const additions = rows.sources.map((source): Addition => {
    const isOwn = (row: Row) => row['source_id'] === source['source_id']
    const observations = rows.observations.filter(isOwn)
    const policies = rows.policies.filter(isOwn)
    const used = new Set(observations.map((row) => row['definition']))
    const definitions = rows.definitions.filter((row) => used.has(row['definition_id']))
    const texts = new Set([source, ...observations, ...policies, ...definitions].flatMap((row) => Object.values(row)))
    return {
      id: newId(),
      who: '',
      when,
      unfit: [],
      rows: {
        ...noRows,
        sources: [source],
        definitions,
        observations,
        policies,
        translations: rows.translations.filter(({ zh = '' }) => texts.has(zh)),
      },
    }
  })
  return { ...freshWorkbook(name, version), additions }
}
