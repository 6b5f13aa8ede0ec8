import { describe, expect, it } from 'vitest'

describe('the test environment', () => {
  it('has the time zone and the locale of the readers, whatever the machine has', () => {
    const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    expect({ locale, timeZone }).toEqual({ locale: 'zh-CN', timeZone: 'Asia/Shanghai' })
  })
})
