import { useState } from 'react'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Highlighted } from '#figures/highlight.tsx'
import { GradeSign } from '#figures/marks/GradeSign.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import type { Request } from '#figures/model.ts'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { Quoted } from '#i18n/quoted.tsx'
import { useWords } from '#i18n/words.tsx'
import { Pager } from '#ui/Pager.tsx'
import { itemsOf, placeOf } from '#ui/place.ts'
import styles from './View.module.css'

/** So many questions stand on one page. */
const mostRequests = 40

/** 补数清单: whom to ask, what, what the answer would allow, and the words that show the gap. */
export function RequestsView({ model, actions }: FigureViewProps<'requests'>) {
  const { t } = useWords()
  const [page, setPage] = useState(0)
  const place = placeOf(page, mostRequests, model.requests.length)
  return (
    <FigureFrame model={model} subject={t('requests.subject')} actions={actions}>
      <Pager
        label={t('pages.list')}
        place={t('pages.list.place', { from: place.from, to: place.to, n: place.of })}
        previous={t('pages.previous')}
        next={t('pages.next')}
        page={place.page}
        pages={place.pages}
        onPage={setPage}
      />
      <ol className={styles['requests']} start={place.from}>
        {itemsOf(model.requests, place).map((request) => (
          <RequestRow key={keyOf(request)} request={request} />
        ))}
      </ol>
    </FigureFrame>
  )
}

function keyOf(request: Request): string {
  return request.kind === 'near-miss'
    ? `${request.figure.obsId} ${request.comparison.a} ${request.comparison.b}`
    : `${request.area} ${request.indicator}`
}

function RequestRow({ request }: { readonly request: Request }) {
  const { say } = useFigureSetting()
  const { area, question, unlocks, quote } = longSentencesOf(say).requestWords(request)
  return (
    <Highlighted as="li" indicator={request.indicator} className={styles['request']}>
      <span className={styles['area']}>
        <AreaSeal area={request.area} />
        <b>{area}</b>
      </span>
      <span>{question}</span>
      <span className={styles['unlocks']}>
        <GradeSign sign={request.best} />
        {unlocks}
      </span>
      {quote !== null && <Quoted words={quote} className={styles['quote']} />}
    </Highlighted>
  )
}
