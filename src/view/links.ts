/** Addresses for real links: what a middle click, “copy link address” and the history all understand. */
import { useCallback, useMemo } from 'react'
import type { Dataset } from '#domain/model.ts'
import { editionOf, formatLink } from './codec.ts'
import { useDevice, type Device } from './device.ts'
import { useView, useViewApartFrom } from './store.ts'
import { defaultView, type View } from './view.ts'

/** The view of a link that says nothing, on this device. A remembered area the dataset does not know counts as none. */
export function deviceDefaults({ lang, own }: Pick<Device, 'lang' | 'own'>, dataset: Dataset): View {
  return defaultView({ lang, own: dataset.areas.find((row) => row.areaId === own)?.areaId ?? null })
}

function useDefaults(dataset: Dataset): View {
  const lang = useDevice((device) => device.lang)
  const own = useDevice((device) => device.own)
  return useMemo(() => deviceDefaults({ lang, own }, dataset), [lang, own, dataset])
}

/** Gives the address of the view that a change would lead to. */
export function useLinks(dataset: Dataset): (change: (view: View) => View) => string {
  const view = useView((current) => current)
  const defaults = useDefaults(dataset)
  return useCallback((change) => `#${formatLink(change(view), defaults, editionOf(dataset))}`, [view, defaults, dataset])
}

/** The same as whole addresses, for paper and clipboard. They are of what is shown, which the address bar says a frame later. */
export function useAddresses(dataset: Dataset): (change: (view: View) => View) => string {
  const linkTo = useLinks(dataset)
  return (change) => new URL(linkTo(change), window.location.href).href
}

/** Nothing lies open over the page. */
export const closed: Partial<View> = { evidence: null, presenting: null }

/**
 * Gives the address of what a change leads to from what is shown. Other addresses only when something else is shown, not when evidence
 * opens.
 */
export function useSteadyLinks(dataset: Dataset): (change: (view: View) => View) => string {
  const view = useViewApartFrom(closed)
  const defaults = useDefaults(dataset)
  return useCallback((change) => `#${formatLink(change(view), defaults, editionOf(dataset))}`, [view, defaults, dataset])
}
