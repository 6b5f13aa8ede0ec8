import { useCallback } from 'react'
import type { Dataset } from '#domain/model.ts'
import { PoliciesPage } from '#features/browse/PoliciesPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useSettingOf } from './figureSetting.ts'
import { figureActions } from './pages.ts'

/** The policies with their matrix. */
export function PoliciesRoute({ dataset }: { readonly dataset: Dataset }) {
  const setting = useSettingOf(dataset)
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  return (
    <FigureSettingProvider setting={setting}>
      <PoliciesPage dataset={dataset} actionsFor={actionsFor} />
    </FigureSettingProvider>
  )
}
