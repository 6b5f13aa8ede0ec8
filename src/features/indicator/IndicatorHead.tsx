import type { ReactNode } from 'react'
import { isBackground } from '#domain/background.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Indicator, IndicatorId } from '#domain/model.ts'
import { axisUnit } from '#figures/page/axis.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { filtersCleared, pageOpened } from '#view/transitions.ts'
import styles from './Indicator.module.css'

/** What an indicator is: name, definition, unit, whether it may be ranked, what it is part of; name and definition in both languages. */
export function IndicatorHead({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: IndicatorId }) {
  const { t, pick, labels, lang } = useWords()
  const linkTo = useLinks(dataset)
  const row = lookup(dataset.indicatorById, indicator)
  const parts = dataset.indicators.filter((other) => other.partOf === indicator)
  const whole = row.partOf === null ? [] : [lookup(dataset.indicatorById, row.partOf)]
  // What is counted one by one has no unit in English.
  const unit = axisUnit([], row.unit, lang)
  const other =
    lang === 'zh'
      ? { lang: 'en', name: row.nameEn, definition: row.definitionEn }
      : { lang: 'zh-CN', name: row.nameZh, definition: row.definitionZh }
  return (
    <header className={styles['head']}>
      <p className={styles['crumb']}>
        <a href={linkTo((view) => pageOpened({ ...filtersCleared(view), categories: [row.category] }, { name: 'figures' }))}>
          {labels.category[row.category]}
        </a>
      </p>
      <h1>{pick(row.nameZh, row.nameEn)}</h1>
      <p className={styles['definition']}>{pick(row.definitionZh, row.definitionEn)}</p>
      <p className={styles['other']} lang={other.lang}>
        {other.name}
        <span aria-hidden="true"> · </span>
        {other.definition}
      </p>
      <dl className={styles['facts']}>
        {unit !== '' && <Fact name={t('indicator.unit')}>{unit}</Fact>}
        <Fact name={t('indicator.rankable')}>
          {row.rankable
            ? t('indicator.rankable.yes')
            : t('indicator.rankable.no', { reason: pick(row.notRankableZh ?? '', row.notRankableEn ?? '') })}
        </Fact>
        {!isBackground(dataset, row.indicator) && (
          <Fact name={t('indicator.durable')}>{t(row.durable ? 'indicator.durable.yes' : 'indicator.durable.no')}</Fact>
        )}
        {whole.length > 0 && (
          <Fact name={t('indicator.whole')}>
            <IndicatorLinks dataset={dataset} indicators={whole} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact name={t('indicator.parts')}>
            <IndicatorLinks dataset={dataset} indicators={parts} />
          </Fact>
        )}
      </dl>
    </header>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function IndicatorLinks({ dataset, indicators }: { readonly dataset: Dataset; readonly indicators: readonly Indicator[] }) {
  const { pick } = useWords()
  const linkTo = useLinks(dataset)
  return indicators.map((row) => (
    <a
      key={row.indicator}
      className={styles['other']}
      href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator: row.indicator }))}
    >
      {pick(row.nameZh, row.nameEn)}
    </a>
  ))
}
