import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import type { View } from '#view/view.ts'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { ComparePage } from './ComparePage.tsx'

const ids = (...names: readonly string[]): readonly AreaId[] =>
  names.flatMap((name) => shipped.areas.map((area) => area.areaId).filter((id) => id === name))

/** A part of the dataset in which everything happens; all of it is a page of thousands of elements, and slow to ask. */
const part = {
  categories: ['funds', 'platforms', 'talent-introduced'],
  instruments: ['project-funding', 'platform-building', 'housing'],
} as const
const all = { categories: [], instruments: [] } as const
/** One row of each, where the choice of areas is looked at and not what is written of them. */
const one = { categories: ['platforms'], instruments: ['housing'] } as const

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
  it('leads with the finding, brackets a proved order with its reasons, and says why other figures are not compared', () => {
    open(['jiangbei', 'qijiang'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
    expect(screen.getByRole('figure', { name: /排得出先后/ })).toBeVisible()
    expect(screen.getByRole('button', { name: '投影 comparison' })).toBeVisible()

    const stations = row('博士后科研工作站')
    expect(stations).toHaveTextContent('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(stations).toHaveTextContent('基本可比')
    expect(stations).toHaveTextContent('一为存量，一为累计')

    const brackets = within(row('博士与博士后')).getAllByText(/不宜比/)
    expect(brackets).toHaveLength(2)
    expect(row('博士与博士后')).toHaveTextContent('10名口径不同，不宜比一方只是单个项目')

    expect(screen.getByLabelText('各地都写到')).toContainElement(row('项目资助'))
    expect(row('项目资助')).toHaveTextContent('2 地都写明')
    expect(screen.getByLabelText('只有一地写到')).toContainElement(row('住房'))
    expect(row('住房')).toHaveTextContent('仅江北写明')
    expect(row('住房')).toHaveTextContent('文中未提')

    // “Not mentioned” never passes for “none”.
    expect(screen.getAllByText(/“文中未提”不等于没有/).length).toBeGreaterThan(1)
  })

  it('is read by the arrow keys, folded, opened and copied', async () => {
    const user = userEvent.setup()
    const { container } = open(['jiangbei', 'qijiang'])
    await waitFor(() => expect(container.querySelectorAll('[data-roving][tabindex="0"]')).toHaveLength(1))
    const [first] = within(row('博士后科研工作站')).getAllByRole('link', { name: /^江北区/ })
    first?.focus()
    expect(document.activeElement).toHaveAccessibleName(
      /江北区，博士后科研工作站，31个，确数，.*2021年9—12月（推定）.*多于綦江区/,
    )
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^綦江区，博士后科研工作站，3个/)
    await user.keyboard('{ArrowLeft}{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName(/^江北区，博士后科研工作站（分级），8个/)

    await user.click(button('复制“博士后科研工作站”这一项的话'))
    const text = await navigator.clipboard.readText()
    expect(text).toContain('江北区31个①')
    expect(text).toContain('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(text).toMatch(/\n② .+2020-11-17/)
    await user.click(button('复制链接'))
    expect(await navigator.clipboard.readText()).toMatch(/#\/compare\?a=jiangbei~qijiang/)

    const platforms = row('平台建设')
    const before = within(platforms).getAllByRole('link').length
    await user.click(within(platforms).getByText(/另有 14 项/))
    expect(within(platforms).getAllByRole('link')).toHaveLength(before + 14)

    await user.click(screen.getByText('住房', { selector: 'button' }))
    expect(screen.getByText('住房', { selector: 'h4' })).toHaveFocus()
  })

  it('speaks English, with the words of policies in Chinese', () => {
    open(['jiangbei', 'qijiang'], { lang: 'en' })
    const stations = row('Postdoctoral research workstations')
    expect(stations).toHaveTextContent('31 (Jiangbei District, 2021) against 3 (Qijiang District, Nov 2020): the first is larger')
    expect(stations).toHaveTextContent('Broadly comparable')

    const housing = row('Housing')
    expect(within(housing).getByRole('link')).toHaveAttribute('href', expect.stringContaining('e=jiangbei-'))
    expect(housing.querySelector('q')).toHaveAttribute('lang', 'zh-CN')
  })

  it('tells the ways of having no figure apart', () => {
    open(['liangjiang', 'jiangbei', 'jiangjin', 'chongqing'])
    const funds = row('人才专项资金（每年安排）')
    expect(within(funds).getByText('文中未提')).toBeVisible()
    expect(within(funds).getByText('文中提到，未给数')).toBeVisible()
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
})

describe('the passage and the sentences', () => {
  it('copies the whole, also what is folded on screen', async () => {
    const user = userEvent.setup()
    open(['liangjiang', 'qijiang', 'jiangjin'])
    await user.click(button('复制这段话'))
    const text = await navigator.clipboard.readText()
    expect(text).toMatch(
      /^所选条件：类别：资金、平台与工作站、引进人才；政策工具：.*因类别、政策工具未列出。在所选条件内，两江、綦江、江津之间，没有一项数字排得出先后/,
    )
    expect(text).toContain('未提不等于没有')
    expect(text).toMatch(/\n③ /)
  })
})

describe('choosing areas', () => {
  it('sets at most five side by side: a sixth is not offered, and named where a link asks for it', () => {
    const { unmount } = open(['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing'], one)
    expect(screen.queryByLabelText(/^加上/)).not.toBeInTheDocument()
    unmount()

    open(['jiangbei', 'liangjiang', 'qijiang', 'jiangjin', 'chongqing', 'liangjiang-district'], one)
    expect(screen.getByText(/未显示：两江新区（行政区）/)).toBeVisible()
    expect(screen.getAllByLabelText(/^去掉/)).toHaveLength(5)
  })

  it('offers those with data; the others stand behind them as ways to what they need', () => {
    open(['jiangbei', 'qijiang'], one)
    expect(button('加上江津区')).toBeEnabled()
    expect(screen.queryByLabelText('加上两江新区（行政区）')).not.toBeInTheDocument()
    const rest = screen.getByText('另有1个地区暂无数据').closest('details')
    expect(rest).toContainElement(screen.getByRole('link', { name: '两江新区（行政区）', hidden: true }))
  })

  it('keeps the order of choice, the own area first', () => {
    open(['qijiang', 'jiangbei'], { ...one, own: ids('jiangbei')[0] ?? null })
    const remove = screen.getAllByLabelText(/^去掉/).map((element) => element.getAttribute('aria-label'))
    expect(remove).toEqual(['去掉江北区', '去掉綦江区'])
  })

  it('adds and takes out', async () => {
    open(['jiangbei', 'qijiang'], one)
    await userEvent.click(button('加上江津区'))
    expect(currentView().areas).toEqual(['jiangbei', 'qijiang', 'jiangjin'])
    await userEvent.click(button('去掉江北区'))
    expect(currentView().areas).toEqual(['qijiang', 'jiangjin'])
  })
})

describe('nothing to compare', () => {
  it('suggests pairs, the most telling first, when no area is chosen', () => {
    open([])
    const first = screen.getAllByRole('listitem').find((item) => within(item).queryByRole('link', { name: /与/ }) !== null)
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
