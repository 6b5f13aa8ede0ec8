import { describe, expect, it } from 'vitest'
import { sharedLink } from './sharedLink.ts'

describe('sharedLink', () => {
  it('keeps an address that others can open', () => {
    expect(sharedLink('https://wutong.cq.gov.cn/#/compare?a=jiangbei')).toBe('https://wutong.cq.gov.cn/#/compare?a=jiangbei')
    expect(sharedLink('http://172.32.0.1/#/')).toBe('http://172.32.0.1/#/')
  })

  it.each([
    'file:///C:/wutong.html#/',
    'http://localhost:4173/#/',
    'http://127.0.0.1:8080/',
    'http://10.2.3.4/#/',
    'http://192.168.1.20/wutong/',
    'http://172.20.0.5/',
    'http://[::1]/',
    'http://oa-server/wutong/',
    'https://data.intranet/#/',
    'about:srcdoc',
    'no address',
  ])('leaves out %s', (address) => {
    expect(sharedLink(address)).toBeNull()
  })
})
