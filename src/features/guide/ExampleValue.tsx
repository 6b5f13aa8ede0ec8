import { Mark } from '#figures/marks/Mark.tsx'
import { Seal } from '#figures/marks/Seal.tsx'
import { areaColour } from '#figures/theme.ts'
import { lookup } from '#domain/lookup.ts'
import type { Dataset, Observation } from '#domain/model.ts'
import { FigureValue } from '#i18n/components.tsx'
import styles from './Guide.module.css'

interface ExampleValueProps {
  readonly dataset: Dataset
  readonly figure: Observation
}

/** A figure as everywhere: seal, mark, printed value. Its area must be said beside it. */
export function ExampleValue({ dataset, figure }: ExampleValueProps) {
  return (
    <span className={styles['value']}>
      <Seal area={lookup(dataset.areaById, figure.refArea)} fill={figure.scope === 'area' ? 'solid' : 'outline'} side={20} />
      <Mark facts={figure} size="panel" colour={areaColour(figure.refArea)} />
      <FigureValue figure={figure} />
    </span>
  )
}
