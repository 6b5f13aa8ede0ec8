/** The pages of areas. Both come in one file: who opens the list goes on to an area. */
import type { AreaId, Dataset } from '#domain/model.ts'
import { AreaPage } from '#features/area/AreaPage.tsx'
import { AreasPage } from '#features/area/AreasPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { useSettingOf } from './figureSetting.ts'

/** The list of all areas. */
export function AreasRoute({ dataset }: { readonly dataset: Dataset }) {
  return <AreasPage dataset={dataset} />
}

/** The page of an area, whose figures lead to their evidence. */
export function AreaRoute({ dataset, area }: { readonly dataset: Dataset; readonly area: AreaId }) {
  return (
    <FigureSettingProvider setting={useSettingOf(dataset)}>
      {/* Another area starts with everything folded as it was. */}
      <AreaPage key={area} dataset={dataset} area={area} />
    </FigureSettingProvider>
  )
}
