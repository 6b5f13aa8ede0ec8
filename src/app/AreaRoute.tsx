import type { AreaId, Dataset } from '#domain/model.ts'
import { AreaPage } from '#features/area/AreaPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { useSettingOf } from './figureSetting.ts'

/** The page of an area, whose figures lead to their evidence. */
export function AreaRoute({ dataset, area }: { readonly dataset: Dataset; readonly area: AreaId }) {
  return (
    <FigureSettingProvider setting={useSettingOf(dataset)}>
      {/* Another area starts with everything folded as it was. */}
      <AreaPage key={area} dataset={dataset} area={area} />
    </FigureSettingProvider>
  )
}
