import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceEvents, rememberedDevice, useDevice } from './device.ts'

afterEach(() => {
  localStorage.clear()
  useDevice.setState({ theme: 'system', lang: 'zh', own: null, ownQuestion: 'open', guide: 'new', hasAdded: false })
})

describe('rememberedDevice', () => {
  it('speaks Chinese unless the browser prefers another language', () => {
    expect(rememberedDevice(['zh-CN'])).toEqual({
      theme: 'system',
      lang: 'zh',
      own: null,
      ownQuestion: 'open',
      guide: 'new',
      hasAdded: false,
    })
    expect(rememberedDevice(['fr', 'zh'])).toMatchObject({ lang: 'en' })
    expect(rememberedDevice([])).toMatchObject({ lang: 'zh' })
  })

  it('remembers what was chosen', () => {
    deviceEvents.themeChosen('projector')
    deviceEvents.langRemembered('en')
    deviceEvents.guideSeen()
    expect(rememberedDevice(['zh-CN'])).toEqual({
      theme: 'projector',
      lang: 'en',
      own: null,
      ownQuestion: 'open',
      guide: 'seen',
      hasAdded: false,
    })
  })

  it.each(['', '{', '3', '{"theme":"pink","lang":7,"own":{}}'])('takes damaged storage for none: %s', (stored) => {
    localStorage.setItem('wutong.device', stored)
    expect(rememberedDevice(['zh-CN'])).toEqual({
      theme: 'system',
      lang: 'zh',
      own: null,
      ownQuestion: 'open',
      guide: 'new',
      hasAdded: false,
    })
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

describe('two tabs', () => {
  it('do not overwrite what the other has chosen', () => {
    deviceEvents.themeChosen('dark')
    // The other tab, which was opened before that, writes what it knows.
    localStorage.setItem(
      'wutong.device',
      JSON.stringify({ theme: 'dark', lang: 'en', own: 'qijiang', ownQuestion: 'open', guide: 'seen' }),
    )
    deviceEvents.themeChosen('light')
    expect(rememberedDevice(['zh-CN'])).toEqual({
      theme: 'light',
      lang: 'en',
      own: 'qijiang',
      ownQuestion: 'open',
      guide: 'seen',
      hasAdded: false,
    })
  })

  it('hear of each other', () => {
    const newValue = JSON.stringify({ theme: 'dark', lang: 'en', own: null, ownQuestion: 'open', guide: 'seen', hasAdded: false })
    localStorage.setItem('wutong.device', newValue)
    window.dispatchEvent(new StorageEvent('storage', { key: 'wutong.device', newValue }))
    expect(useDevice.getState()).toMatchObject({ theme: 'dark', lang: 'en', guide: 'seen' })
    localStorage.setItem('another.page', '1')
    window.dispatchEvent(new StorageEvent('storage', { key: 'another.page', newValue: '1' }))
    expect(useDevice.getState().theme).toBe('dark')
  })
})
