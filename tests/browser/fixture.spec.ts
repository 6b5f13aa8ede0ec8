import { expect, ownProfile, test } from './fixture.ts'

// Each of these does what no page of ours may do. Everything is expected here, so that the test can look at what was noticed.
test.describe('the fixture', () => {
  test.use({ expectedErrors: [/./] })

  test('notices what a page logs, throws, fetches, writes into itself and leads to', ownProfile, async ({ page, troubles }) => {
    await page.goto('./')

    await page.evaluate(() => console.error('wrong'))
    await expect.poll(() => troubles, 'an error is logged').toContainEqual(expect.stringContaining('console error: wrong'))

    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('wrong')
      })
    })
    await expect
      .poll(() => troubles, 'an error is thrown that nobody catches')
      .toContainEqual(expect.stringContaining('uncaught error: Error: wrong'))

    await page.evaluate(() => fetch('./no-such-file.json'))
    await expect
      .poll(() => troubles, 'a file is asked for that is not there')
      .toContainEqual(expect.stringMatching(/^console error: .*404.*no-such-file\.json/))

    const breaches = () => troubles.filter((trouble) => trouble.includes('Content Security Policy'))
    await page.evaluate(() => fetch('http://localhost:1/').catch(() => null))
    await expect.poll(breaches, 'another origin is asked for something').toContainEqual(expect.stringContaining('localhost:1'))

    await page.evaluate(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'a{}' })))
    await expect.poll(breaches, 'a style is written into the page').toContainEqual(expect.stringContaining('style'))

    await page.goto('http://localhost:1/').catch(() => null)
    await expect
      .poll(() => troubles, 'the page leads to another origin')
      .toContain('request to another origin: http://localhost:1/')
  })
})

test.describe('a test of a page that logs an error', () => {
  test.fail()

  test('fails, which is what is expected here', ownProfile, async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => console.error('wrong'))
  })
})
