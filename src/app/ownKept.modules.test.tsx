import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noRows, rowsOf } from '#domain/draft/rows.ts'
import type { Dataset } from '#domain/model.ts'
import { keptForm } from '#features/add/codec.ts'
import { newWorkbook, withAddition, type Workbook } from '#features/add/workbook.ts'
import { articleFacts as facts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { shipped, shippedPackage } from '#tests/fixtures/shipped.ts'

const device = vi.hoisted(() => ({
  kept: { wutong: new Map<string, unknown>(), 'wutong-compiled': new Map<string, unknown>() },
  isDenied: false,
  isOffline: false,
}))

vi.mock('#features/add/deviceStorage.ts', () => ({
  deviceStorage: (database: 'wutong' | 'wutong-compiled') => ({
    all: () =>
      device.isDenied && database === 'wutong'
        ? Promise.reject(new Error('denied'))
        : Promise.resolve(new Map(device.kept[database])),
    change: (name: string, become: (before: unknown) => unknown) => {
      device.kept[database].set(name, structuredClone(become(device.kept[database].get(name))))
      return Promise.resolve()
    },
  }),
}))

/** A workbook with one figure of the area, as many stations as said. */
function bookOf(id: string, name: string, stations: number): Workbook {
  const text = `江津区人才工作\n截至2021年10月，江津区共有博士后科研工作站${stations}个。`
  const { rows } = rowsOf(draftsOfArticle(shipped, text, { area: null, date: facts.published }), facts, {
    dataset: shipped,
    added: noRows,
  })
  const addition = { id: `a-${id}-${stations}`, who: '', when: '2026-11-30T01:00:00.000Z', rows, unfit: [] }
  return withAddition(newWorkbook(id, name, shipped.version), addition, shipped.version)
}

function keep(...books: readonly Workbook[]): void {
  for (const book of books) device.kept.wutong.set(`workbook:${book.id}`, keptForm(book))
}

/** A page that is opened: what was in memory is gone, what the device keeps is not. */
async function visit() {
  vi.resetModules()
  const client = new QueryClient()
  client.setQueryData(['dataset', './dataset.json'], shipped)
  const [{ deviceEvents }, { loadLanguage }, { renderOn }, own, { workbookEvents }, { OwnNotice }] = await Promise.all([
    import('#view/device.ts'),
    import('#i18n/language.ts'),
    import('#tests/fixtures/render.tsx'),
    import('./ownData.ts'),
    import('#features/add/store.ts'),
    import('./OwnNotice.tsx'),
  ])
  await loadLanguage('zh')
  deviceEvents.addedRemembered(true)
  const dataset = () => client.getQueryData<Dataset>(['dataset', './dataset.json']) ?? shipped
  const stations = () => {
    const { observations, added } = dataset()
    return observations.filter(({ obsId }) => added.has(obsId)).map(({ obsValue }) => obsValue)
  }
  const told = () => {
    const { name, isMissing } = own.useOwnData.getState()
    return { name, isMissing }
  }
  const follow = () => own.followWorkbooks(client)
  const openAll = () => own.openWorkbooks(client)
  const openNotice = () =>
    renderOn(
      <QueryClientProvider client={client}>
        <OwnNotice dataset={dataset()} />
      </QueryClientProvider>,
    )
  return { dataset, stations, told, follow, openAll, openNotice, workbookEvents }
}

const a = bookOf('0123456789abcdef', '甲', 4)
const b = bookOf('fedcba9876543210', '乙', 7)
const compiled = () => device.kept['wutong-compiled'].get('compiled')

/** A visit that leaves behind what it made of workbook A. */
async function visitBefore() {
  keep(a)
  const page = await visit()
  await page.follow()
  expect(page.stations()).toEqual([4])
}

beforeEach(() => {
  for (const kept of Object.values(device.kept)) kept.clear()
  device.isDenied = false
  device.isOffline = false
  vi.stubEnv('VITE_BUILD', '1a2b3c4d')
  vi.stubGlobal('fetch', () =>
    device.isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(JSON.stringify(shippedPackage))),
  )
  return () => vi.unstubAllEnvs()
})

