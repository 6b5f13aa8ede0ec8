import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import type { View } from '#view/view.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, definition, indicator, observation } from '#tests/fixtures/rows.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { stationsOverTime } from '#tests/fixtures/series.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { IndicatorPage } from './IndicatorPage.tsx'

function open(name: string, dataset: Dataset = shipped, view: Partial<View> = {}) {
  const row = dataset.indicators.find((candidate) => candidate.indicator === name)
  if (row === undefined) throw new Error(`no indicator ${name}`)
  const setting = {
    dataset,
    say: sentencesOf(dataset, view.lang ?? 'zh'),
    links: {
      hrefOf: ({ id }: { readonly id: string }) => `#/?e=${id}`,
      pageOf: (id: string) => `#/indicator/${id}`,
      isOpen: () => false,
      subscribe: () => () => undefined,
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <IndicatorPage dataset={dataset} indicator={row.indicator} />
    </FigureSettingProvider>,
    { page: { name: 'indicator', indicator: row.indicator }, ...view },
  )
}

describe('IndicatorPage', () => {
  it('says what is counted, in both languages, in what unit, and that it may be ranked', () => {
    open('postdoc-stations')
    expect(screen.getByRole('heading', { level: 1, name: '博士后科研工作站' })).toBeInTheDocument()
    expect(screen.getByText(/not split where the level is not stated/)).toBeInTheDocument()
    expect(screen.getByText('能否排先后').nextElementSibling).toHaveTextContent('能')
    expect(screen.getByRole('link', { name: '博士后科研工作站（分级）' })).toHaveAttribute(
      'href',
      expect.stringContaining('postdoc-stations-by-level'),
    )
  })

  it('says why an indicator is never ranked, and what it is part of', () => {
    open('single-team-size')
    expect(screen.getByText('能否排先后').nextElementSibling).toHaveTextContent('不能：单个团队的数，不代表一地')
  })

  it('gives the proved order with its basis, and no rank', () => {
    open('postdoc-stations')
    const figure = screen.getByRole('figure')
    expect(within(figure).getByRole('heading', { name: /先后已证/ })).toBeInTheDocument()
    expect(within(figure).getByText('江北区2021年的31个多于綦江区2020年11月的3个')).toBeInTheDocument()
    expect(within(figure).getByText('依据：来源写明的数')).toBeInTheDocument()
    expect(figure).not.toHaveTextContent(/第[一二三1-3]名|排名第/)
  })

  it('keeps a few proved orders open beside a ranking, those of the own area first, and the rest a press away', async () => {
    const places = Array.from({ length: 9 }, (_, index) => index)
    const ranked = datasetOf({
      areas: places.map((index) => area({ areaId: `a${index}`, nameZh: `第${index}区`, partOf: '' })),
      indicators: [indicator({ indicator: 'stations', nameZh: '工作站', durable: 'true' })],
      definitions: [definition({ definitionId: 'stations', breadthStated: 'true' })],
      observations: places.map((index) =>
        observation({ obsId: `f${index}`, refArea: `a${index}`, obsValue: String(20 - index), sourceId: `s${index}` }),
      ),
    })
    const own = ranked.areas[6]?.areaId ?? null
    open('stations', ranked, { own })
    const section = screen.getByRole('heading', { name: '先后已证 36对' }).closest('section')
    if (section === null) throw new Error('the section')
    const orders = () =>
      within(section)
        .getAllByText(/多于/)
        .map((node) => node.textContent)
    expect(orders()).toHaveLength(4)
    expect(orders()[0]).toContain('第6区')
    expect(orders()[1]).toContain('第6区')
    await userEvent.click(within(section).getByRole('button', { name: '另32对' }))
    expect(orders()).toHaveLength(36)
    await userEvent.click(within(section).getByRole('button', { name: '收起' }))
    expect(orders()).toHaveLength(4)
  })

  it('gives the reason of a pair that is not to be compared', () => {
    open('high-level-introduced')
    const section = screen.getByRole('heading', { name: /^口径不同，不宜比/ }).closest('section')
    expect(section).toHaveTextContent('单位不同')
    expect(section).toHaveTextContent('单位不同')
    expect(section).toHaveTextContent('2000余人')
  })

  it('says of every area without a figure why', () => {
    open('postdoc-stations')
    const silent = screen.getByRole('heading', { name: '没有数的地区' }).closest('section')
    expect(silent).toHaveTextContent('江津含在“近200个”内，未单列')
    expect(silent).toHaveTextContent('两江文中未提')
  })

  it('shows the arithmetic of what is derived, each term a way to its words', () => {
    open('postdoc-stations')
    const derived = screen.getByRole('heading', { name: '按原文数字推算' }).closest('section')
    expect(derived).toHaveTextContent('8个 ÷ 31个 ≈ 25.8%')
    expect(derived?.querySelector('[data-evidence="jiangbei-postdoc-stations-national"]')).toHaveAttribute('href')
  })

  it('lists all figures, restatements too, each with date, nature, scope and source', () => {
    open('postdoc-stations-by-level')
    const rows = within(screen.getByRole('heading', { name: '全部数字：2个' }).closest('section') ?? document.body).getAllByRole(
      'row',
    )
    expect(rows).toHaveLength(4)
    expect(rows[3]).toHaveTextContent('重述')
    expect(within(rows[1] ?? document.body).getByRole('link', { name: /江北区.*8个/ })).toHaveAttribute(
      'href',
      '#/?e=jiangbei-postdoc-stations-national',
    )
    expect(within(rows[1] ?? document.body).getByRole('link', { name: /栽下梧桐树/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/sources/'),
    )
  })

  it('puts what is said of few figures over these, and of many under their summary, before the definitions in both', () => {
    const order = () => screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent?.replace(/[：:].*/, ''))
    const isBefore = (first: Element, second: Element) =>
      (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const { unmount } = open('postdoc-stations')
    const list = screen.getByRole('heading', { name: /^全部数字：2个/ })
    const sentence = screen.getByRole('button', { name: '复制这段话' })
    expect(isBefore(sentence, list)).toBe(true)
    expect(list.closest('div')).toContainElement(sentence)
    expect(order().slice(1, 3)).toEqual(['全部数字', '各来源怎么数'])
    unmount()
    open('grassroots-recruits')
    const many = screen.getByRole('heading', { name: /^全部数字：5个/ })
    expect(many.closest('div')).not.toContainElement(screen.getByRole('button', { name: '复制这段话' }))
    expect(order().slice(1, 3)).toEqual(['全部数字', '各来源怎么数'])
  })

  it('copies the sentence with its footnotes', async () => {
    const user = userEvent.setup()
    open('postdoc-stations')
    await user.click(screen.getByRole('button', { name: '复制这段话' }))
    const text = await navigator.clipboard.readText()
    expect(text).toContain('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(text).toMatch(/\n① .*\n② /)
  })

  it('has a series only where an area has figures of several dates', () => {
    open('postdoc-stations')
    expect(screen.getAllByRole('figure')).toHaveLength(1)
  })

  it('draws a series of five dates and says why no line leads to the sixth', async () => {
    open('stations', stationsOverTime)
    const series = await screen.findByRole('figure', { name: /^north工作站：12个/ })
    expect(series).toHaveTextContent('未连线：与其他时点的数性质不同')
    await vi.waitFor(() => expect(series.querySelectorAll('[data-point]')).toHaveLength(6), { timeout: 15_000 })
    expect(series.querySelectorAll('[data-segment]')).toHaveLength(4)
    expect(series.querySelectorAll('[data-segment="exact"]')).toHaveLength(1)
    // Its marks are drawn in the colour of what is around them: that of the area.
    expect(series.querySelector('[data-series]')?.getAttribute('style')).toMatch(
      /color: var\(--area-of-north, var\(--area-others\)\)/,
    )
  })

  it('says that an indicator has no figure yet, and of each area why', () => {
    const name = '一项名称特别长的指标'.repeat(6)
    const dataset = datasetOf({
      indicators: [indicator({ indicator: 'empty', nameZh: name, nameEn: 'Odd <b>&amp;</b> "characters" \\ %' })],
      definitions: [definition({ definitionId: 'odd', indicator: 'empty', countsZh: '<script>', printedNames: '“引”|<尖>' })],
      observations: [observation()],
    })
    open('empty', dataset)
    expect(screen.getByRole('heading', { level: 1, name })).toBeInTheDocument()
    expect(screen.getByText(/Odd <b>&amp;<\/b> "characters"/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '现有来源里，这项指标还没有一个数' })).toBeInTheDocument()
    expect(screen.getByText('文中未提')).toBeInTheDocument()
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByText('<尖>')).toBeInTheDocument()
  })
})
