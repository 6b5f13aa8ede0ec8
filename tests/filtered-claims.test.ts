/**
 * A filter never makes a claim false: whatever is said of figures and policies that a filter leaves says so, names the conditions, and
 * never denies what holds without them.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { families, instruments, natures, policyKinds, trustTiers, categories } from '#domain/codes.ts'
import { grades } from '#domain/grade.ts'
import type { Dataset } from '#domain/model.ts'
import { onceFor } from '#domain/onceFor.ts'
import { comparisonOf } from '#features/compare/compared.ts'
import { boardModel } from '#figures/kinds/board/model.ts'
import { layoutFigure, sentenceOf } from '#figures/kinds/kinds.ts'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { requestsModel } from '#figures/kinds/requests/model.ts'
import { tableOf } from '#figures/kinds/tables.ts'
import { longSentencesOf } from '#figures/longSentence.ts'
import { panels, type FigureModel } from '#figures/model.ts'
import { overviewModel } from '#figures/overview.ts'
import { projectorFormat } from '#figures/page/format.ts'
import { leaves, type Scene } from '#figures/page/scene.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { coverages, filterNames, publishersOf, thresholdModes, type FilterValues } from '#view/filters.ts'
import { parseLink } from '#view/codec.ts'
import { activeFilters } from '#view/selection.ts'
import { areasWithRows, shownBy } from '#view/shown.ts'
import { filterCleared } from '#view/transitions.ts'
import { defaultView, type View } from '#view/view.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { picturePages, slideFormat } from '#tests/slide.ts'

const open = defaultView({ lang: 'zh', own: null })
const [zh, en] = [sentencesOf(shipped, 'zh'), sentencesOf(shipped, 'en')]
const undecided = { zh: /先后不能断定/, en: /no order follows/ }
const limited = { zh: /在所选条件内|所选条件：/, en: /within the conditions chosen|Conditions chosen:/i }

/** The figures of the overview, and its head in words. */
function overviewOf(dataset: Dataset, view: View) {
  const shown = shownBy(dataset, view)
  const models: readonly FigureModel[] = [
    ...panels.map((panel) => panelModel(dataset, shown, panel)),
    matrixModel(dataset, shown),
    boardModel(dataset, shown),
    requestsModel(dataset, shown),
  ]
  return { head: overviewModel(dataset, shown), models }
}

const textOf = ({ nodes }: Scene): string =>
  leaves(nodes)
    .flatMap((node) => (node.kind === 'text' ? [node.spans.map((span) => span.text).join('')] : []))
    .join('')

const link = (text: string): View => parseLink(text, shipped, open).view

describe('a threshold that hides the one order there is', () => {
  const view = link('/compare?a=jiangbei~qijiang&min=platforms_40&cut=hide')
  const model = comparisonOf(shipped, view)
  if (model === null) throw new Error('two areas are compared')

  it('is named by the headline, which says that an order is left out', () => {
    expect(zh.finding(model.finding)).toMatch(
      /^在所选条件内，江北、綦江之间，没有一项数字排得出先后；另有1项排得出先后，因门槛未列出$/,
    )
    expect(en.finding(model.finding)).toBe(
      'Within the conditions chosen, no figure puts Jiangbei and Qijiang in order; 1 more indicator that can be put in order is left out by the threshold',
    )
  })

  it('is not denied below the headline either', () => {
    const three = comparisonOf(shipped, link('/compare?a=jiangbei~liangjiang~qijiang&min=platforms_40&cut=hide'))
    expect(three && zh.subline(three.finding)).toMatch(/^在所选条件内，\d+项指标的数字都可以引用，先后不能断定/)
    expect(three && en.subline(three.finding)).toMatch(/^Within the conditions chosen, the figures of/)
  })

  it('stands in words before everything that can be copied', () => {
    const { text } = sentenceOf(zh.context, model)
    expect(text).toMatch(/^所选条件：门槛：平台与工作站≥40个、未到的已隐藏；另有1项排得出先后，因门槛未列出。/)
    const half = comparisonOf(shipped, link('/compare?a=jiangbei~qijiang&min=platforms_10&cut=hide'))
    const row = half?.groups.flatMap((group) => group.rows).find(({ indicator }) => indicator === 'postdoc-stations')
    expect(row && longSentencesOf(zh).rowSentence(row).text).toMatch(/^所选条件：门槛：.*；另有1项排得出先后，因门槛未列出。/)
    expect(row && longSentencesOf(zh).rowSentence(row).text).toContain('綦江区有数，未在所选条件内')
  })

  it('stands on the picture, on every page of the projector, and over every table', () => {
    const pages = [
      picturePages(model, shipped, slideFormat('zh')),
      layoutFigure(model, shipped, projectorFormat(1280, 720, 'zh')),
    ]
    for (const drawn of pages) {
      for (const { scene } of drawn) {
        expect(textOf(scene)).toContain('另有1项排得出先后，因门槛未列出')
        expect(textOf(scene)).toContain('平台与工作站≥40个')
      }
    }
    for (const { caption } of tableOf(model, zh)) expect(caption).toContain('另有1项排得出先后，因门槛未列出')
  })

  it('is said on the overview too', () => {
    const { head, models } = overviewOf(shipped, { ...view, areas: [] })
    expect(zh.finding(head.finding)).toMatch(/^在所选条件内，.*；另有1项排得出先后，因门槛未列出$/)
    const platforms = models.find(({ id }) => id === 'panel-platforms')
    expect(platforms && zh.finding(platforms.finding)).toMatch(/^在所选条件内，没有一项能放在同一标尺上；另有/)
  })

  it('leaves alone what it does not touch', () => {
    const funds = overviewOf(shipped, { ...view, areas: [] }).models.find(({ id }) => id === 'panel-funds')
    expect(funds && zh.finding(funds.finding)).not.toMatch(/门槛/)
  })
})

