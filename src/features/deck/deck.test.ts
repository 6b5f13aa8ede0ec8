import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { comparisonOf } from '#features/compare/compared.ts'
import { panelModels } from '#features/overview/models.ts'
import type { FigureModel } from '#figures/model.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { parseLink } from '#view/codec.ts'
import { shownBy } from '#view/shown.ts'
import { defaultView, type View } from '#view/view.ts'
import { finder, itemOf, longestLine, moved, slidesIn, withLine, without, type Deck } from './deck.ts'

const plain = defaultView({ lang: 'zh', own: null })

function figuresOf(dataset: Dataset, view: View): readonly FigureModel[] {
  if (view.page.name !== 'compare') return panelModels(dataset, shownBy(dataset, view))
  const comparison = comparisonOf(dataset, view)
  return comparison === null ? [] : [comparison]
}

function added(link: string, figure: string) {
  const { view } = parseLink(link, shipped, plain)
  const model = figuresOf(shipped, view).find(({ id }) => id === figure)
  if (model === undefined) throw new Error(`no figure ${figure}`)
  return itemOf(shipped, view, model)
}

const comparison = added('/compare?a=jiangbei~qijiang&lang=en&e=qijiang-postdoc-stations&p=comparison', 'comparison')
const funds = added('/?a=jiangbei', 'panel-funds')
const deck: Deck = [comparison, funds, { ...funds, line: '再看一遍' }]

describe('itemOf', () => {
  it('keeps the conditions of the view and nothing of how it was read', () => {
    expect(comparison.link).toBe(`/compare?a=jiangbei~qijiang&v=${shipped.version}`)
    expect(comparison).toMatchObject({ figure: 'comparison', line: '', showed: { version: shipped.version } })
    expect(comparison.showed.count).toBeGreaterThan(funds.showed.count)
  })
})

describe('finder', () => {
  it('finds each figure with the data it was added from, unchanged, one figure twice', () => {
    const found = finder(shipped, 'zh', figuresOf)(deck)
    expect(found.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['here', []],
      ['here', []],
      ['here', []],
    ])
    expect(slidesIn(found).map(({ id, model, line }) => [id, model.id, line])).toEqual([
      ['slide-1', 'comparison', ''],
      ['slide-2', 'panel-funds', ''],
      ['slide-3', 'panel-funds', '再看一遍'],
    ])
  })

  it('says that values have changed, in the slides they stand in and in no others', () => {
    const qijiang = shipped.observations.find(({ refArea }) => refArea === 'qijiang')
    const changed = {
      ...shipped,
      version: '9.0.0',
      observations: shipped.observations.map((figure) =>
        figure === qijiang ? { ...figure, obsValue: figure.obsValue + 1 } : figure,
      ),
    }
    // The classes of a dataset are looked up by id.
    const observationById = new Map(changed.observations.map((figure) => [figure.obsId, figure]))
    const [first, second] = finder({ ...changed, observationById }, 'zh', figuresOf)(deck)
    const [change, ...others] = first?.changes ?? []
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'values',
      before: comparison.showed,
      now: { version: '9.0.0', count: comparison.showed.count },
    })
    expect(second?.changes).toEqual([])
  })

  it('says what of a link the data do not have, and that a figure is gone', () => {
    const unknown = { ...comparison, link: '/compare?a=jiangbei~atlantis~qijiang' }
    const gone = { ...comparison, link: '/compare?a=jiangbei' }
    const [first, second] = finder(shipped, 'zh', figuresOf)([unknown, gone])
    expect(first).toMatchObject({ kind: 'here', changes: [{ kind: 'view', parts: ['atlantis'] }] })
    expect(second?.kind).toBe('gone')
  })

  it('computes a view once, however often the deck changes', () => {
    let calls = 0
    const find = finder(shipped, 'zh', (dataset, view) => {
      calls += 1
      return figuresOf(dataset, view)
    })
    const [before] = slidesIn(find(deck))
    const [after] = slidesIn(find(withLine(deck, 0, '看')))
    expect(calls).toBe(2)
    expect(after?.model).toBe(before?.model)
  })
})

describe('a change of the order', () => {
  const lines = (changed: Deck) => changed.map(({ figure, line }) => `${figure} ${line}`.trim())

  it('moves one slide and keeps the others in theirs', () => {
    expect(lines(moved(deck, 2, 0))).toEqual(['panel-funds 再看一遍', 'comparison', 'panel-funds'])
    expect(lines(moved(deck, 0, 2))).toEqual(['panel-funds', 'panel-funds 再看一遍', 'comparison'])
    expect(moved(deck, 0, 3)).toBe(deck)
    expect(moved(deck, 5, 0)).toBe(deck)
  })

  it('takes out one, and gives one a line that can be read', () => {
    expect(lines(without(deck, 1))).toEqual(['comparison', 'panel-funds 再看一遍'])
    expect(withLine(deck, 1, '长'.repeat(500))[1]?.line).toHaveLength(longestLine)
  })
})
