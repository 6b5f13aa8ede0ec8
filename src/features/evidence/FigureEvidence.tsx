import { accordOf, agreementOf, stands } from '#domain/agreement.ts'
import { statedInterval } from '#domain/interval.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation, Policy, SourceId } from '#domain/model.ts'
import { perHead } from '#domain/perHead.ts'
import { directParts } from '#domain/places.ts'
import { Mark } from '#figures/marks/Mark.tsx'
import { PerHeadText } from '#figures/perHead/PerHeadText.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { areaColour } from '#figures/theme.ts'
import { formatAmount } from '#i18n/amount.ts'
import { FigureValue, FreeText, PeriodText } from '#i18n/components.tsx'
import { formatPeriod, natureName } from '#i18n/format.ts'
import { printedFigure, printedText } from '#i18n/printed.ts'
import { useWords, type Words } from '#i18n/words.tsx'
import { useLinks } from '#view/links.ts'
import { evidenceOpened, pageOpened } from '#view/transitions.ts'
import { Comparisons } from './Comparisons.tsx'
import { Fact, Facts, Part, SourceFacts } from './Facts.tsx'
import { FigureLinks, OtherSources, PolicyLinks } from './FigureLinks.tsx'
import { Citation, NotKept, Quote } from './Quotation.tsx'
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
  const agreement = agreementOf(dataset, figure)
  const beside = agreement.stands === figure ? [...agreement.against, ...agreement.also] : [agreement.stands]
  const standing = agreement.stands === figure ? null : accordOf(dataset, agreement.stands) === 'same' ? 'same' : 'narrower'
  const accordOfFigure = sentencesOf(dataset, lang).accord(figure)
  const overlaps = area.overlaps.map((id) => lookup(dataset.areaById, id))
  return (
    <>
      <div className={styles['big']}>
        <FigureValue figure={figure} />
        <Mark facts={figure} size="evidence" colour={areaColour(area.areaId)} />
      </div>
      <p className={styles['precision']}>{labels.qualifier[figure.qualifier]}</p>
      {accordOfFigure !== '' && <p className={styles['precision']}>{accordOfFigure}</p>}
      {lang === 'en' && (
        <p className={styles['note']}>
          {t('evidence.printed')} <span lang="zh-CN">{printedText(figure)}</span>
        </p>
      )}
      {figure.quote === null ? (
        <NotKept printed={figure.printed} />
      ) : (
        <Quote quote={figure.quote} span={printed.span} area={area.areaId} />
      )}
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
          {natureName(figure, labels)}
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
          <Fact name={t(figure.quote === null ? 'evidence.place' : 'evidence.comment')}>
            <FreeText text={figure.comment} english={english} />
          </Fact>
        )}
        <SourceFacts dataset={dataset} sourceId={figure.sourceId} />
      </Facts>
      {beside.length > 0 && (
        <Part title={t('evidence.accord')} {...(standing === null ? {} : { note: t(`evidence.accord.${standing}`) })}>
          <OtherSources dataset={dataset} figures={beside} />
        </Part>
      )}
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
      {stands(dataset, figure) && (
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

/** Figures of one source, in the order of the text. */
function figuresOfSource(dataset: Dataset, source: SourceId): readonly Observation[] {
  return dataset.observations.filter((row) => row.sourceId === source).sort((a, b) => a.quoteStart - b.quoteStart)
}

/** 同文易混: other figures of the same source with the same numeral that count something else. */
function lookalikes(dataset: Dataset, figure: Observation): readonly Observation[] {
  const original = figure.restates ?? figure.obsId
  return figuresOfSource(dataset, figure.sourceId).filter(
    (other) =>
      other.obsId !== figure.obsId &&
      (other.restates ?? other.obsId) !== original &&
      other.obsValue === figure.obsValue &&
      other.unitMult === figure.unitMult,
  )
}

/** The figures that say this one again, and the one it says again. */
function restatements(dataset: Dataset, figure: Observation): readonly Observation[] {
  const original = figure.restates ?? figure.obsId
  return dataset.observations.filter((other) => other.obsId !== figure.obsId && (other.restates ?? other.obsId) === original)
}

/** Policies whose row names this figure. */
function policiesOf(dataset: Dataset, figure: Observation): readonly Policy[] {
  return dataset.policies.filter((policy) => policy.linkedObs.includes(figure.obsId))
}

/** The ends a source states, and no others: 不少于1亿元 → 1亿元起. */
function boundsWords(figure: Observation, { t, lang }: Words): string {
  const { lo, hi } = statedInterval(figure)
  const amount = (value: number) => formatAmount(value, figure.unitMeasure, lang)
  if (lo !== null && hi !== null) {
    return lo.value === hi.value
      ? amount(lo.value)
      : t('evidence.bounds.between', { from: amount(lo.value), to: amount(hi.value) })
  }
  if (lo !== null) return t(lo.open ? 'evidence.bounds.above' : 'evidence.bounds.from', { value: amount(lo.value) })
  if (hi !== null) return t(hi.open ? 'evidence.bounds.below' : 'evidence.bounds.to', { value: amount(hi.value) })
  return t('evidence.bounds.none')
}
