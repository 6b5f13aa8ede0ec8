import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { stations } from '#tests/fixtures/stations.ts'
import { FiguresRoute } from './ListRoutes.tsx'

const rowOf = (name: RegExp) => screen.getByRole('row', { name })

describe('FiguresRoute', () => {
  it('prints a figure as its source does, with date, basis, nature and scope', () => {
    renderOn(<FiguresRoute dataset={stations} />)
    expect(rowOf(/人才专项资金/)).toHaveTextContent('不少于1亿元/年')
    expect(rowOf(/博士后科研工作站.*31个/)).toHaveTextContent('2021年9—12月 推定')
    expect(rowOf(/研发机构/)).toHaveTextContent('片区 高新区')
  })

  it('says the same in English', () => {
    renderOn(<FiguresRoute dataset={stations} />, { lang: 'en' })
    expect(rowOf(/Talent fund/)).toHaveTextContent('at least CNY 100 million a year')
    expect(rowOf(/R&D institutes/)).toHaveTextContent('Part High-tech zone')
    expect(rowOf(/All levels together.*31/)).toHaveTextContent('Sep–Dec 2021 inferred')
  })

  it('shows a restatement as one', () => {
    renderOn(<FiguresRoute dataset={stations} />)
    expect(rowOf(/8家/)).toHaveTextContent('重述')
    expect(rowOf(/8个/)).toHaveTextContent('其中')
  })

  it('opens the evidence by a real link', () => {
    renderOn(<FiguresRoute dataset={stations} />)
    expect(within(rowOf(/3个/)).getByRole('link')).toHaveAttribute('href', expect.stringContaining('e=south-stations'))
  })

  it('counts what each choice shows, and filters', async () => {
    renderOn(<FiguresRoute dataset={stations} />)
    expect(screen.getByRole('status')).toHaveTextContent('显示6个数，共6个（7条，含重述）')
    const north = screen.getByRole('checkbox', { name: /江北区/ })
    expect(north.closest('label')).toHaveTextContent('江北区2')
    await userEvent.click(north)
    expect(currentView().areas).toEqual(['north'])
    expect(screen.getByRole('status')).toHaveTextContent('显示2个数，共6个（3条，含重述）')
    expect(screen.getByRole('checkbox', { name: /资金/ }).closest('label')).toHaveTextContent('资金0')
  })

  it('names every filter that holds, also one a link brought, with a button to drop it', async () => {
    renderOn(<FiguresRoute dataset={stations} />, { natures: ['commitment'] })
    expect(screen.queryByRole('row', { name: /3个/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '去掉“性质：安排或设立”' }))
    expect(rowOf(/3个/)).toBeInTheDocument()
  })

  it('an empty result says which filter to loosen and does it with one button', async () => {
    renderOn(<FiguresRoute dataset={stations} />, { categories: ['funds'], text: '孵化' })
    expect(screen.getByText('去掉“类别：资金”，有1个。')).toBeInTheDocument()
    const [button] = screen.getAllByRole('button', { name: '去掉“类别：资金”' }).reverse()
    if (button) await userEvent.click(button)
    expect(rowOf(/孵化器/)).toBeInTheDocument()
  })

  it('an empty result that no single filter explains offers to reset all', async () => {
    renderOn(<FiguresRoute dataset={stations} />, { areas: [], categories: ['funds'], text: '没有', natures: ['rate'] })
    expect(screen.getByText('只去掉一项条件还不够。')).toBeInTheDocument()
    const [button] = screen.getAllByRole('button', { name: '全部还原' }).reverse()
    if (button) await userEvent.click(button)
    expect(screen.getByRole('status')).toHaveTextContent('显示6个数，共6个（7条，含重述）')
  })

  it('groups by area when asked', async () => {
    renderOn(<FiguresRoute dataset={stations} />)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按地区')
    expect(screen.getAllByRole('heading', { level: 2 }).map((head) => head.textContent)).toEqual([
      '江北区',
      '綦江区',
      '有尺可量，无尺只读',
      '筛选',
    ])
  })

  it('explains only the marks that are present', () => {
    renderOn(<FiguresRoute dataset={stations} />)
    const key = within(screen.getByRole('region', { name: '有尺可量，无尺只读' }))
    expect(key.getByText('不少于、超')).toBeInTheDocument()
    expect(key.queryByText('约')).not.toBeInTheDocument()
  })
})
