import { describe, expect, it } from 'vitest'
import { readPackage } from '#load/package.ts'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { isReference } from '#figures/area.ts'
import type { Dataset } from '#domain/model.ts'
import { columnsOf, columnsThatFit, boardPage } from './paging.ts'
import { boardModel } from './model.ts'

function large(): Dataset {
  const reading = readPackage(syntheticPackage({ areas: 20, indicators: 40, dates: 1, policiesOfArea: 1 }))
  if (!reading.ok) throw new Error('the made-up package breaks a rule')
  return reading.dataset
}

function pageOf(dataset: Dataset, asked: { readonly areas: number; readonly rows: number }) {
  const { groups, areas } = boardModel(dataset, everything(dataset))
  const columns = columnsOf(areas, (area) => isReference(dataset, area, areas))
  return { groups, columns, page: boardPage(groups, columns, asked) }
}

describe('boardPage', () => {
  it('leaves the shipped board as it is', () => {
    const { groups, columns, page } = pageOf(shipped, { areas: 0, rows: 0 })
    expect([page.areas.pages, page.rows.pages]).toEqual([1, 1])
    expect(page.groups).toEqual(groups)
    expect(page.columns).toEqual(columns)
  })

  const dataset = large()

  it('sets 19 districts in pages of 8, the city on every page', () => {
    for (const [areas, peers] of [8, 8, 3].entries()) {
      const { page } = pageOf(dataset, { areas, rows: 0 })
      expect(page.columns.peers).toHaveLength(peers)
      expect(page.columns.references).toHaveLength(1)
      for (const row of page.groups.flatMap((group) => group.open)) {
        expect(row.cells.map((cell) => cell.area)).toHaveLength(peers + 1)
      }
    }
  })

  it('says on every page of a row what is to be said of all its areas', () => {
    const verdicts = [0, 1, 2].map((areas) => {
      const { groups, page } = pageOf(dataset, { areas, rows: 0 })
      const all = groups.flatMap((group) => [...group.open, ...group.folded])
      return page.groups
        .flatMap((group) => [...group.open, ...group.folded])
        .map((row) => [
          row.line,
          row.comparisons.length,
          all.find(({ indicator }) => indicator === row.indicator)?.comparisons.length,
        ])
    })
    for (const page of verdicts) {
      for (const [line, shown, all] of page) {
        expect(shown).toBe(all)
        if (line !== 'plain') expect(shown).toBeGreaterThan(0)
      }
    }
    expect(verdicts[1]).toEqual(verdicts[0])
  })

  it('shows every row on one page and no more', () => {
    const { groups } = pageOf(dataset, { areas: 0, rows: 0 })
    const all = groups.flatMap((group) => [...group.open, ...group.folded]).map((row) => row.indicator)
    const { pages } = pageOf(dataset, { areas: 0, rows: 0 }).page.rows
    expect(pages).toBe(2)
    const seen = Array.from({ length: pages }, (_, rows) =>
      pageOf(dataset, { areas: 0, rows }).page.groups.flatMap((group) => [...group.open, ...group.folded]),
    )
    expect(
      seen
        .flat()
        .map((row) => row.indicator)
        .sort(),
    ).toEqual([...all].sort())
  })
})

describe('columnsThatFit', () => {
  const zh = { typeSize: 13, lang: 'zh', references: 1 } as const

  it.each([
    ['a wide page', { ...zh, width: 1800 }, 8],
    ['a notebook: 870 px beside names and verdicts, 110 px a column', { ...zh, width: 1287 }, 6],
    ['a notebook in English, where numbers have their words', { ...zh, lang: 'en', width: 1287 }, 4],
    ['the large type of the projector: never fewer than five columns', { ...zh, lang: 'en', typeSize: 17, width: 945 }, 4],
    ['a narrow page, whose names stand above their rows', { ...zh, width: 900 }, 7],
    ['a page with more references than columns', { ...zh, references: 9, width: 900 }, 1],
  ] as const)('on %s', (_, room, areas) => {
    expect(columnsThatFit(room)).toBe(areas)
  })
})
