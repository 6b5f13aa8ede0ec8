import { Fragment } from 'react'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import type { LegendKey } from '#figures/model.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './LegendView.module.css'
import { JudgementSign } from '#figures/marks/JudgementSign.tsx'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { Mark } from '#figures/marks/Mark.tsx'
import type { MarkFacts } from '#figures/marks/pieces.ts'
import { AbsenceSign } from '#figures/marks/AbsenceSign.tsx'
import { PolicySquare } from '#figures/marks/PolicySquare.tsx'

/** The key of the marks that are present, and of no others. */
export function LegendView({ keys, extra }: { readonly keys: readonly LegendKey[]; readonly extra: readonly string[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  if (keys.length === 0) return null
  return (
    <section className={styles['legend']} aria-label={t('legend.title')}>
      <h2>{t('legend.title')}</h2>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <LegendSample of={key} />
            {longPhrasesOf(say.context).legend[key]}
          </li>
        ))}
        {extra.map((words) => (
          <Fragment key={words}>
            <li>{words}</li>
          </Fragment>
        ))}
      </ul>
    </section>
  )
}

const plain: MarkFacts = { qualifier: 'exact', nature: 'stock', scope: 'area' }
const ink = 'var(--quiet)'

/** The sign a key explains, in the colour of quiet text and not in an area's. */
export function LegendSample({ of }: { readonly of: LegendKey }) {
  switch (of) {
    case 'exact':
    case 'more-than':
    case 'at-least':
    case 'nearly':
    case 'about':
    case 'range':
      return <Mark facts={{ ...plain, qualifier: of }} size="panel" colour={ink} />
    case 'planned':
      return <Mark facts={{ ...plain, nature: 'commitment' }} size="panel" colour={ink} />
    case 'cumulative':
      return <Mark facts={{ ...plain, nature: 'cumulative' }} size="panel" colour={ink} />
    case 'part-of-area':
      return <Mark facts={{ ...plain, scope: 'programme' }} size="panel" colour={ink} />
    case 'block':
      return <Blocks gaps={[7, 14, 21]} />
    case 'parts':
      return <Blocks gaps={[14]} />
    case 'named-without-number':
    case 'not-mentioned':
    case 'not-applicable':
      return <AbsenceSign kind={of} />
    case 'policy-written':
      return <PolicySquare state="written" colour={ink} />
    case 'policy-planned':
      return <PolicySquare state="planned" colour={ink} />
    case 'grade-A':
      return <GradeSign sign="A" />
    case 'grade-B':
      return <GradeSign sign="B" />
    case 'grade-C':
      return <GradeSign sign="C" />
    case 'grade-D':
      return <GradeSign sign="D" />
    case 'part-of':
      return <GradeSign sign="part-of" />
    case 'passes':
    case 'undecided':
    case 'fails':
      return <JudgementSign judgement={of} />
  }
}

/** A bar cut at some places. */
function Blocks({ gaps }: { readonly gaps: readonly number[] }) {
  const starts = [0, ...gaps.map((gap) => gap + (gaps.length > 1 ? 1 : 4))]
  const ends = [...gaps.map((gap) => gap - 1), 28]
  return (
    <svg width="28" height="12" viewBox="0 0 28 12" color={ink} aria-hidden="true" focusable="false">
      {starts.map((start, index) => (
        <rect key={start} x={start} width={(ends[index] ?? start) - start} height="12" fill="currentColor" />
      ))}
    </svg>
  )
}
