import { useLayoutEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { areaSlots } from '#figures/colours.ts'
import { slotProperties } from '#figures/theme.ts'
import { useView } from '#view/store.ts'

/** Gives the areas of what is shown their colours on the page, and takes them back from those that are no longer among them. */
export function useAreaColours(dataset: Dataset): void {
  const own = useView((view) => view.own)
  const chosen = useView((view) => view.areas)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const properties = slotProperties(areaSlots(dataset, own, chosen))
    for (const [property, value] of properties) style.setProperty(property, value)
    return () => {
      for (const property of properties.keys()) style.removeProperty(property)
    }
  }, [dataset, own, chosen])
}
