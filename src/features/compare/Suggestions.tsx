import { useMemo } from 'react'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LineSample } from '#figures/marks/LineSample.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { AfterHead, RoomBelow } from '#ui/following.tsx'
import { useLinks } from '#view/links.ts'
import { suggestedPairs, type CommonGround } from './common.ts'
import styles from './Suggestions.module.css'

interface SuggestionsProps {
  readonly dataset: Dataset
  /** The one area chosen; null for none. */
  readonly beside: AreaId | null
}

/** Before two areas are chosen: what would be worth putting side by side. */
export function Suggestions({ dataset, beside }: SuggestionsProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  return (
    <div className={styles['suggestions']}>
      <h1>{beside === null ? t('compare.start.title') : t('compare.start.one', { area: say.area(beside) })}</h1>
      <AfterHead standIn={<RoomBelow />}>
        <Pairs dataset={dataset} beside={beside} />
      </AfterHead>
    </div>
  )
}

/** The pairs that have something to put side by side, computed, the most telling first. */
function Pairs({ dataset, beside }: SuggestionsProps) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const pairs = useMemo(() => suggestedPairs(dataset, beside), [dataset, beside])
  const nothing = beside !== null && pairs.length === 0
  return (
    <>
      <p>{nothing ? t('compare.start.one.nothing', { area: say.area(beside) }) : t('compare.start.words')}</p>
      <ul>
        {pairs.map((ground) => (
          <Pair key={ground.areas.join('~')} dataset={dataset} ground={ground} />
        ))}
      </ul>
    </>
  )
}

function Pair({ dataset, ground }: { readonly dataset: Dataset; readonly ground: CommonGround }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  const linkTo = useLinks(dataset)
  const [a, b] = ground.areas
  const { ordered, beside, indicators, instruments } = ground
  const facts = [
    indicators.length > 0 ? t('compare.start.indicators', { n: indicators.length }) : t('compare.start.noIndicators'),
    instruments > 0 ? t('compare.start.instruments', { n: instruments }) : t('compare.start.noInstruments'),
  ]
  return (
    <li>
      <a href={linkTo((view) => ({ ...view, areas: ground.areas }))}>
        <AreaSeal area={a} />
        <AreaSeal area={b} />
        <span>{t('compare.start.pair', { a: say.area(a), b: say.area(b) })}</span>
      </a>
      <div className={styles['facts']}>
        {ordered.length > 0 && (
          <p>
            <LineSample line="ruler" /> {t('compare.start.ordered', { n: ordered.length })}
            {pick('：', ': ')}
            {ordered.map(say.indicator).join(pick('、', ', '))}
          </p>
        )}
        {beside.length > 0 && (
          <p>
            <LineSample line="dots" /> {t('compare.start.beside', { n: beside.length })}
            {pick('：', ': ')}
            {beside.map(say.indicator).join(pick('、', ', '))}
          </p>
        )}
        <p className={styles['quiet']}>{facts.join(pick('；', '; '))}</p>
      </div>
    </li>
  )
}
