/**
 * The one place where the view and the address meet. The store owns what is shown; the address is written from it as soon as it changes,
 * and read at the start and whenever somebody else changes it (back, forward, a link, typing). A link that was written here is not read.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import type { Dataset } from '#domain/model.ts'
import { editionOf, formatLink, parseLink } from '#view/codec.ts'
import { useDevice } from '#view/device.ts'
import { deviceDefaults } from '#view/links.ts'
import { useViewState, viewEvents } from '#view/store.ts'

interface Projected {
  /** The address as it is shown. */
  readonly address: string
  /** False until the first link has been read, so that nothing is drawn from a view nobody asked for. */
  readonly isRead: boolean
}

/** Keeps store and address together. */
export function useUrlProjection(dataset: Dataset): Projected {
  const location = useLocation()
  const how = useNavigationType()
  const navigate = useNavigate()
  const written = useRef<string | null>(null)
  const go = useRef(navigate)
  const [isRead, setIsRead] = useState(false)
  const address = location.pathname + location.search

  useLayoutEffect(() => {
    go.current = navigate
  })

  useLayoutEffect(
    () =>
      useViewState.subscribe(({ view, history }) => {
        const next = formatLink(view, deviceDefaults(useDevice.getState(), dataset), editionOf(dataset))
        if (next === written.current) return
        written.current = next
        void go.current(next, { replace: history === 'replace' })
      }),
    [dataset],
  )

  // The router hands on addresses when React has time: one of ours may arrive after the next has been written, and a step back right
  // after a change may lead to the address it last handed on. So what we wrote is known by how it came, and the rest by its entry.
  useLayoutEffect(() => {
    const link = location.pathname + location.search
    if (how !== NavigationType.Pop || link === written.current) return
    written.current = link
    const { view, problems, version } = parseLink(link, dataset, deviceDefaults(useDevice.getState(), dataset))
    viewEvents.linkFollowed({ view, problems, madeOn: version === editionOf(dataset) ? null : version })
    setIsRead(true)
  }, [location, how, dataset])

  return { address, isRead }
}

/** Calls back when the page, not just a filter, has changed; not for the first page. */
export function usePageChange(page: string, onChange: () => void): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    onChange()
  })
}
