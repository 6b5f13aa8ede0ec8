import { lookup } from '#domain/lookup.ts'
import type { AreaId, Observation } from '#domain/model.ts'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { Seal } from '#figures/marks/Seal.tsx'

interface AreaSealProps {
  readonly area: AreaId
  /** Solid for a figure of the whole area, outlined for a part, a programme or a project. */
  readonly scope?: Observation['scope']
}

/** The seal of an area. Its name must be spoken or stand beside it. */
export function AreaSeal({ area, scope = 'area' }: AreaSealProps) {
  const { dataset } = useFigureSetting()
  return <Seal area={lookup(dataset.areaById, area)} fill={scope === 'area' ? 'solid' : 'outline'} side={20} />
}
