import { useLayoutEffect, type RefObject } from 'react'
import { customProperties } from '#figures/theme.ts'

/** Gives an element the colours of the projector, whatever the theme of the page: its controls lie on a projected page. */
export function useProjectorColours(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    for (const [property, value] of customProperties('projector'))
      if (value.startsWith('#')) element.current?.style.setProperty(property, value)
  }, [element])
}
