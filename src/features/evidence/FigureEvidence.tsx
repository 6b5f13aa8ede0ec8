import { Mark } from '#figures/marks/Mark.tsx'
import { PerHeadText } from '#figures/perHead/PerHeadText.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { directParts } from '#domain/places.ts'
import { perHead } from '#domain/perHead.ts'
import { formatPeriod } from '#i18n/format.ts'
import { FigureValue, FreeText, PeriodText } from '#i18n/components.tsx'
import { printedFigure, printedText } from '#i18n/printed.ts'
import { useWords } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'
import { boundsWords } from './bounds.ts'
import { Citation } from './Citation.tsx'
import { Comparisons } from './Comparisons.tsx'
import { Fact, Facts, Part } from './Facts.tsx'
import { FigureLinks, PolicyLinks } from './FigureLinks.tsx'
import { Quote } from './Quote.tsx'
import { figuresOfSource, lookalikes, policiesOf, restatements } from './related.ts'
import { SourceFacts } from './SourceFacts.tsx'
import styles from './Evidence.module.css'

/** Everything that is known about one figure, the words it was taken from first. */
export function FigureEvidence({ dataset, figure }: { readonly dataset: Dataset; readonly figure: Observation }) {
  const words = useWords()
  const { t, labels, lang, pick } = words
  const linkTo = useLinks(dataset)
  const { english } = dataset
  const area = lookup(dataset.areaById, figure.refArea)
  const indicator = lookup(dataset.indicatorById, figure.indicator)
  const definition = lookup(dataset.definitionById, figure.definition)
  const printed = printedFigure(figure)
  const alike = lookalikes(dataset, figure)
  const same = figuresOfSource(dataset, figure.sourceId).filter((row) => row.obsId !== figure.obsId && !alike.includes(row))
  const again = restatements(dataset, figure)
  const parts = directParts(dataset, figure.obsId)
  const policies = policiesOf(dataset, figure)
  const reading = perHead(dataset, figure)
  const overlaps = area.overlaps.map((id) => lookup(dataset.areaById, id))
  return (
    <>
      <div className={styles['big']}>
        <FigureValue figure={figure} />
        <Mark facts={figure} size="evidence" colour={areaColour(area.slot)} />
      </div>
      <p className={styles['precision']}>{labels.qualifier[figure.qualifier]}</p>
      {lang === 'en' && (
        <p className={styles['note']}>
          {t('evidence.printed')} <span lang="zh-CN">{printedText(figure)}</span>
        </p>
      )}
      <Quote quote={figure.quote} span={printed.span} slot={area.slot} />
      <Facts>
        <Fact name={t('indicator.name')}>
          <a href={linkTo((view) => pageOpened(view, { name: 'indicator', indicator: figure.indicator }))}>
            {pick(indicator.nameZh, indicator.nameEn)}
          </a>
        </Fact>
        <Fact name={t('evidence.counts')}>{pick(definition.countsZh, definition.countsEn)}</Fact>
        <Fact name={t('evidence.date')} note={labels.timeBasis[figure.timeBasis]}>
          <PeriodText period={figure.timePeriod} basis={figure.timeBasis} />
        </Fact>
        {figure.countStart !== null && <Fact name={t('evidence.countStart')}>{formatPeriod(figure.countStart, lang)}</Fact>}
        <Fact
          name={t('evidence.scope')}
          {...(overlaps.length > 0
            ? {
                note: t('evidence.overlap', {
                  areas: overlaps.map((row) => pick(row.nameZh, row.nameEn)).join(pick('、', ', ')),
                }),
              }
            : {})}
        >
          {figure.scope === 'area' ? (
            pick(area.nameZh, area.nameEn)
          ) : (
            <>
              {labels.scope[figure.scope]}
              {pick('：', ': ')}
              {figure.scopeName !== null && <FreeText text={figure.scopeName} english={english} />}
            </>
          )}
        </Fact>
        <Fact name={t('evidence.nature')} note={labels.natureMeaning[figure.nature]}>
          {labels.nature[figure.nature]}
        </Fact>
        <Fact name={t('evidence.bounds')}>{boundsWords(figure, words)}</Fact>
        {reading.kind !== 'unfit' && (
          <Fact name={t('population.name')}>
            <PerHeadText
              dataset={dataset}
              figure={figure}
              reading={reading}
              hrefOf={({ obsId }) => linkTo((view) => evidenceOpened(view, { kind: 'figure', id: obsId }))}
            />
          </Fact>
        )}
        {figure.comment !== null && (
          <Fact name={t('evidence.comment')}>
            <FreeText text={figure.comment} english={english} />
          </Fact>
        )}
        <SourceFacts dataset={dataset} sourceId={figure.sourceId} />
      </Facts>
      {again.length > 0 && (
        <Part
          title={t('evidence.restates')}
          note={t(figure.restates === null ? 'evidence.restates.other' : 'evidence.restates.this')}
        >
          <FigureLinks dataset={dataset} figures={again} />
        </Part>
      )}
      {figure.partOf !== null && (
        <Part title={t('evidence.whole')}>
          <FigureLinks dataset={dataset} figures={[lookup(dataset.observationById, figure.partOf)]} />
        </Part>
      )}
      {parts.length > 0 && (
        <Part title={t('evidence.parts')}>
          <FigureLinks dataset={dataset} figures={parts} />
        </Part>
      )}
      {alike.length > 0 && (
        <Part title={t('evidence.lookalikes')} note={t('evidence.lookalikes.words')}>
          <FigureLinks dataset={dataset} figures={alike} />
        </Part>
      )}
      {figure.restates === null && (
        <Part title={t('evidence.comparable')}>
          <Comparisons dataset={dataset} figure={figure} />
        </Part>
      )}
      {policies.length > 0 && (
        <Part title={t('evidence.policies')}>
          <PolicyLinks dataset={dataset} policies={policies} />
        </Part>
      )}
      <Citation
        dataset={dataset}
        subject={{
          id: figure.obsId,
          area: pick(area.nameZh, area.nameEn),
          about: {
            kind: 'figure',
            indicator: [pick(indicator.nameZh, indicator.nameEn), pick(definition.countsZh, definition.countsEn)].join(
              pick('，', ', '),
            ),
          },
          value: printedText(figure),
          row: figure,
        }}
      />
      <Part title={t('evidence.sameSource')}>
        <FigureLinks dataset={dataset} figures={same} />
      </Part>
    </>
  )
}
