import { act, render, screen } from '@testing-library/react'
import { HashRouter } from 'react-router'
import { beforeEach, describe, expect, it } from 'vitest'
import { stations } from '#tests/fixtures/stations.ts'
import { useDevice } from '#view/device.ts'
import { useViewState, viewEvents } from '#view/store.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { useUrlProjection } from './urlProjection.ts'

function Page() {
  return useUrlProjection(stations).isRead ? <LinkNotice dataset={stations} /> : null
}

function openAt(link: string) {
  window.history.replaceState(null, '', `/#${link}`)
  render(
    <HashRouter>
      <Page />
    </HashRouter>,
  )
}
const view = () => useViewState.getState().view
const [north, south] = stations.areas

/** The address is written with the view, and nobody has to wait for it. */
const written = (link: string) => expect(decodeURI(window.location.hash)).toBe(link)

/** Waits for what the browser does by itself after `back` or a new address. */
const settled = (change: () => void) =>
  act(async () => {
    change()
    await new Promise((resolve) => {
      window.addEventListener('popstate', () => setTimeout(resolve), { once: true })
    })
  })

beforeEach(() => {
  useDevice.setState({ theme: 'system', lang: 'zh', own: null })
})

describe('useUrlProjection', () => {
  it('reads the link it starts on', () => {
    openAt('/policies?a=north&q=%E6%B5%B7%E6%99%BA')
    expect(view()).toMatchObject({ page: { name: 'policies' }, areas: ['north'], text: '海智' })
  })

  it('writes what the reader does, with the version of the data, and takes nothing back from it', async () => {
    openAt('/figures')
    if (south) act(() => viewEvents.areaToggled(south.areaId))
    written('#/figures?a=south&v=1.0.0')
    expect(view().areas).toEqual(['south'])
  })

  it('a choice is a step to go back from, typing is not', async () => {
    openAt('/figures')
    const steps = window.history.length
    act(() => viewEvents.textTyped('站'))
    act(() => viewEvents.textTyped('工作站'))
    written('#/figures?q=工作站&v=1.0.0')
    expect(window.history.length).toBe(steps)
    if (north) act(() => viewEvents.areaToggled(north.areaId))
    written('#/figures?a=north&q=工作站&v=1.0.0')
    expect(window.history.length).toBe(steps + 1)
    await settled(() => window.history.back())
    expect(view()).toMatchObject({ areas: [], text: '工作站' })
    await settled(() => window.history.forward())
    expect(view()).toMatchObject({ areas: ['north'], text: '工作站' })
  })

  it('keeps two changes in a row as two steps', async () => {
    openAt('/figures')
    const steps = window.history.length
    if (north && south) {
      act(() => viewEvents.areaToggled(north.areaId))
      act(() => viewEvents.areaToggled(south.areaId))
    }
    written('#/figures?a=north~south&v=1.0.0')
    expect(window.history.length).toBe(steps + 2)
    await settled(() => window.history.back())
    expect(view().areas).toEqual(['north'])
  })

  it('writes a choice and the page opened after it as two steps', async () => {
    openAt('/figures')
    act(() => {
      if (north) viewEvents.areaToggled(north.areaId)
      viewEvents.pageOpened({ name: 'policies' })
    })
    written('#/policies?a=north&v=1.0.0')
    await settled(() => window.history.back())
    expect(view()).toMatchObject({ page: { name: 'figures' }, areas: ['north'] })
    written('#/figures?a=north&v=1.0.0')
  })

  it('reads the step before right after a choice was made', async () => {
    openAt('/figures')
    act(() => viewEvents.pageOpened({ name: 'policies' }))
    if (north) act(() => viewEvents.areaToggled(north.areaId))
    await settled(() => window.history.back())
    expect(view()).toMatchObject({ page: { name: 'policies' }, areas: [] })
    written('#/policies')
  })

  it('follows a link that is opened later', async () => {
    openAt('/figures')
    await settled(() => {
      window.location.hash = '#/sources/north-text'
    })
    expect(view().page).toEqual({ name: 'source', source: 'north-text' })
  })

  it('tells what it could not read, drops it from the address, and keeps the rest', async () => {
    openAt('/figures?a=north~xyz&c=gold&v=0.9')
    expect(screen.getByRole('status')).toHaveTextContent('链接里有1个地区不在数据中：「xyz」')
    expect(screen.getByRole('status')).toHaveTextContent('链接里有1个类别认不出：「gold」')
    expect(screen.getByRole('status')).toHaveTextContent('链接做于数据版本0.9，现在显示的是1.0.0')
    written('#/figures?a=north&v=1.0.0')
    act(() => viewEvents.problemsDismissed())
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('a link without a language takes the device’s', async () => {
    useDevice.setState({ lang: 'en' })
    openAt('/figures?lang=zh')
    expect(view().lang).toBe('zh')
    written('#/figures?lang=zh&v=1.0.0')
  })
})
