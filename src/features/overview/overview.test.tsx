import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { rulerChart } from '#figures/ruler/RulerPlot.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import type { View } from '#view/view.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { OverviewPage } from './OverviewPage.tsx'
import { OverviewRest } from './OverviewRest.tsx'

function open(view: Partial<View> = {}) {
  const setting = {
    dataset: shipped,
    say: sentencesOf(shipped, view.lang ?? 'zh'),
    links: {
      hrefOf: ({ id }: { readonly id: string }) => `#/?e=${id}`,
      pageOf: (indicator: string) => `#/indicator/${indicator}`,
      isOpen: () => false,
      subscribe: () => () => undefined,
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <OverviewPage
        dataset={shipped}
        own={null}
        Filters={() => null}
        empty={<p>没有数</p>}
        Rest={OverviewRest}
        actionsFor={(model) => <button type="button">投影 {model.id}</button>}
      />
    </FigureSettingProvider>,
    view,
  )
}

const figure = (name: RegExp) => screen.getByRole('figure', { name })

describe('the overview', () => {
  it('leads with the finding, counts the four lines, names every figure by its finding and speaks each value whole', () => {
    open()
    expect(screen.getByText('重庆区县人才工作，哪些数排得出先后？')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
    const strip = screen.getByRole('region', { name: '可以说到哪一步' })
    const heads = within(strip)
      .getAllByRole('heading')
      .map((head) => head.textContent)
    expect(heads).toEqual([
      expect.stringMatching(/^1项 排得出先后/),
      expect.stringMatching(/^3项 并列看/),
      expect.stringMatching(/^7项 口径不同，不宜比/),
      expect.stringMatching(/^\d+项 只有一地有数/),
    ])

    expect(screen.getAllByRole('figure')).toHaveLength(9)
    expect(within(figure(/^五种钱，五本账/)).getByRole('button', { name: '投影 panel-funds' })).toBeVisible()

    const link = within(figure(/五种钱/)).getByRole('link', {
      name: /两江新区，.*4.24亿元，确数，.*2021年.*与綦江区：口径不同，不宜比/,
    })
    expect(link).toHaveAttribute('href', '#/?e=liangjiang-loans')
  })

  it('names the area of a value in words beside it: a seal alone tells a newcomer, or who reads English, nothing', () => {
    const { unmount } = open()
    const funds = figure(/五种钱/)
    const row = within(funds)
      .getByRole('link', { name: /^綦江区，贷款发放/ })
      .closest('div')
    expect(row).toHaveTextContent(/1\.3亿元.*綦江 知识价值信用贷款/)
    unmount()
    open({ lang: 'en' })
    const english = within(figure(/Five kinds of money/))
      .getByRole('link', { name: /^Qijiang District, Loans granted/ })
      .closest('div')
    expect(english).toHaveTextContent(/CNY 130 million.*Qijiang Knowledge-value credit loans/)
  })

  it('shows figures as a table, unfolds what only one area gives, lists the policies of a cell and copies the points of a letter', async () => {
    const user = userEvent.setup()
    open()
    const funds = figure(/五种钱/)
    const details = within(funds).getByText('看成表格').closest('details')
    if (details) details.open = true
    expect(await within(funds).findByRole('cell', { name: '不少于1亿元/年' }, { timeout: 10_000 })).toBeVisible()

    const coverage = figure(/项指标，\d+个数/)
    expect(within(coverage).queryByRole('rowheader', { name: '高新技术企业' })).not.toBeInTheDocument()
    const [unfold] = within(coverage)
      .getAllByRole('button', { name: /另有\d+项只有一地有数/, expanded: false })
      .slice(-3)
    if (unfold) await user.click(unfold)
    expect(within(coverage).getByRole('rowheader', { name: '高新技术企业' })).toBeVisible()

    const matrix = figure(/写到的政策工具/)
    expect(matrix).toHaveTextContent('文中未提不等于没有')
    await user.click(within(matrix).getByRole('button', { name: /^綦江区，税收/ }))
    const list = within(matrix).getByRole('region', { name: /^綦江区，税收/ })
    const [quote] = within(list).getAllByText(/./, { selector: 'q' })
    expect(quote).toHaveAttribute('lang', 'zh-CN')
    expect(within(list).getByRole('link')).toHaveAttribute('data-evidence')

    await user.click(within(figure(/^问到这/)).getByRole('button', { name: '复制为函询要点' }))
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('江津区'))
  })

  it('walks the values of a figure with the arrow keys, from one tab stop', async () => {
    // Else the charts may come, with values of their own, while the keys walk.
    await rulerChart.load()
    open()
    await within(figure(/五种钱/)).findByRole('link', { name: /基金规模，10亿元/ }, { timeout: 10_000 })
    const links = within(figure(/五种钱/)).getAllByRole('link')
    // Counted before they are compared: a list of elements that fails is printed, and reading them makes React complain.
    const tabStops = () => links.filter((link) => link.tabIndex === 0).length
    await waitFor(() => expect(tabStops()).toBe(1))
    links[0]?.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(links[0]).not.toHaveFocus()
    expect(document.activeElement).toHaveAttribute('data-evidence')
    await userEvent.keyboard('{Home}')
    expect(links[0]).toHaveFocus()
  })

  it('leaves an area out everywhere, its source too', () => {
    const [first] = shipped.areas
    if (!first) throw new Error('there is an area')
    open({ areas: [first.areaId] })
    const sources = screen.getByRole('region', { name: '来源' })
    expect(within(sources).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.queryByRole('heading', { name: /^排得出先后的/ })).not.toBeInTheDocument()
  })

  it('says so where the filters leave nothing', () => {
    open({ years: { from: 1999, to: 1999 } })
    expect(screen.getByText('没有数')).toBeVisible()
  })

  it('says the same in English', () => {
    open({ lang: 'en' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/Only one indicator can be put in order/)
    expect(screen.getByRole('figure', { name: /^Five kinds of money/ })).toBeVisible()
  })
})
