import { Mark } from '#figures/marks/Mark.tsx'
import { areaColour } from '#figures/theme.ts'
import type { Dataset } from '#domain/model.ts'
import { FigureValue } from '#i18n/components.tsx'
import { Quoted } from '#i18n/quoted.tsx'
import { useWords } from '#i18n/words.tsx'
import { useSteadyLinks } from '#view/links.ts'
import { evidenceOpened } from '#view/transitions.ts'
import { useView } from '#view/store.ts'
import { showPlace } from './OriginalText.tsx'
import { evidenceOf, nameOf, itemWords, type TextItem } from './textOrder.ts'
import styles from './Sources.module.css'

interface TextRowsProps {
  readonly dataset: Dataset
  readonly items: readonly TextItem[]
  /** Ids whose words are marked in the original, where that is open: their rows lead to the place. */
  readonly placed: ReadonlySet<string>
}

/** Figures and policies as they follow each other in the text, numbered, each with its words; every row opens its evidence. */
export function TextRows({ dataset, items, placed }: TextRowsProps) {
  return (
    <ol className={styles['rows']}>
      {items.map((item, index) => (
        <TextRow key={item.id} dataset={dataset} item={item} number={index + 1} place={placed.has(item.id) ? 'marked' : 'none'} />
      ))}
    </ol>
  )
}

interface TextRowProps {
  readonly dataset: Dataset
  readonly item: TextItem
  readonly number: number
  readonly place: 'marked' | 'none'
}

function TextRow({ dataset, item, number, place }: TextRowProps) {
  const { t, pick, labels } = useWords()
  const linkTo = useSteadyLinks(dataset)
  const isOpen = useView((view) => view.evidence?.id === item.id)
  const names = nameOf(dataset, item)
  const name = pick(names.nameZh, names.nameEn)
  return (
    <li data-open={isOpen || undefined}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['what']}>
        {item.kind === 'figure' ? (
          <>
            <Mark facts={item.figure} size="panel" colour={areaColour(item.figure.refArea)} />
            <FigureValue figure={item.figure} />
          </>
        ) : (
          <span className={styles['quiet']}>{labels.kind[item.policy.kind]}</span>
        )}
      </span>
      <a href={linkTo((view) => evidenceOpened(view, evidenceOf(item)))} data-evidence={item.id}>
        {name}
      </a>
      <Quoted words={itemWords(item)} />
      {place === 'marked' && (
        <button type="button" aria-label={t('source.toPlace.of', { n: number, name })} onClick={() => showPlace(item.id)}>
          {t('source.toPlace')}
        </button>
      )}
    </li>
  )
}
