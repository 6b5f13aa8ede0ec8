import type { Draft } from '#domain/draft/draft.ts'
import { readTyped } from '#domain/draft/numberFields.ts'
import { draftOfLeftOut } from '#domain/draft/ofArticle.ts'
import type { LeftOut } from '#domain/suggest/suggest.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import styles from './Add.module.css'

interface LeftOutListProps {
  readonly text: string
  readonly leftOut: readonly LeftOut[]
  readonly drafts: readonly Draft[]
  readonly onAdd: (draft: Draft) => void
  readonly onReopen: (id: string) => void
}

/** Numbers that are no figure of a district, or that no indicator fits, and why; who knows better takes one into the review. */
export function LeftOutList({ text, leftOut, drafts, onAdd, onReopen }: LeftOutListProps) {
  const { t } = useWords()
  const taken = new Set(drafts.flatMap(({ place }) => (place.kind === 'article' ? [place.span.start] : [])))
  const rest = leftOut.filter(({ span }) => !taken.has(span.start))
  const [first] = drafts
  const unfit = drafts.filter(({ state }) => state === 'unfit')
  if (rest.length + unfit.length === 0) return null
  return (
    <details className={styles['leftOut']}>
      <summary>{t('add.leftOut', { n: rest.length + unfit.length })}</summary>
      <ul>
        {unfit.map(({ id, printed }) => (
          <li key={id}>
            <span className={styles['value']} lang="zh-CN">
              {printed}
            </span>
            <span className={styles['quiet']}>{t('add.state.unfit')}</span>
            <Button look="text" label={t('add.takeNamed', { number: printed })} onPress={() => onReopen(id)}>
              {t('add.take')}
            </Button>
          </li>
        ))}
        {rest.map((one) => (
          <li key={one.span.start}>
            <span className={styles['value']} lang="zh-CN">
              {one.printed}
            </span>
            <span className={styles['quiet']}>{t(`add.why.${one.why}`)}</span>
            <Button
              look="text"
              label={t('add.takeNamed', { number: one.printed })}
              onPress={() =>
                onAdd(
                  draftOfLeftOut(text, one, `l${one.span.start}`, {
                    area: first?.fields.area ?? null,
                    timePeriod: null,
                    number: readTyped(one.printed),
                  }),
                )
              }
            >
              {t('add.take')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
