import { useState } from 'react'
import type { Dataset } from '#domain/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { useViewState } from '#view/store.ts'
import { itemOf, mostItems } from './deck.ts'
import { deckEvents, useDeck } from './store.ts'
import styles from './Deck.module.css'

/** Puts a figure, as it is shown, at the end of the reader's deck; one press. */
export function AddButton({ dataset, model }: { readonly dataset: Dataset; readonly model: FigureModel }) {
  const { t } = useWords()
  const keeping = useDeck((deck) => deck.keeping)
  // It belongs to the figure it was pressed for.
  const [outcome, setOutcome] = useState<{ readonly of: FigureModel; readonly said: string } | null>(null)
  const add = () => {
    const isAdded = deckEvents.added(itemOf(dataset, useViewState.getState().view, model))
    const n = useDeck.getState().deck.length
    setOutcome({ of: model, said: isAdded ? t('deck.added', { n }) : t('deck.tooMany', { n: mostItems }) })
  }
  const said = outcome?.of === model ? outcome.said : ''
  return (
    <>
      <Button look="text" onPress={add}>
        {t('deck.add')}
      </Button>
      <span role="status" className={styles['added']}>
        {said !== '' && keeping !== 'kept' ? `${said} ${t(`deck.${keeping}`)}` : said}
      </span>
    </>
  )
}
