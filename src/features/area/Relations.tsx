import { relationsOf, type AreaRelation } from '#domain/area.ts'
import { lookup } from '#domain/lookup.ts'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { longSentencesOf } from '#figures/longSentence.ts'
import { Seal } from '#figures/marks/Seal.tsx'
import { useWords } from '#i18n/words.tsx'
import { AreaLink } from './links.tsx'
import styles from './Relations.module.css'

interface RelationsProps {
  readonly dataset: Dataset
  readonly area: AreaId
}

/** What contains it, overlaps it, came before or after it; and what that means for putting figures side by side. */
export function Relations({ dataset, area }: RelationsProps) {
  const { t } = useWords()
  const relations = relationsOf(dataset, area)
  return (
    <section className={styles['relations']} aria-labelledby="area-relations">
      <h2 id="area-relations">{t('area.relations')}</h2>
      {relations.length === 0 ? (
        <p>{t('area.relations.none')}</p>
      ) : (
        <ul>
          {relations.map((relation) => (
            <RelationItem
              key={`${relation.kind} ${othersOf(relation).join(' ')}`}
              dataset={dataset}
              area={area}
              relation={relation}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function othersOf(relation: AreaRelation): readonly AreaId[] {
  return relation.kind === 'contains' ? relation.others : [relation.other]
}

function RelationItem({ dataset, area, relation }: RelationsProps & { readonly relation: AreaRelation }) {
  const { say } = useFigureSetting()
  const { pick } = useWords()
  const { what, meaning } = longSentencesOf(say).relationWords(area, relation)
  const sentence = (text: string) => pick(`${text}。`, `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`)
  return (
    <li>
      <b>{sentence(what)}</b> {sentence(meaning)}
      <span className={styles['others']}>
        {othersOf(relation).map((other) => {
          return (
            <span key={other}>
              <Seal area={lookup(dataset.areaById, other)} fill="solid" side={20} />
              <AreaLink dataset={dataset} area={other} name="full" />
            </span>
          )
        })}
      </span>
    </li>
  )
}
