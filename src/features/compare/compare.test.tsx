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

/** The panel of an indicator, or the row of it in the index. */
const row = (name: string) => screen.getByRole('region', { name: new RegExp(`(^|：)${name}$`) })

/** A button by its spoken name. */
const button = (name: string | RegExp) => screen.getByLabelText(name, { selector: 'button' })

describe('two areas side by side', () => {
  it('leads with the finding, the proved order with its one reason, and says why other figures are not compared', () => {
    open(['jiangbei', 'qijiang'])
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('排得出先后的只有一项：博士后科研工作站，江北多于綦江')
    expect(screen.getByRole('figure', { name: /排得出先后/ })).toBeVisible()
    expect(screen.getByRole('button', { name: '投影 comparison' })).toBeVisible()

    const stations = row('博士后科研工作站')
    expect(stations).toHaveTextContent('基本可比')
    expect(stations).toHaveTextContent('江北多于綦江')
    expect(stations).toHaveTextContent(/差9—13个月 ?一为存量，一为累计；.*另1条/)
    expect(stations).toHaveTextContent('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(stations).toHaveTextContent('一为存量，一为累计')

    const doctors = row('博士与博士后')
    expect(doctors).toHaveTextContent('不宜比')
    expect(doctors).toHaveTextContent(/定义不同 ?另3条/)
    expect(doctors).toHaveTextContent('一方只是单个项目')
    // No number without what it counts, its scope, its date and its source.
    expect(doctors).toHaveTextContent(/35人 ?今年以来.*2021.*\* \[1\]/)
    expect(doctors).toHaveTextContent(/10名 ?单项.*2020-11 \[2\]/)
  })

  it('names what is drawn above instead of drawing it again, and folds single projects where the area has a figure of its own', async () => {
    open(['jiangbei', 'qijiang'], { ...all, categories: ['funds', 'recruitment'] })
    expect(screen.getByText(/^已在上图/)).toHaveTextContent('选派到基层、基层招录选聘')
    expect(screen.queryByRole('region', { name: '选派到基层' })).toBeNull()
    expect(screen.queryByRole('region', { name: '单个项目启动资金' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '另1项（单个项目启动资金）' }))
    expect(row('单个项目启动资金')).toHaveTextContent('3000万元')
    // Nothing else of its category stands in the index.
    expect(row('牵头教授')).toHaveTextContent('2位')
  })

  it('stands policies by who writes of them; an instrument opens the names, which lead to the words', async () => {
    const user = userEvent.setup()
    open(['jiangbei', 'qijiang'])
    expect(within(row('两地都写到')).getByRole('button', { name: '项目资助' })).toBeVisible()
    await user.click(within(row('只江北')).getByRole('button', { name: '住房' }))
    const housing = row('住房')
    expect(within(housing).getByRole('link')).toHaveAttribute('href', expect.stringContaining('e=jiangbei-'))
    expect(housing).toHaveTextContent('文中未提')
    await user.click(screen.getByRole('button', { name: '平台建设' }))
    const platforms = row('平台建设')
    const before = within(platforms).getAllByRole('link').length
    const [more] = within(platforms).getAllByText(/另有 \d+ 项/)
    if (more) await user.click(more)
    expect(within(platforms).getAllByRole('link').length).toBeGreaterThan(before)
    // “Not mentioned” never passes for “none”.
    expect(screen.getByText(/未提不等于没有/, { selector: 'h2 span' })).toBeVisible()
  })

  it('copies a row and the link', async () => {
    const user = userEvent.setup()
    const { container } = open(['jiangbei', 'qijiang'])
    await waitFor(() => expect(container.querySelectorAll('[role=figure] [data-roving][tabindex="0"]')).toHaveLength(1))
    await user.click(within(row('博士后科研工作站')).getByText('另1条'))
    await user.click(button('复制“博士后科研工作站”这一项的话'))
    const text = await navigator.clipboard.readText()
    expect(text).toContain('江北区31个①')
    expect(text).toContain('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(text).toMatch(/\n② .+2020-11-17/)
    await user.click(button('复制链接'))
    expect(await navigator.clipboard.readText()).toMatch(/#\/compare\?a=jiangbei~qijiang/)
  })

  it('speaks English', () => {
    open(['jiangbei', 'qijiang'], { lang: 'en' })
    const stations = row('Postdoctoral research workstations')
    expect(stations).toHaveTextContent('more in Jiangbei than in Qijiang')
    expect(stations).toHaveTextContent('9–13 months apart')
  })

  it('counts what only one of three areas has, and lists it when asked', async () => {
    open(['liangjiang', 'qijiang', 'jiangjin'])
    expect(screen.queryByRole('region', { name: '众创空间和孵化器' })).toBeNull()
    expect(screen.getByLabelText('只看成对的')).toBeChecked()
    await userEvent.click(screen.getByLabelText('只看成对的'))
    expect(row('众创空间和孵化器')).toBeVisible()
    expect(currentView().singles).toBe('listed')
    await userEvent.click(screen.getByLabelText('只看成对的'))
    expect(currentView().singles).toBe('counted')
  })

  it('lists what only one of three areas has where the link says so', () => {
    open(['liangjiang', 'qijiang', 'jiangjin'], { singles: 'listed' })
    expect(screen.getByLabelText('只看成对的')).not.toBeChecked()
    expect(row('众创空间和孵化器')).toBeVisible()
  })

  it('sets contrasts large, counts the first reasons and asks for one number where nothing is in order', () => {
    open(['liangjiang', 'qijiang', 'jiangjin'], all)
    expect(row('排不出先后的头一条理由')).toHaveTextContent(/定义不同\d+对/)
    expect(row('问到一个数，就能比')).toHaveTextContent(/2020年11月.*博士后科研工作站|众创空间和孵化器/)
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

  it('offers those with most figures; all others are in the list, those without data with the way to their page', async () => {
    open(['jiangbei', 'qijiang'], one)
    expect(button('加上江津区')).toBeEnabled()
    await userEvent.click(screen.getByRole('button', { name: '全部地区' }))
    expect(screen.getByRole('button', { name: '两江新区（行政区）' })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('link', { name: '区县页' })).toHaveAttribute(
      'href',
      expect.stringContaining('/area/liangjiang-district'),
    )
  })

  it('is searched by pinyin and initials', async () => {
    open(['jiangbei', 'qijiang'], one)
    await userEvent.type(screen.getByRole('combobox'), 'jj{Enter}')
    expect(currentView().areas).toEqual(['jiangbei', 'qijiang', 'jiangjin'])
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
  it('opens on the best pair and says so, without taking it for a choice', async () => {
    open([], one)
    expect(screen.getByText('尚未选地区，先看最能比的两地：江北、綦江，有1项排得出先后。')).toBeVisible()
    expect(currentView().areas).toEqual([])
    await userEvent.click(button('加上江津区'))
    expect(currentView().areas).toEqual(['jiangbei', 'qijiang', 'jiangjin'])
  })

  it('opens on the best partner of the own area', () => {
    open([], { ...one, own: ids('jiangjin')[0] ?? null })
    expect(screen.getByText(/与你区最能比的一地：江津、两江/)).toBeVisible()
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
    expect(screen.getByText(/^另1组/)).toBeVisible()
  })

  it('leaves it to the app where the filters leave no figure at all', () => {
    open(['jiangbei', 'qijiang'], { text: 'zzz' })
    expect(screen.getByText('没有数')).toBeVisible()
  })
})
