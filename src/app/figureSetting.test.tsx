import { act, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { describe, expect, it } from 'vitest'
import type { FigureSetting } from '#figures/FigureSetting.tsx'
import { renderOn } from '#tests/fixtures/render.tsx'
import { stations } from '#tests/fixtures/stations.ts'
import { useView, viewEvents } from '#view/store.ts'
import { useAreaColours } from './areaColours.ts'
import { useSettingOf } from './figureSetting.tsx'

interface Drawn {
  readonly chosen: number
  readonly setting: FigureSetting
  /** The colours of the root element then. */
  readonly colours: string
}

/** What the figures were set in each time the page was drawn. */
function openPage(): readonly Drawn[] {
  const drawn: Drawn[] = []
  function Page() {
    const chosen = useView((view) => view.areas).length
    const setting = useSettingOf(stations)
    useAreaColours(stations)
    useLayoutEffect(() => {
      drawn.push({ chosen, setting, colours: document.documentElement.style.cssText })
    })
    return <p>{chosen}</p>
  }
  renderOn(<Page />)
  return drawn
}

describe('useSettingOf and useAreaColours', () => {
  it('change nothing that every mark reads in the frame in which the box of an area answers', () => {
    const [area] = stations.areas
    const drawn = openPage()
    const before = drawn.at(-1)
    if (area) act(() => viewEvents.areaToggled(area.areaId))
    const answer = drawn.find(({ chosen }) => chosen === 1)
    const after = drawn.at(-1)
    expect(screen.getByText('1')).toBeVisible()
    expect(answer?.setting).toBe(before?.setting)
    expect(answer?.colours).toBe(before?.colours)
    expect(after?.setting.links).not.toBe(before?.setting.links)
    expect(after?.setting.slots).not.toBe(before?.setting.slots)
    expect(after?.colours).not.toBe(before?.colours)
  })
})
