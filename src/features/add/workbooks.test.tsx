import { beforeEach, describe, expect, it } from 'vitest'
import { untoldSource } from '#domain/draft/draft.ts'
import { noRows, type AddedRows } from '#domain/draft/rows.ts'
import { draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { deviceEvents, useDevice } from '#view/device.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { formatWorkbookFile, keptForm, parseWorkbookFile, readReview, keptReview, type Unfinished } from './codec.ts'
import { changeWorkbook, readShelf } from './shelf.ts'
import { StorageError, type Storage } from './storage.ts'
import { currentRows, currentWorkbook, keepIn, useWorkbooks, workbookEvents } from './store.ts'
import { freeName, newWorkbook, withAddition, type Addition } from './workbook.ts'

/** A storage in memory, which holds copies as the device’s does, and can be made to fail. */
function memory(fault: { current: 'full' | 'denied' | null } = { current: null }) {
  const kept = new Map<string, unknown>()
  const storage: Storage = {
    all: () => (fault.current === 'denied' ? refuse('denied') : Promise.resolve(new Map(kept))),
    change: (name, become) => {
      if (fault.current !== null) return refuse(fault.current)
      const after = become(structuredClone(kept.get(name)))
      if (after === undefined) kept.delete(name)
      else kept.set(name, structuredClone(after))
      return Promise.resolve()
    },
  }
  return { storage, kept, fault }
}

const refuse = (fault: 'full' | 'denied') => Promise.reject(new StorageError(fault, 'no'))

const rows = (title: string): AddedRows => ({
  ...noRows,
  sources: [{ source_id: `s-${title}`, title }],
  observations: [{ obs_id: `o-${title}` }],
})
const addition = (id: string): Addition => ({
  id,
  who: '王',
  when: '2026-11-30T01:00:00.000Z',
  rows: rows(id),
  unfit: [{ printed: '46场', words: '举办招聘活动46场' }],
})
const book = withAddition(newWorkbook('b1', ' 巴南 ', '0.2.0'), addition('a1'), '0.2.0')

describe('a workbook', () => {
  it('takes each addition once, and has a name of its own', () => {
    expect(book.name).toBe('巴南')
    expect(withAddition(book, addition('a1'), '9')).toBe(book)
    expect(freeName('巴南', [{ name: '巴南' }, { name: '巴南 2' }])).toBe('巴南 3')
  })

  it('is the same again out of a file', () => {
    expect(parseWorkbookFile(formatWorkbookFile(book))).toEqual({ ok: true, workbook: book })
  })

  it('of before figures were set apart has none that no indicator fits', () => {
    const older = formatWorkbookFile(book).replace(/,\s*"unfit": \[[^\]]*\]|"unfit": \[[^\]]*\],/, '')
    expect(older).not.toContain('unfit')
    const read = parseWorkbookFile(older)
    expect(read.ok && read.workbook.additions.map(({ unfit }) => unfit)).toEqual([[]])
  })

  it.each([
    ['', 'not-a-workbook'],
    ['<html>', 'not-a-workbook'],
    ['{"wutong":"deck","format":1,"slides":[]}', 'not-a-workbook'],
    ['{"wutong":"workbook","format":2}', 'later'],
    ['{"wutong":"workbook","format":1,"id":"x"}', 'damaged'],
    [formatWorkbookFile(book).slice(0, -20), 'damaged'],
    [formatWorkbookFile(book).replace('"o-a1"', '5'), 'damaged'],
  ])('is none in the text “%s”: %s', (text, fault) => {
    expect(parseWorkbookFile(text)).toEqual({ ok: false, fault })
  })
})

