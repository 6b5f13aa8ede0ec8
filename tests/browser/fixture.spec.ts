import { expect, test } from './fixture.ts'

// Each of these does what no page of ours may do. Everything is expected here, so that the test can look at what was noticed.
test.describe('the fixture notices a page that', () => {
  test.use({ expectedErrors: [/./] })

  test.beforeEach(async ({ page }) => {
    await page.goto('./')
  })

  test('logs an error', async ({ page, troubles }) => {
    await page.evaluate(() => console.error('wrong'))
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining('console error: wrong'))
  })

  test('throws an error that nobody catches', async ({ page, troubles }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('wrong')
      })
    })
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining('uncaught error: Error: wrong'))
  })

  test('asks another origin for something', async ({ page, troubles }) => {
    await page.evaluate(() => fetch('http://localhost:1/').catch(() => null))
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining('Content Security Policy'))
  })

  test('leads to another origin', async ({ page, troubles }) => {
    await page.goto('http://localhost:1/').catch(() => null)
    await expect.poll(() => troubles).toContain('request to another origin: http://localhost:1/')
  })

  test('writes a style into itself, which the Content-Security-Policy forbids', async ({ page, troubles }) => {
    await page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })))
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining('Content Security Policy'))
  })

  test('asks for a file that is not there', async ({ page, troubles }) => {
    await page.evaluate(() => fetch('./no-such-file.json'))
    await expect.poll(() => troubles).toContainEqual(expect.stringMatching(/^console error: .*404.*no-such-file\.json/))
  })
})

test.describe('a test of a page that logs an error', () => {
  test.fail()

  test('fails, which is what is expected here', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => console.error('wrong'))
  })
})
