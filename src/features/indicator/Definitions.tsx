import { lookup } from '#domain/lookup.ts'
import type { Dataset, Definition, IndicatorId } from '#domain/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import styles from './Indicator.module.css'

/** How each source counts an indicator: two figures share a definition only where a person judged that they count the same thing. */
export function Definitions({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: IndicatorId }) {
  const { t } = useWords()
  const definitions = dataset.definitions.filter((row) => row.indicator === indicator)
  if (definitions.length === 0) return null
  return (
    <section className={styles['part']}>
      <h2>{t('indicator.definitions', { n: definitions.length })}</h2>
      <p className={styles['lead']}>{t('indicator.definitions.words')}</p>
      <ul className={styles['definitions']}>
        {definitions.map((definition) => (
          <DefinitionView key={definition.definitionId} dataset={dataset} definition={definition} />
        ))}
      </ul>
    </section>
  )
}

function DefinitionView({ dataset, definition }: { readonly dataset: Dataset; readonly definition: Definition }) {
  const { t, pick, lang } = useWords()
  const figures = dataset.observations.filter((row) => row.definition === definition.definitionId && row.restates === null)
  const areas = [...new Set(figures.map((row) => row.refArea))].map((area) => lookup(dataset.areaById, area))
  return (
    <li>
      <div>
        <p>{pick(definition.countsZh, definition.countsEn)}</p>
        <p className={styles['lead']} lang={lang === 'zh' ? 'en' : 'zh-CN'}>
          {pick(definition.countsEn, definition.countsZh)}
        </p>
      </div>
      <div>
        <p className={styles['lead']}>
          {t('indicator.printed')}
          {definition.printedNames.map((name) => (
            <q key={name} lang="zh-CN">
              {name}
            </q>
          ))}
        </p>
        <p className={styles['lead']}>{t(definition.breadthStated ? 'indicator.breadth.stated' : 'indicator.breadth.open')}</p>
      </div>
      <ul className={styles['areas']} aria-label={t('indicator.definitions.areas')}>
        {areas.map((area) => (
          <li key={area.areaId}>
            <AreaSeal area={area.areaId} />
            {pick(area.shortZh, area.shortEn)}
          </li>
        ))}
      </ul>
    </li>
  )
}
