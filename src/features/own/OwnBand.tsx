import type { Area, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { deviceEvents, useDevice } from '#view/device.ts'
import { areasFiguresFirst, figureCounts } from '#view/findAreas.ts'
import { useView } from '#view/store.ts'
import { AreaField } from './AreaField.tsx'
import { chooseOwn } from './chooseOwn.ts'
import { OwnAnswer } from './OwnAnswer.tsx'
import styles from './OwnBand.module.css'

/** So many areas are offered at once; narrower windows show fewer. */
const mostOffered = 8

/**
 * The first band of the overview: which area is the reader's own, and what there is to say of it. As high asked as answered, but on a
 * phone.
 */
export function OwnBand({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  const own = useView((view) => view.own)
  const isPutAway = useDevice(({ ownQuestion }) => ownQuestion === 'put-away')
  return (
    <section className={styles['band']} aria-label={t('own.band')}>
      {own !== null ? <OwnAnswer dataset={dataset} own={own} /> : <Question dataset={dataset} isAsked={!isPutAway} />}
    </section>
  )
}

/** The question, with the areas that have most figures at hand; who put it away still finds the field. */
function Question({ dataset, isAsked }: { readonly dataset: Dataset; readonly isAsked: boolean }) {
  const { say } = useFigureSetting()
  const { t, pick } = useWords()
  return (
    <>
      <h2 className={styles['title']}>{t(isAsked ? 'own.ask' : 'own.all')}</h2>
      {isAsked && (
        <ul className={styles['chips']}>
          {offered(dataset).map(({ areaId }) => (
            <li key={areaId}>
              <button type="button" className={styles['chip']} onClick={() => chooseOwn(areaId)}>
                <AreaSeal area={areaId} />
                {pick(say.area(areaId), say.areaShort(areaId))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AreaField dataset={dataset} />
      {isAsked && <p className={styles['hint']}>{t('own.hint')}</p>}
      {isAsked && (
        <span className={styles['end']}>
          <Button look="text" onPress={deviceEvents.ownQuestionPutAway}>
            {t('own.putAway')}
          </Button>
        </span>
      )}
    </>
  )
}

/** The areas with most figures; the city, which contains them, is nobody's district. */
function offered(dataset: Dataset): readonly Area[] {
  const counts = figureCounts(dataset)
  const count = ({ areaId }: Area) => counts.get(areaId) ?? 0
  return areasFiguresFirst(dataset)
    .filter((area) => area.level !== 'municipality' && count(area) > 0)
    .sort((a, b) => count(b) - count(a))
    .slice(0, mostOffered)
}
