import type { Area, Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { figureCounts, findAreas } from '#view/findAreas.ts'
import { chooseOwn } from './chooseOwn.ts'
import styles from './OwnBand.module.css'

/** Searches all areas. */
export function AreaField({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useWords()
  return (
    <div className={styles['field']}>
      <Combobox
        label={t('own.field')}
        placeholder={t('own.field.placeholder')}
        optionsFor={(typed) => findAreas(dataset, typed)}
        keyOf={({ areaId }) => areaId}
        drawn={drawnOption}
        onChoose={({ areaId }) => chooseOwn(areaId)}
        said={(n) => (n === 0 ? t('own.field.none') : t('own.field.found', { n }))}
      />
    </div>
  )
}

function drawnOption(area: Area) {
  return <Option area={area} />
}

/** An area with how many figures there are of it. */
function Option({ area: { areaId } }: { readonly area: Area }) {
  const { dataset, say } = useFigureSetting()
  const { t } = useWords()
  return (
    <>
      <AreaSeal area={areaId} />
      {say.area(areaId)}
      <span className={styles['count']}>{t('own.field.figures', { n: figureCounts(dataset).get(areaId) ?? 0 })}</span>
    </>
  )
}
