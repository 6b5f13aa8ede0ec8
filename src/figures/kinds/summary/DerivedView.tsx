import { Fragment } from 'react'
import type { Derived } from '#domain/derived.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { EvidenceAnchor } from '#figures/value/EvidenceAnchor.tsx'
import { walkStop } from '#figures/rovingFocus.ts'
import { useWords } from '#i18n/words.tsx'
import styles from './Summary.module.css'

/** What is derived from printed figures: every term leads to its words, the division can be done again. */
export function DerivedView({ derived }: { readonly derived: readonly Derived[] }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const { derivedWords, phrases } = longSentencesOf(say)
  if (derived.length === 0) return null
  return (
    <section className={styles['derived']}>
      <h3>{phrases.derived.title}</h3>
      <ul>
        {derived.map((one) => {
          const { name, terms, result, arithmetic } = derivedWords(one)
          return (
            <li key={`${name} ${arithmetic}`}>
              <span className={styles['sum']}>
                {terms.map(({ figure, text, sign }) => (
                  <Fragment key={figure.obsId}>
                    {sign !== '' && ` ${sign} `}
                    <EvidenceAnchor
                      target={{ kind: 'figure', id: figure.obsId }}
                      {...walkStop(arithmetic, figure.obsId)}
                      aria-label={say.announced({ observation: figure, judgement: null })}
                    >
                      {text}
                    </EvidenceAnchor>
                  </Fragment>
                ))}{' '}
                <b>{result}</b>
              </span>
              <span className={styles['quiet']}>{name}</span>
            </li>
          )
        })}
      </ul>
      <p className={styles['quiet']}>{t('indicator.derived.words')}</p>
    </section>
  )
}
