import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { articleFacts as facts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { noRows, rowsOf } from '#domain/draft/rows.ts'
import { keptForm } from '#features/add/codec.ts'
import { StorageError, type Storage } from '#features/add/storage.ts'
import { keepIn, useWorkbooks, workbookEvents } from '#features/add/store.ts'
import { newWorkbook, withAddition } from '#features/add/workbook.ts'
import { shipped, shippedPackage } from '#tests/fixtures/shipped.ts'
import { deviceEvents } from '#view/device.ts'
import { followWorkbooks, useOwnData } from './ownData.ts'

const text = '江津区人才工作\n截至2021年10月，江津区共有博士后科研工作站4个。'
const { rows } = rowsOf(draftsOfArticle(shipped, text, { area: null, date: facts.published }), facts, {
  dataset: shipped,
  added: noRows,
})
const addition = { id: 'a1', who: '', when: '2026-11-30T01:00:00.000Z', rows, unfit: [] }
const book = withAddition(newWorkbook('0123456789abcdef', '江津', shipped.version), addition, shipped.version)

describe('the workbook of this device', () => {
  const place = { isDenied: false, isOffline: false }
  const storage: Storage = {
    all: () =>
      place.isDenied
        ? Promise.reject(new StorageError('denied', 'no'))
        : Promise.resolve(new Map([[`workbook:${book.id}`, keptForm(book)]])),
    change: () => (place.isDenied ? Promise.reject(new StorageError('denied', 'no')) : Promise.resolve()),
  }
  const client = new QueryClient()
  const shownNow = () => client.getQueryData<Dataset>(['dataset', './dataset.json'])
  beforeEach(() => {
    vi.stubGlobal('fetch', () =>
      place.isOffline ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(JSON.stringify(shippedPackage))),
    )
    keepIn(storage)
    deviceEvents.addedRemembered(true)
    client.setQueryData(['dataset', './dataset.json'], shipped)
  })

  it('is said to be missing where it or the data could not be read, and shown by the next try', async () => {
    place.isDenied = true
    await followWorkbooks(client)
    expect(useOwnData.getState().isMissing).toBe(true)
    expect(shownNow()?.added.size).toBe(0)

    place.isDenied = false
    place.isOffline = true
    await followWorkbooks(client)
    expect(useOwnData.getState().isMissing).toBe(true)
    expect(shownNow()?.added.size).toBe(0)

    place.isOffline = false
    await followWorkbooks(client)
    expect(useOwnData.getState()).toEqual({ name: '江津', broken: 0, isMissing: false })
    const shown = shownNow()
    expect(shown?.observations.filter(({ obsId }) => shown.added.has(obsId))).toMatchObject([
      { refArea: 'jiangjin', obsValue: 4 },
    ])
    // Links name it without a word of what it holds.
    expect(shown?.workbook).toBe('01234567.1')
  })
  it('that cannot be kept is shown as long as the page is open, and said', async () => {
    place.isDenied = true
    deviceEvents.addedRemembered(false)
    await followWorkbooks(client)
    const made = await workbookEvents.created('临时', shipped.version)
    await workbookEvents.added(made, { rows, who: '', unfit: [] }, shipped.version)
    await vi.waitFor(() => expect(shownNow()?.added.size).toBeGreaterThan(0))
    expect(useOwnData.getState()).toMatchObject({ name: '临时', isMissing: false })
    expect(useWorkbooks.getState().keeping).toBe('denied')
  })
})
