import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import * as bracketsModule from '#figures/kinds/comparison/brackets.ts'
import * as comparison from '#figures/kinds/comparison/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { viewEvents } from '#view/store.ts'
import type { View } from '#view/view.ts'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { ComparePage } from './ComparePage.tsx'

vi.mock('#figures/kinds/comparison/brackets.ts', { spy: true })
vi.mock('#figures/kinds/comparison/model.ts', { spy: true })

const ids = (...names: readonly string[]): readonly AreaId[] =>
  names.flatMap((name) => shipped.areas.map((area) => area.areaId).filter((id) => id === name))

/** A part of the dataset in which everything happens; all of it is a page of thousands of elements, and slow to ask. */
const part = {
  categories: ['funds', 'platforms', 'talent-introduced'],
  instruments: ['project-funding', 'platform-building', 'housing'],
} as const
const all = { categories: [], instruments: [] } as const

/** The page on these areas, as the app sets it. */
function open(areas: readonly string[], view: Partial<View> = {}) {
  const setting = {
    dataset: shipped,
    say: sentencesOf(shipped, view.lang ?? 'zh'),
    links: {
      hrefOf: ({ id }: { readonly id: string }) => `#/compare?e=${id}`,
      pageOf: (indicator: string) => `#/indicator/${indicator}`,
      isOpen: () => false,
      subscribe: () => () => undefined,
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <ComparePage
        dataset={shipped}
        empty={<p>没有数</p>}
        actionsFor={(model) => <button type="button">投影 {model.id}</button>}
      />
    </FigureSettingProvider>,
    { page: { name: 'compare' }, areas: ids(...areas), ...part, ...view },
  )
}

/** The row of an indicator or instrument. By its heading: to compute the role of everything on this page takes a second. */
function row(name: string): HTMLElement {
  const found = screen.getByText(name, { selector: 'h4, h4 a' }).closest('section')
  if (found === null) throw new Error(`“${name}” heads no row`)
  return found
}

/** A button by its spoken name. */
const button = (name: string | RegExp) => screen.getByLabelText(name, { selector: 'button' })

describe('two areas side by side', () => {
  it('leads with the finding, and has room for what can be done with the figure', () => {
    open(['jiangbei', 'qijiang'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
    expect(screen.getByRole('figure', { name: /排得出先后/ })).toBeVisible()
    expect(screen.getByRole('button', { name: '投影 comparison' })).toBeVisible()
  })

  it('brackets a proved order with its grade, its reasons and the dated figures', () => {
    open(['jiangbei', 'qijiang'])
    const stations = row('博士后科研工作站')
    expect(stations).toHaveTextContent('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(stations).toHaveTextContent('B 基本可比')
    expect(stations).toHaveTextContent('一为存量，一为累计')
  })

  it('says why figures that count differently are not compared, and of which figures it speaks', () => {
    open(['jiangbei', 'qijiang'])
    const brackets = within(row('博士与博士后')).getAllByText(/不宜比较/)
    expect(brackets).toHaveLength(2)
    expect(row('博士与博士后')).toHaveTextContent('10名D 各自口径不宜比较：一方只是单个项目')
  })

  it('tells the ways of having no figure apart', () => {
    open(['liangjiang', 'jiangbei', 'jiangjin', 'chongqing'])
    const funds = row('人才专项资金（每年安排）')
    expect(within(funds).getByText('文中未提')).toBeVisible()
    expect(within(funds).getByText('点名未给数')).toBeVisible()
    expect(within(funds).getByText('不适用')).toBeVisible()
  })

  it('leaves out what only one area has when only pairs are wanted', async () => {
    open(['jiangbei', 'qijiang'])
    expect(row('贷款发放')).toBeVisible()
    await userEvent.click(screen.getByLabelText('只看成对的'))
    await waitFor(() => expect(screen.queryByText('贷款发放')).toBeNull())
    expect(row('博士后科研工作站')).toBeVisible()
    expect(currentView().coverage).toBe('two-or-more')
  })

  it('speaks English', () => {
    open(['jiangbei', 'qijiang'], { lang: 'en' })
    const stations = row('Postdoctoral research workstations')
    expect(stations).toHaveTextContent('31 (Jiangbei District, 2021) against 3 (Qijiang District, Nov 2020): the first is larger')
    expect(stations).toHaveTextContent('B Broadly comparable')
  })
})

describe('the passage and the sentences', () => {
  it('copies a row with its hedges and footnotes', async () => {
    const user = userEvent.setup()
    open(['jiangbei', 'qijiang'])
    await user.click(button('复制“博士后科研工作站”这一项的话'))
    const text = await navigator.clipboard.readText()
    expect(text).toContain('江北区31个①')
    expect(text).toContain('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(text).toMatch(/\n② .+2020-11-17/)
  })

  it('copies the whole, also what is folded on screen', async () => {
    const user = userEvent.setup()
    open(['liangjiang', 'qijiang', 'jiangjin'], all)
    await user.click(button('复制这段话'))
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(/^两江、綦江、江津之间，没有一项数字排得出先后/)
    expect(text).toContain('未提不等于没有')
    expect(text).toMatch(/\n③ /)
  })

  it('copies a link to the comparison', async () => {
    const user = userEvent.setup()
    open(['jiangbei', 'qijiang'])
    await user.click(button('复制链接'))
    expect(await navigator.clipboard.readText()).toMatch(/#\/compare\?a=jiangbei~qijiang/)
  })
})

describe('the policies', () => {
  it('tells what all texts write of from what only one does', () => {
    open(['jiangbei', 'qijiang'])
    expect(screen.getByLabelText('各地都写到')).toContainElement(row('项目资助'))
    expect(row('项目资助')).toHaveTextContent('2 地都写明')
    expect(screen.getByLabelText('只有一地写到')).toContainElement(row('住房'))
    expect(row('住房')).toHaveTextContent('仅江北写明')
    expect(row('住房')).toHaveTextContent('文中未提')
  })

  it('shows each with its words, in Chinese whatever the page, and leads to the evidence', () => {
    open(['jiangbei', 'qijiang'], { lang: 'en' })
    const housing = row('Housing')
    expect(within(housing).getByRole('link')).toHaveAttribute('href', expect.stringContaining('e=jiangbei-'))
    expect(housing.querySelector('q')).toHaveAttribute('lang', 'zh-CN')
  })

  it('folds a long column and opens it', async () => {
    open(['jiangbei', 'qijiang'])
    const platforms = row('平台建设')
    const before = within(platforms).getAllByRole('link').length
    await userEvent.click(within(platforms).getByText(/另有 14 项/))
    expect(within(platforms).getAllByRole('link')).toHaveLength(before + 14)
  })

  it('never lets “not mentioned” pass for “none”', () => {
    open(['jiangbei', 'qijiang'])
    expect(screen.getAllByText(/“文中未提”不等于没有/).length).toBeGreaterThan(1)
  })

  it('leads from the strip to the policies of an instrument', async () => {
    open(['jiangbei', 'qijiang'])
    await userEvent.click(screen.getByText('住房', { selector: 'button' }))
    expect(screen.getByText('住房', { selector: 'h4' })).toHaveFocus()
  })
})

describe('the arrow keys', () => {
  it('walk down a column; every value says area, value, precision, date and what may be said of it', async () => {
    const user = userEvent.setup()
    open(['jiangbei', 'qijiang'])
    const [first] = within(row('博士后科研工作站')).getAllByRole('link', { name: /^江北区/ })
    first?.focus()
    expect(document.activeElement).toHaveAccessibleName(
      /江北区，博士后科研工作站，31个，确数，.*2021年9—12月（推定）.*多于綦江区/,
    )
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^綦江区，博士后科研工作站，3个/)
    await user.keyboard('{ArrowLeft}{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName(/^江北区，博士后科研工作站（分级），8个/)
  })

  it('make one tab stop of all values', async () => {
    const { container } = open(['jiangbei', 'qijiang'])
    await waitFor(() => expect(container.querySelectorAll('[data-walk][tabindex="0"]')).toHaveLength(1))
  })
})

describe('answering at once', () => {
  it('computes the comparison once for a choice, and neither it nor a row for evidence', async () => {
    open(['jiangbei', 'qijiang'])
    const calls = () => [
      vi.mocked(comparison.comparisonModel).mock.calls.length,
      vi.mocked(bracketsModule.bracketsOf).mock.calls.length,
    ]
    const [models = 0, rows = 0] = calls()
    const [figure] = shipped.observations
    act(() => figure && viewEvents.evidenceOpened({ kind: 'figure', id: figure.obsId }))
    expect(calls()).toEqual([models, rows])
    act(() => ids('jiangjin').forEach(viewEvents.areaToggled))
    expect(await screen.findByLabelText('去掉江津区')).toBeVisible()
    await waitFor(() => expect(calls()[0]).toBe(models + 1))
  })
})

describe('choosing areas', () => {
  it('keeps the order of choice, the own area first', () => {
    open(['qijiang', 'jiangbei'], { own: ids('jiangbei')[0] ?? null })
    const remove = screen.getAllByLabelText(/^去掉/).map((element) => element.getAttribute('aria-label'))
    expect(remove).toEqual(['去掉江北区', '去掉綦江区'])
  })

  it('adds and takes out', async () => {
    open(['jiangbei', 'qijiang'])
    await userEvent.click(button('加上江津区'))
    expect(currentView().areas).toEqual(['jiangbei', 'qijiang', 'jiangjin'])
    await userEvent.click(button('去掉江北区'))
    expect(currentView().areas).toEqual(['qijiang', 'jiangjin'])
  })

  it('offers no sixth area', () => {
    open(['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing'])
    expect(button('加上两江新区（行政区）')).toBeDisabled()
    expect(screen.getByText(/最多并排五地/)).toBeVisible()
  })

  it('shows the first five of six and names the rest', () => {
    open(['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing', 'liangjiang-district'])
    expect(screen.getByText(/未显示：两江新区（行政区）/)).toBeVisible()
    expect(screen.getAllByLabelText(/^去掉/)).toHaveLength(5)
  })
})

describe('nothing to compare', () => {
  it('suggests pairs, the most telling first, when no area is chosen', () => {
    open([])
    const [first] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('link') !== null)
    expect(first).toHaveTextContent('江北区与綦江区')
    expect(first).toHaveTextContent('1 项排得出先后：博士后科研工作站')
    expect(screen.getByRole('link', { name: '江北区与綦江区' })).toHaveAttribute(
      'href',
      expect.stringContaining('a=jiangbei~qijiang'),
    )
  })

  it('suggests partners when one is chosen', () => {
    open(['jiangjin'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('再选一个地区，与江津区并排看')
    expect(screen.getByRole('link', { name: '江津区与两江新区' })).toBeVisible()
  })

  it('says so of an area the sources do not cover', () => {
    open(['liangjiang-district'])
    expect(screen.getByText(/没有两江新区（行政区）的数字和政策/)).toBeVisible()
  })

  it('says that areas have nothing in common, and what each has', () => {
    open(['jiangbei', 'liangjiang-district'], all)
    expect(screen.getByText(/没有一项指标同时有数/)).toBeVisible()
    expect(screen.getByRole('link', { name: '8 个数' })).toHaveAttribute('href', expect.stringContaining('/figures?a=jiangbei'))
    expect(screen.getByText(/现有来源里没有数字和政策/)).toBeVisible()
  })

  it('says that the filters did it where they did', () => {
    open(['jiangbei', 'qijiang'], { natures: ['stock'] })
    expect(screen.getByText('在所选条件下，没有一项指标同时有两地以上的数。')).toBeVisible()
    expect(screen.getByRole('link', { name: '去掉筛选，只留地区' })).toHaveAttribute('href', expect.not.stringContaining('n='))
  })

  it('says so too where only their residents are counted on both sides', () => {
    open(['jiangbei', 'jiangjin'], all)
    expect(screen.getByText(/除作分母的背景数据外，这些地区没有一项指标同时有数/)).toBeVisible()
    expect(screen.getByRole('heading', { name: '背景数据' })).toBeVisible()
  })

  it('leaves it to the app where the filters leave no figure at all', () => {
    open(['jiangbei', 'qijiang'], { text: 'zzz' })
    expect(screen.getByText('没有数')).toBeVisible()
  })
})
