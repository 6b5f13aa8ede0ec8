import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, Absence } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import type { CategoryGroup, IndicatorFigures, NamedOnly, AreaProfile } from '#figures/profile/areaProfile.ts'
import { useRovingFocus } from '#figures/rovingFocus.ts'
import { FigureLink, EvidenceAnchor } from '#figures/value/FigureLink.tsx'
import { FreeText, PeriodText } from '#i18n/components.tsx'
import { Quoted } from '#i18n/quoted.tsx'
import { formatPeriod, natureName } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { Tag } from '#ui/Tag.tsx'
import { useLinks } from '#view/links.ts'
import { pageOpened } from '#view/transitions.ts'
import { IndicatorLink } from './links.tsx'
import styles from './AreaFigures.module.css'

interface AreaFiguresProps {
  readonly dataset: Dataset
  readonly profile: AreaProfile
}

/** Every figure of the area by category and indicator, and among them what is named without a number. */
export function AreaFigures({ dataset, profile }: AreaFiguresProps) {
  const { t } = useWords()
  const roving = useRovingFocus<HTMLDivElement>()
  return (
    <div ref={roving}>
      {profile.counts.figures === 0 && <p className={styles['none']}>{t('area.figures.none')}</p>}
      {profile.counts.figures > 0 && <span className="spoken">{t('area.figures.walk')}</span>}
      {profile.groups.map((group) => (
        <Category key={group.category} dataset={dataset} group={group} />
      ))}
    </div>
  )
}

function Category({ dataset, group }: { readonly dataset: Dataset; readonly group: CategoryGroup }) {
  const { labels } = useWords()
  const byIndicator = (a: IndicatorFigures | NamedOnly, b: IndicatorFigures | NamedOnly) =>
    dataset.indicators.indexOf(a.indicator) - dataset.indicators.indexOf(b.indicator)
  return (
    <section className={styles['category']} aria-label={labels.category[group.category]}>
      <h3>{labels.category[group.category]}</h3>
      <ul>
        {[...group.rows, ...group.named].sort(byIndicator).map((row) => (
          <li key={row.indicator.indicator}>
            <IndicatorLink dataset={dataset} indicator={row.indicator} />
            <div className={styles['figures']}>
              {'figures' in row ? (
                row.figures.map((figure) => <FigureRow key={figure.obsId} dataset={dataset} figure={figure} />)
              ) : (
                <NamedFigure dataset={dataset} absence={row.absence} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FigureRow({ dataset, figure }: { readonly dataset: Dataset; readonly figure: Observation }) {
  const { say } = useFigureSetting()
  const { t, labels, lang, pick } = useWords()
  const { english } = dataset
  const definition = lookup(dataset.definitionById, figure.definition)
  const accord = say.accord(figure)
  const whole = figure.partOf === null ? null : say.value(lookup(dataset.observationById, figure.partOf))
  return (
    <div className={styles['figure']}>
      <FigureLink plotted={{ observation: figure, judgement: null }} size="panel" comparisons={[]} />
      <span className={styles['counts']}>
        {pick(definition.countsZh, definition.countsEn)}
        {figure.scope !== 'area' && (
          <span className={styles['scope']}>
            <Tag edge="plain">{labels.scopeTag[figure.scope]}</Tag>{' '}
            {figure.scopeName !== null && <FreeText text={figure.scopeName} english={english} />}
          </span>
        )}
        {accord !== '' && <span className={styles['quiet']}>{accord}</span>}
        {whole !== null && <span className={styles['quiet']}>{t('area.part', { whole })}</span>}
        {figure.comment !== null && (
          <span className={styles['quiet']}>
            {t('area.remark')}
            <FreeText text={figure.comment} english={english} />
          </span>
        )}
      </span>
      <span className={styles['when']}>
        <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
        <span className={styles['quiet']}>
          {natureName(figure, labels)}
          {figure.countStart !== null &&
            `${pick('，', ', ')}${t('area.countStart', { when: formatPeriod(figure.countStart, lang) })}`}
        </span>
      </span>
    </div>
  )
}

/** Why there is no number although a text names the thing: what is remarked, the figure that includes it, the words. */
function NamedFigure({ dataset, absence }: { readonly dataset: Dataset; readonly absence: Absence }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  const { within, sourceId, quote, comment } = absence
  return (
    <div className={styles['figure']}>
      <span className={styles['named']}>
        <AbsenceSign kind="named-without-number" />
        {within === null ? (
          t('area.named.reason')
        ) : (
          <EvidenceAnchor target={{ kind: 'figure', id: within }}>
            {say.reason({ kind: 'named-without-number', absence })}
          </EvidenceAnchor>
        )}
      </span>
      <span className={styles['counts']}>
        <FreeText text={comment} english={dataset.english} />
        {quote !== null && (
          <span className={styles['quiet']}>
            {t('area.words')}
            <Quoted words={quote} />
          </span>
        )}
      </span>
      <span className={styles['when']}>
        {sourceId !== null && (
          <a
            className={styles['source']}
            href={linkTo((view) => pageOpened(view, { name: 'source', source: sourceId }))}
            aria-label={t('area.named.source', { publisher: say.freeText(lookup(dataset.sourceById, sourceId).publisher) })}
          >
            {t('evidence.source')}
          </a>
        )}
      </span>
    </div>
  )
}