describe('a shelf', () => {
  it('leaves what it cannot read where it is', async () => {
    const { storage, kept } = memory()
    kept.set('workbook:b1', keptForm(book))
    kept.set('workbook:b2', { wutong: 'workbook', format: 7, future: true })
    kept.set('workbook:b3', 'letters')
    const shelf = await readShelf(storage)
    expect(shelf.workbooks).toEqual([book])
    expect(shelf.current).toBe('b1')
    expect(shelf.unreadable.map(({ name, fault }) => `${name} ${fault}`)).toEqual([
      'workbook:b2 later',
      'workbook:b3 not-a-workbook',
    ])
    await changeWorkbook(storage, book, (same) => withAddition(same, addition('a2'), '0.3.0'))
    expect(kept.get('workbook:b2')).toEqual({ wutong: 'workbook', format: 7, future: true })
  })

  it('does not write over a workbook of the same id that it cannot read', async () => {
    const { storage, kept } = memory()
    const later = { wutong: 'workbook', format: 7, future: true }
    kept.set(`workbook:${book.id}`, later)
    const after = await changeWorkbook(storage, book, (same) => same)
    expect(kept.get(`workbook:${book.id}`)).toEqual(later)
    expect(after).toEqual({ ...book, id: after.id })
    expect(kept.get(`workbook:${after.id}`)).toEqual(keptForm(after))
  })

  it('keeps what two tabs add to one workbook', async () => {
    const { storage } = memory()
    await changeWorkbook(storage, book, (before) => withAddition(before, addition('a2'), '0.2.0'))
    // The other tab knows nothing of a2.
    const both = await changeWorkbook(storage, book, (before) => withAddition(before, addition('a3'), '0.2.0'))
    expect(both.additions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
  })

  it('keeps an unfinished review letter by letter, and refuses another thing', () => {
    const text = '江津区\n截至2023年，全区共有博士后科研工作站12个，出台《人才安居办法》。'
    const { figures: drafts, policies } = draftsOfArticle(shipped, text, { area: null, date: null })
    const review: Unfinished = {
      text,
      facts: { ...untoldSource('2026-11-30'), trust: 'official' },
      figures: drafts,
      policies,
    }
    expect(policies.length).toBe(1)
    expect(drafts.length).toBeGreaterThan(0)
    expect(readReview(structuredClone(keptReview(review)))).toEqual(review)
    expect(readReview({ ...keptReview(review), drafts: [{}] })).toBeNull()
    // One of before policies were proposed.
    const { policies: _, ...older } = keptReview(review)
    expect(readReview(older)).toEqual({ ...review, policies: [] })
  })
})

describe('the workbooks of the page', () => {
  const place = memory()
  beforeEach(() => {
    place.kept.clear()
    place.fault.current = null
    keepIn(place.storage)
  })
  const again = async () => {
    keepIn(place.storage)
    await workbookEvents.read()
  }

  it('are there again after the page was opened anew, with who added what and when', async () => {
    await workbookEvents.read()
    const made = await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.added(made, { rows: rows('one'), who: ' 李 ', unfit: [] }, '0.2.0')
    await workbookEvents.created('巴南', '0.2.0')
    await again()
    expect(useWorkbooks.getState().workbooks.map(({ name }) => name)).toEqual(['巴南', '巴南 2'])
    expect(currentWorkbook()?.name).toBe('巴南 2')
    await workbookEvents.chosen(made.id)
    await again()
    expect(currentWorkbook()?.additions).toMatchObject([{ who: '李', rows: rows('one') }])
    expect(currentRows()).toEqual(rows('one'))
    await workbookEvents.shown(false)
    await again()
    expect(currentRows()).toBeNull()
  })

  it('take back what was removed', async () => {
    await workbookEvents.read()
    const made = await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.added(made, { rows: rows('one'), who: '', unfit: [] }, '0.2.0')
    const full = currentWorkbook()
    if (full === null) throw new Error('no workbook')
    await workbookEvents.additionRemoved(full, full.additions[0]?.id ?? '')
    expect(currentRows()).toBeNull()
    await workbookEvents.undone()
    expect(currentRows()).toEqual(rows('one'))
    await workbookEvents.removed(full)
    expect(useWorkbooks.getState().workbooks).toEqual([])
    await workbookEvents.undone()
    await again()
    expect(useWorkbooks.getState().workbooks).toEqual([full])
  })

  it('say that the storage is full or denied, and lose nothing of this visit', async () => {
    await workbookEvents.read()
    const made = await workbookEvents.created('巴南', '0.2.0')
    place.fault.current = 'full'
    await workbookEvents.added(made, { rows: rows('one'), who: '', unfit: [] }, '0.2.0')
    expect(useWorkbooks.getState().keeping).toBe('full')
    expect(currentRows()).toEqual(rows('one'))
    place.fault.current = 'denied'
    await again()
    expect(useWorkbooks.getState()).toMatchObject({ keeping: 'denied', isRead: false, workbooks: [] })
  })

  it('are read by the next try where the first failed, and nothing begun meanwhile is lost', async () => {
    await workbookEvents.read()
    const made = await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.added(made, { rows: rows('one'), who: '', unfit: [] }, '0.2.0')
    deviceEvents.addedRemembered(true)
    place.fault.current = 'denied'
    await again()
    // What could not be read is there all the same.
    expect(useDevice.getState().hasAdded).toBe(true)
    const begun = await workbookEvents.created('新', '0.2.0')
    place.fault.current = null
    await workbookEvents.read()
    const { workbooks, isRead, keeping, current } = useWorkbooks.getState()
    expect(workbooks.map(({ name, additions }) => `${name} ${additions.length}`)).toEqual(['巴南 1', '新 0'])
    expect({ isRead, keeping, current }).toEqual({ isRead: true, keeping: 'kept', current: begun.id })
  })

  it('are hidden before they are read, and the chosen one of several stays chosen', async () => {
    await workbookEvents.read()
    const first = await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.added(first, { rows: rows('one'), who: '', unfit: [] }, '0.2.0')
    const second = await workbookEvents.created('江津', '0.2.0')
    await workbookEvents.added(second, { rows: rows('two'), who: '', unfit: [] }, '0.2.0')
    keepIn(place.storage)
    await workbookEvents.shown(false)
    expect(useWorkbooks.getState()).toMatchObject({ isRead: true, isShown: false, current: second.id })
    expect(place.kept.get('setting')).toEqual({ current: second.id, isShown: false })
  })

  it('stay hidden when they are read at last, and nothing is written over what could not be read', async () => {
    await workbookEvents.read()
    const made = await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.added(made, { rows: rows('one'), who: '', unfit: [] }, '0.2.0')
    place.fault.current = 'denied'
    keepIn(place.storage)
    await workbookEvents.shown(false)
    expect(useWorkbooks.getState()).toMatchObject({ isRead: false, isShown: false })
    expect(place.kept.get('setting')).toEqual({ current: made.id, isShown: true })
    place.fault.current = null
    await workbookEvents.read()
    expect(useWorkbooks.getState()).toMatchObject({ isRead: true, isShown: false, current: made.id })
    await again()
    expect(currentRows()).toBeNull()
  })

  it('open a file beside those that are there, and the same file again without doubling it', async () => {
    await workbookEvents.read()
    await workbookEvents.created('巴南', '0.2.0')
    await workbookEvents.opened(book)
    await workbookEvents.opened(withAddition(book, addition('a2'), '0.3.0'))
    const { workbooks } = useWorkbooks.getState()
    expect(workbooks.map(({ name, additions }) => [name, additions.length])).toEqual([
      ['巴南', 0],
      ['巴南 2', 2],
    ])
  })
})
