import type { Dataset } from '#domain/model.ts'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { figuresOf, kinds } from './kinds.ts'
import { materialOf, states, type State } from './states.ts'

/** A kind of figure in a state. */
export interface Case {
  /** Stable, the anchor of the case: `panel-long-names`. */
  readonly id: string
  readonly kind: FigureKind
  readonly state: State
  readonly dataset: Dataset
  /** Empty where the state leaves nothing that a figure of this kind could be made of. */
  readonly models: readonly FigureModel[]
}

/** Every kind of figure in every state, of these kinds. */
export function casesOf(shipped: Dataset, wanted: readonly FigureKind[] = kinds): readonly Case[] {
  const materials = states.map((state) => ({ state, material: materialOf(state, shipped) }))
  return wanted.flatMap((kind) =>
    materials.map(({ state, material }) => ({
      id: `${kind}-${state}`,
      kind,
      state,
      dataset: material.dataset,
      models: figuresOf(kind, material),
    })),
  )
}
