import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceEvents, rememberedDevice, useDevice } from './device.ts'

afterEach(() => {
  localStorage.clear()
  useDevice.setState({ theme: 'system', lang: 'zh', own: null, guide: 'new' })
})

describe('rememberedDevice', () => {
  it('speaks Chinese unless the browser prefers another language', () => {
    expect(rememberedDevice(['zh-CN'])).toEqual({ theme: 'system', lang: 'zh', own: null, guide: 'new' })
    expect(rememberedDevice(['fr', 'zh'])).toMatchObject({ lang: 'en' })
    expect(rememberedDevice([])).toMatchObject({ lang: 'zh' })
  })

  it('remembers what was chosen', () => {
    deviceEvents.themeChosen('projector')
    deviceEvents.langRemembered('en')
    deviceEvents.guideSeen()
    expect(rememberedDevice(['zh-CN'])).toEqual({ theme: 'projector', lang: 'en', own: null, guide: 'seen' })
  })

  it.each(['', '{', '3', '{"theme":"pink","lang":7,"own":{}}'])('takes damaged storage for none: %s', (stored) => {
    localStorage.setItem('wutong.device', stored)
    expect(rememberedDevice(['zh-CN'])).toEqual({ theme: 'system', lang: 'zh', own: null, guide: 'new' })
  })

  it('works where storage is denied; the choice holds for the visit', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, clear: () => undefined })
    expect(rememberedDevice(['zh-CN'])).toMatchObject({ theme: 'system' })
    deviceEvents.themeChosen('dark')
    expect(useDevice.getState().theme).toBe('dark')
  })
})
