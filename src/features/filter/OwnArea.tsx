import { memo, useState } from 'react'
import type { AreaId, Dataset } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Choice } from '#ui/Choice.tsx'
import { areasWithoutRows, areasWithRows } from '#view/shown.ts'
import { deviceEvents } from '#view/device.ts'
import { viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import styles from './FilterGroup.module.css'

const none = '-'
const missing = '?'

/** The reader's own area, which stands first everywhere. Whose area has no data is told what adding it takes. */
export const OwnArea = memo(function OwnArea({ dataset, own }: { readonly dataset: Dataset; readonly own: View['own'] }) {
  const { t, pick } = useWords()
  const [isMissing, setMissing] = useState(false)
  const rowsOf = (ids: readonly AreaId[]) => ids.flatMap((id) => dataset.areaById.get(id) ?? [])
  const [areas, empty] = [rowsOf(areasWithRows(dataset)), rowsOf(areasWithoutRows(dataset))]
  const options = [
    { value: none, label: t('filters.own.none') },
    ...areas.map((area) => ({ value: String(area.areaId), label: pick(area.nameZh, area.nameEn) })),
    ...empty.map((area) => ({
      value: String(area.areaId),
      label: t('areas.empty.option', { area: pick(area.nameZh, area.nameEn) }),
    })),
    { value: missing, label: t('filters.own.missing') },
  ]
  const choose = (value: string) => {
    setMissing(value === missing)
    const area = [...areas, ...empty].find(({ areaId }) => areaId === value)?.areaId ?? null
    // The device first: the link names an own area only where it differs from the device's.
    deviceEvents.ownAreaRemembered(area)
    viewEvents.ownAreaChosen(area)
  }
  const needsData = isMissing || empty.some(({ areaId }) => areaId === own)
  return (
    <div className={styles['group']}>
      <div className={styles['head']}>
        <h3>{t('filters.own')}</h3>
        <Choice label={t('filters.own')} options={options} value={isMissing ? missing : (own ?? none)} onChoose={choose} />
      </div>
      <p className={styles['note']} role={needsData ? 'status' : undefined}>
        {t(needsData ? 'filters.own.add' : 'filters.own.what')}
      </p>
    </div>
  )
})
