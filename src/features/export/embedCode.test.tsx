import { describe, expect, it } from 'vitest'
import { parseLink } from '#view/codec.ts'
import { defaultView, type View } from '#view/view.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { embedCode, embedLink } from './embedCode.ts'

const own = shipped.areas[1]?.areaId ?? null
const view: View = { ...defaultView({ lang: 'zh', own: null }), presenting: { figure: 'board', page: 0 } }

describe('embedLink', () => {
  it.each([
    { lang: 'zh', own },
    { lang: 'en', own: null },
  ] as const)('shows the same figure whatever the device of a reader remembers (%o)', (device) => {
    const { view: read, problems } = parseLink(embedLink(view, 'panel-funds', shipped, 'live'), shipped, defaultView(device))
    expect(problems).toEqual([])
    expect(read).toEqual({ ...view, presenting: null, embedded: 'panel-funds' })
  })

  it('names the data version only where the figure is to say that the data have changed', () => {
    expect(embedLink(view, 'board', shipped, 'frozen')).toContain(`v=${shipped.version}`)
    expect(parseLink(embedLink(view, 'board', shipped, 'live'), shipped, view).version).toBeNull()
  })
})

describe('embedCode', () => {
  it('is one element, whatever stands in its title', () => {
    const title = '31 & 3 <“个"> 家'
    const code = embedCode({ address: 'https://host/#/?embed=board&lang=zh', title, width: 720, height: 400 })
    const { body } = new DOMParser().parseFromString(code, 'text/html')
    expect(body.children).toHaveLength(1)
    expect(body.firstElementChild?.getAttribute('title')).toBe(title)
    expect(body.firstElementChild?.getAttribute('src')).toBe('https://host/#/?embed=board&lang=zh')
  })
})