it('marks without hiding say nothing of conditions: nothing is left out', () => {
  const model = comparisonOf(shipped, link('/compare?a=jiangbei~qijiang&min=platforms_40'))
  expect(model && sentenceOf(zh.context, model).text).not.toMatch(limited.zh)
})

it('does not call only planned what a filter leaves of something that is there', () => {
  const plannedIn = (view: View) =>
    matrixModel(shipped, shownBy(shipped, view)).rows.flatMap((row) =>
      row.cells.filter((cell) => cell.planned).map((cell) => `${row.instrument} ${cell.area}`),
    )
  const planned = new Set(plannedIn(open))
  const wrongly = policyKinds.flatMap((kind) => plannedIn({ ...open, kinds: [kind] }).filter((cell) => !planned.has(cell)))
  expect(wrongly).toEqual([])
})

/** A value of each filter: one that lets everything through too. A filter without one does not compile. */
const values: { readonly [Name in keyof FilterValues]: fc.Arbitrary<FilterValues[Name]> } = {
  areas: fc.subarray([...areasWithRows(shipped)]),
  categories: fc.subarray([...categories]),
  indicators: fc.subarray(shipped.indicators.map((row) => row.indicator)),
  kinds: fc.subarray([...policyKinds]),
  instruments: fc.subarray([...instruments]),
  targetGroups: fc.subarray(shipped.targetGroups.map((row) => row.targetGroup)),
  thresholds: fc
    .subarray([...families])
    .chain((chosen) => fc.tuple(...chosen.map((family) => fc.integer({ min: 0, max: 300 }).map((min) => ({ family, min }))))),
  years: fc.constantFrom({ from: 2021, to: null }, { from: null, to: 2021 }, { from: 2022, to: 2022 }, { from: null, to: null }),
  natures: fc.subarray([...natures]),
  minGrade: fc.constantFrom(...grades),
  coverage: fc.constantFrom(...coverages),
  minTrust: fc.constantFrom(...trustTiers),
  publishers: fc.subarray([...publishersOf(shipped)]),
  text: fc.constantFrom('', '博士', '基金', 'zzz'),
}

/** Views with a few filters set; the others let everything through. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(fc.record(values), fc.subarray([...filterNames], { minLength: 1, maxLength: 3 }), fc.constantFrom(...thresholdModes))
  .map(([set, kept, thresholdMode]) =>
    filterNames
      .filter((name) => !kept.includes(name))
      .reduce<View>((view, name) => filterCleared(view, name), { ...open, ...set, thresholdMode }),
  )

/** What each figure says without any filter, by the areas it is about. */
const unfiltered = onceFor((dataset: Dataset) => overviewOf(dataset, open))

describe('any filter', () => {
  it('leaves every sentence as it is, or makes it say that it holds within the conditions, and names them', () => {
    const whole = unfiltered(shipped)
    fc.assert(
      fc.property(anyView, (view) => {
        const { head, models } = overviewOf(shipped, view)
        for (const say of [zh, en]) {
          const isHedged = (text: string) => limited[say.lang].test(text)
          const headline = say.finding(head.finding)
          if (headline !== say.finding(whole.head.finding)) expect(headline).toMatch(limitsOrNothing[say.lang])
          for (const [index, model] of models.entries()) {
            const before = whole.models[index]
            const said = say.finding(model.finding)
            if (before === undefined || said === say.finding(before.finding)) continue
            expect(said, model.id).toMatch(limitsOrNothing[say.lang])
            expect(isHedged(sentenceOf(say.context, model).text) || model.kind === 'requests', model.id).toBe(true)
            for (const { caption } of tableOf(model, say)) expect(isHedged(caption), `${model.id}: ${caption}`).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('never lets a comparison deny an order, a figure or a policy that the same areas have without it', () => {
    fc.assert(
      fc.property(anyView, fc.subarray([...areasWithRows(shipped)], { minLength: 2, maxLength: 4 }), (view, areas) => {
        const [model, whole] = [comparisonOf(shipped, { ...view, areas }), comparisonOf(shipped, { ...open, areas })]
        if (model === null || whole === null) throw new Error('two areas are compared')
        const others = activeFilters({ ...view, areas }, filterNames).filter((name) => name !== 'areas')
        for (const say of [zh, en]) {
          const below = say.subline(model.finding) ?? ''
          if (model.finding.within && undecided[say.lang].test(below)) expect(below).toMatch(limited[say.lang])
          const said = sentenceOf(say.context, model).text
          if (others.length === 0 || said === sentenceOf(say.context, whole).text) continue
          expect(say.finding(model.finding)).toMatch(limitsOrNothing[say.lang])
          expect(said).toMatch(limited[say.lang])
        }
        // An order that is proved without the filter is shown, or counted among those left out.
        const ordered = (found: typeof model) =>
          new Set(found.groups.flatMap((group) => group.rows).flatMap((row) => (row.line === 'ruler' ? [row.indicator] : [])))
        const [shown, all] = [ordered(model), ordered(whole)]
        const gone = [...all].filter((indicator) => !shown.has(indicator))
        expect(model.finding.within?.ordered ?? 0).toBeGreaterThanOrEqual(gone.length)
      }),
      { numRuns: 60 },
    )
  })
})

/** Of what a filter leaves something is said within its conditions; where it leaves nothing, that is what is said. */
const limitsOrNothing = {
  zh: /^在所选条件内|^没有一个数符合所选条件/,
  en: /^Within the conditions chosen|^No figure meets the conditions chosen/,
}
