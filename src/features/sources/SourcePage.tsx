import { useMemo } from 'react'
import { Mark } from '#figures/marks/Mark.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, SourceId } from '#domain/model.ts'
import { FigureValue } from '#i18n/FigureValue.tsx'
import { FreeText } from '#i18n/FreeText.tsx'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { useView } from '#view/store.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'
import { SourceFacts, SourceLine } from './SourceHead.tsx'
import { inTextOrder, type TextItem } from './textOrder.ts'
import styles from './Sources.module.css'

/** One text: who, when, how sure, and its figures and policies in the order of the text. */
export function SourcePage({ dataset, sourceId }: { readonly dataset: Dataset; readonly sourceId: SourceId }) {
  const { t, lang } = useWords()
  const linkTo = useLinks(dataset)
  const source = lookup(dataset.sourceById, sourceId)
  const items = useMemo(() => inTextOrder(dataset, sourceId), [dataset, sourceId])
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <p>
          <a href={linkTo((view) => pageOpened(view, { name: 'sources' }))}>← {t('sources.back')}</a>
        </p>
        <h1>
          <FreeText text={source.title} english={dataset.english} />
        </h1>
        {lang === 'en' && <p lang="zh-CN">{source.title}</p>}
        <SourceLine dataset={dataset} source={source} />
      </header>
      <dl className={styles['facts']}>
        <SourceFacts dataset={dataset} source={source} />
        {source.url !== null && (
          <div>
            <dt>{t('sources.address')}</dt>
            <dd>{source.url}</dd>
          </div>
        )}
        {source.sha256 !== null && (
          <div>
            <dt>{t('sources.fingerprint')}</dt>
            <dd>SHA-256 {source.sha256}</dd>
          </div>
        )}
      </dl>
      {items.length > 0 && (
        <section className={styles['text']}>
          <h2>{t('sources.inText')}</h2>
          <p className={styles['quiet']}>{t('sources.inText.words')}</p>
          <ol>
            {items.map((item) => (
              <TextRow key={item.id} dataset={dataset} item={item} />
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

function TextRow({ dataset, item }: { readonly dataset: Dataset; readonly item: TextItem }) {
  const { pick, labels } = useWords()
  const linkTo = useLinks(dataset)
  const isOpen = useView((view) => view.evidence?.id === item.id)
  const row = item.kind === 'figure' ? item.figure : item.policy
  const name = item.kind === 'figure' ? lookup(dataset.indicatorById, item.figure.indicator) : item.policy
  return (
    <li data-open={isOpen || undefined}>
      <span className={styles['what']}>
        {item.kind === 'figure' ? (
          <>
            <Mark facts={item.figure} size="panel" colour={areaColour(lookup(dataset.areaById, item.figure.refArea).slot)} />
            <FigureValue figure={item.figure} />
          </>
        ) : (
          <span className={styles['quiet']}>{labels.kind[item.policy.kind]}</span>
        )}
      </span>
      <a
        href={linkTo((view) =>
          evidenceOpened(view, item.kind === 'figure' ? { kind: 'figure', id: item.id } : { kind: 'policy', id: item.id }),
        )}
        data-evidence={item.id}
      >
        {pick(name.nameZh, name.nameEn)}
      </a>
      <q lang="zh-CN">{row.quote}</q>
    </li>
  )
}
