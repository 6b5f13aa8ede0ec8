import type { Dataset } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { AreaSeal } from '#figures/value/AreaSeal.tsx'
import { useWords } from '#i18n/words.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { figureCounts, findAreas } from '#view/findAreas.ts'
import { chooseOwn } from './chooseOwn.ts'
import styles from './OwnBand.module.css'

/** Searches all areas. */
export function AreaField({ dataset }: { readonly dataset: Dataset }) {
  const { say } = useFigureSetting()
  const { t } = useWords()
  const counts = figureCounts(dataset)
  return (
    <div className={styles['field']}>
      <Combobox
        label={t('own.field')}
        placeholder={t('own.field.placeholder')}
        optionsFor={(typed) => findAreas(dataset, typed)}
        keyOf={({ areaId }) => areaId}
        drawn={({ areaId }) => (
          <>
            <AreaSeal area={areaId} />
            {say.area(areaId)}
            <span className={styles['count']}>{t('own.field.figures', { n: counts.get(areaId) ?? 0 })}</span>
          </>
        )}
        onChoose={({ areaId }) => chooseOwn(areaId)}
        said={(n) => (n === 0 ? t('own.field.none') : t('own.field.found', { n }))}
      />
    </div>
  )
}
