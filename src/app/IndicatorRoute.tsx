import { useCallback } from 'react'
import type { Dataset, IndicatorId } from '#domain/model.ts'
import { IndicatorPage } from '#features/indicator/IndicatorPage.tsx'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useSettingOf } from './figureSetting.ts'
import { figureActions } from './pages.ts'

/** The page of an indicator with what can be done with its figures. */
export function IndicatorRoute({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: IndicatorId }) {
  const setting = useSettingOf(dataset)
  const actionsFor = useCallback((model: FigureModel) => <figureActions.Component dataset={dataset} model={model} />, [dataset])
  return (
    <FigureSettingProvider setting={setting}>
      <IndicatorPage dataset={dataset} indicator={indicator} actionsFor={actionsFor} />
    </FigureSettingProvider>
  )
}
