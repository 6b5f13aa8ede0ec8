import { useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { areaSlots, type AreaSlots } from '#figures/colours.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { useAddresses, useLinks } from '#view/links.ts'
import { sharedLink } from '#view/sharedLink.ts'
import { useView, viewEvents } from '#view/store.ts'
import { deckOpened, pageOpened } from '#view/transitions.ts'
import { formatDeckLink } from './codec.ts'
import { finder, slidesIn, type Deck, type FiguresOf } from './deck.ts'
import { DeckFile, useDeckDrop } from './DeckFile.tsx'
import { DeckOut, type WaysOut } from './DeckOut.tsx'
import { useDeckShown } from './shown.ts'
import { SlideList } from './SlideList.tsx'
import { deckEvents, useDeck } from './store.ts'
import styles from './Deck.module.css'
import { Scene } from '#figures/page/Scene.tsx'
import type { Slide } from '#figures/page/slide.ts'
import { usePrinting } from '#ui/printing.ts'
import { pagesOfSlide } from './pages.ts'

export interface DeckPageProps extends WaysOut {
  readonly dataset: Dataset
  /** The figures of any view. */
  readonly figuresOf: FiguresOf
  /** Puts a slide of the deck on the projector. */
  readonly onPresent: (slide: string) => void
}

/** The deck: its slides in their order, and the ways it leaves: projector, PPTX, pictures, paper, link, file. */
export function DeckPage({ dataset, figuresOf, onPresent, newPngOf }: DeckPageProps) {
  const { t, lang } = useWords()
  const { deck, from } = useDeckShown()
  const find = useMemo(() => finder(dataset, lang, figuresOf), [dataset, lang, figuresOf])
  const found = useMemo(() => (deck === null ? [] : find(deck)), [deck, find])
  const slides = useMemo(() => slidesIn(found), [found])
  const own = useView((view) => view.own)
  const slots = useMemo(() => areaSlots(dataset, own, []), [dataset, own])
  const { opened, drop } = useDeckDrop()
  const count = deck?.length ?? 0
  const [first] = slides
  return (
    <article className={styles['page']} {...drop}>
      <header className={styles['head']}>
        <h1>{t('page.deck')}</h1>
        <p>{deck === null ? t('deck.fault.link') : count === 0 ? t('deck.empty') : t('deck.count', { n: count })}</p>
        {from === 'link' && deck !== null && <FromLink dataset={dataset} deck={deck} />}
      </header>
      <div className={styles['actions']}>
        {first !== undefined && (
          <>
            <Button look="solid" onPress={() => onPresent(first.id)}>
              {t('deck.present')}
            </Button>
            <DeckOut dataset={dataset} slides={slides} slots={slots} newPngOf={newPngOf} />
          </>
        )}
        <DeckFile deck={deck ?? []} opened={opened} />
        {count > 0 && deck !== null && <LinkButton dataset={dataset} deck={deck} />}
        {count > 0 && from === 'device' && (
          <Button look="text" onPress={deckEvents.cleared}>
            {t('deck.clear')}
          </Button>
        )}
      </div>
      <Told />
      <SlideList dataset={dataset} found={found} slots={slots} from={from} onPresent={onPresent} />
      <DeckSheets dataset={dataset} slides={slides} slots={slots} />
    </article>
  )
}

/** Of a deck that came by a link: it is nobody's until the reader takes it over. */
function FromLink({ dataset, deck }: { readonly dataset: Dataset; readonly deck: Deck }) {
  const { t } = useWords()
  const linkTo = useLinks(dataset)
  return (
    <p className={styles['linked']}>
      {t('deck.linked')}{' '}
      <Button
        look="line"
        onPress={() => {
          deckEvents.adopted(deck)
          viewEvents.pageOpened({ name: 'deck' })
        }}
      >
        {t('deck.adopt')}
      </Button>{' '}
      <a href={linkTo((view) => pageOpened(view, { name: 'deck' }))}>{t('deck.mine')}</a>
    </p>
  )
}

/** Copies the deck as a link; a deck too long for one says so. */
function LinkButton({ dataset, deck }: { readonly dataset: Dataset; readonly deck: Deck }) {
  const { t } = useWords()
  const addressOf = useAddresses(dataset)
  const text = useMemo(() => formatDeckLink(deck), [deck])
  if (text === null) return <span className={styles['hint']}>{t('deck.tooLong')}</span>
  const address = addressOf((view) => deckOpened(view, text))
  return (
    <CopyButton
      look="line"
      label={t('deck.copyLink')}
      done={t(sharedLink(address) === null ? 'deck.copiedHere' : 'deck.copied')}
      denied={t('deck.copyDenied')}
      text={address}
    />
  )
}

/** What was done and can be taken back, and whether the deck is kept. */
function Told() {
  const { t } = useWords()
  const undo = useDeck((state) => state.undo)
  const keeping = useDeck((state) => state.keeping)
  return (
    <div role="status" className={styles['told']}>
      {keeping !== 'kept' && <p>{t(`deck.${keeping}`)}</p>}
      {undo !== null && (
        <p>
          {t(`deck.done.${undo.done}`)}{' '}
          <Button look="line" onPress={deckEvents.undone}>
            {t('deck.undo')}
          </Button>
        </p>
      )}
    </div>
  )
}

interface DeckSheetsProps {
  readonly dataset: Dataset
  readonly slides: readonly Slide[]
  readonly slots: AreaSlots
}

/** The deck on paper, or as a PDF: a sheet across for each page, in place of what is on screen; on screen nothing. */
function DeckSheets({ dataset, slides, slots }: DeckSheetsProps) {
  const { lang } = useWords()
  const isPrinting = usePrinting()
  if (!isPrinting) return null
  const pages = slides.flatMap((slide) =>
    pagesOfSlide(slide, dataset, lang, slots).map((page, index) => ({ page, key: `${slide.id}.${index}` })),
  )
  return (
    <div className={styles['sheets']}>
      {pages.map(({ page, key }) => (
        <div key={key} className={styles['sheet']}>
          <Scene scene={page.scene} />
        </div>
      ))}
    </div>
  )
}
