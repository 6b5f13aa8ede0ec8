import { useDeferredValue, useLayoutEffect, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { areaSlots, type AreaSlots } from '#figures/colours.ts'
import { slotProperties } from '#figures/theme.ts'
import { useView } from '#view/store.ts'

/** Whose colour is whose in what is shown. It changes with the figures, after the control that chose has answered. */
export function useSlots(dataset: Dataset): AreaSlots {
  const own = useView((view) => view.own)
  const chosen = useView((view) => view.areas)
  return useDeferredValue(useMemo(() => areaSlots(dataset, own, chosen), [dataset, own, chosen]))
}

/**
 * Gives the areas of what is shown their colours on the page, and takes them back from those that are no longer among them. Another
 * property of the root element styles every element anew: at 4× CPU that takes longer than all the rest of a control's answer.
 */
export function useAreaColours(dataset: Dataset): void {
  const slots = useSlots(dataset)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const properties = slotProperties(slots)
    for (const [property, value] of properties) style.setProperty(property, value)
    return () => {
      for (const property of properties.keys()) style.removeProperty(property)
    }
  }, [slots])
}