describe('what the last visit made of the workbook', () => {
  it('is shown by the same build, before the workbooks are read', async () => {
    await visitBefore()
    device.isDenied = true
    device.isOffline = true
    const page = await visit()
    await page.follow()
    expect(page.stations()).toEqual([4])
    expect(page.dataset().workbook).toBe('01234567.1')
    expect(page.told()).toEqual({ name: '甲', isMissing: false })
  })

  it('is not trusted by another build', async () => {
    await visitBefore()
    device.isOffline = true
    vi.stubEnv('VITE_BUILD', '99999999')
    const page = await visit()
    await page.follow()
    expect(page.stations()).toEqual([])
    expect(page.told().isMissing).toBe(true)
  })

  it('is neither kept nor shown where nothing names the build', async () => {
    vi.stubEnv('VITE_BUILD', '')
    await visitBefore()
    expect(compiled()).toBeUndefined()
    device.kept['wutong-compiled'].set('compiled', { made: '', additions: 'a', name: '', workbook: '', text: '', added: [] })
    const page = await visit()
    await page.follow()
    expect(page.stations()).toEqual([4])
  })

  it('gives way to what the workbook holds now', async () => {
    await visitBefore()
    keep(bookOf(a.id, '甲', 5))
    const page = await visit()
    await page.follow()
    expect(page.stations()).toEqual([4])
    await page.openAll()
    expect(page.stations()).toEqual([5])
    expect(compiled()).toMatchObject({ additions: 'a-0123456789abcdef-5' })
  })

  it.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['another thing', () => '{"descriptor":{},"columns":{},"forms":{},"words":[]}'],
    ['no text', () => 5],
  ])('is made anew where it is %s', async (_what, damaged) => {
    await visitBefore()
    const before = compiled()
    if (typeof before !== 'object' || before === null || !('text' in before)) throw new Error('nothing was kept')
    device.kept['wutong-compiled'].set('compiled', { ...before, text: damaged(String(before.text)) })
    const page = await visit()
    await page.follow()
    expect(page.stations()).toEqual([4])
    expect(page.told()).toEqual({ name: '甲', isMissing: false })
    expect(compiled()).toEqual(before)
  })
})

describe('the notice over what the last visit left', () => {
  it('hides at once, also where the workbooks cannot be read', async () => {
    await visitBefore()
    device.isDenied = true
    device.isOffline = true
    const page = await visit()
    await page.follow()
    page.openNotice()
    await userEvent.click(screen.getByRole('button', { name: '隐藏' }))
    await waitFor(() => expect(page.stations()).toEqual([]))
    await page.follow()
    expect(page.stations()).toEqual([])
    expect(page.told().isMissing).toBe(false)
  })

  it('says beside the figures that what the device has could not be read', async () => {
    await visitBefore()
    device.isDenied = true
    const page = await visit()
    await page.follow()
    await page.openAll()
    page.openNotice()
    expect(screen.getByRole('status')).toHaveTextContent('甲')
    expect(screen.getByRole('status')).toHaveTextContent('没有读出来')
    device.isDenied = false
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('没有读出来'))
  })

  it('names the workbook whose figures are shown, not the chosen one that could not be', async () => {
    await visitBefore()
    keep(b)
    device.isOffline = true
    const page = await visit()
    await page.follow()
    await page.openAll()
    await page.workbookEvents.chosen(b.id)
    await waitFor(() => expect(page.told()).toEqual({ name: '甲', isMissing: true }))
    expect(page.stations()).toEqual([4])
    device.isOffline = false
    await page.follow()
    expect(page.told()).toEqual({ name: '乙', isMissing: false })
    expect(page.stations()).toEqual([7])
  })
})
