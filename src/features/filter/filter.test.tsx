import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { View } from '#view/view.ts'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { FilterColumn } from './FilterColumn.tsx'

/** A desk: jsdom knows no media queries. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})

const open = (view: Partial<View> = {}) => renderOn(<FilterColumn dataset={shipped} areas="filter" />, view)
const platforms = () => within(screen.getByRole('group', { name: '平台与工作站' }))
const field = () => platforms().getByRole('textbox', { name: /不少于/ })

describe('a threshold', () => {
  it.each([
    ['40', 40],
    ['1.5万', 15_000],
    ['四十', 40],
  ])('takes %s', async (typed, min) => {
    open()
    await userEvent.type(field(), `${typed}{Enter}`)
    expect(currentView().thresholds).toEqual([{ family: 'platforms', min }])
  })

  it.each([
    ['1e99', /读不懂“1e99”/],
    ['-5', /不能是负数/],
    ['99999999亿', /核对位数/],
  ])('says why it does not take %s, and keeps it', async (typed, words) => {
    open()
    await userEvent.type(field(), `${typed}{Enter}`)
    expect(platforms().getByRole('alert')).toHaveTextContent(words)
    expect(field()).toHaveValue(typed)
    expect(field()).toBeInvalid()
    expect(currentView().thresholds).toEqual([])
  })

  it('says in three what it does: 40余 reaches 40 and cannot be told for 45', async () => {
    open({ thresholds: [{ family: 'platforms', min: 40 }] })
    const undecided = () => Number(/说不准(\d+)/.exec(platforms().getByRole('status').textContent)?.[1])
    const before = undecided()
    await userEvent.clear(field())
    await userEvent.type(field(), '45{Enter}')
    expect(undecided()).toBeGreaterThan(before)
  })

  it('moves by round numbers with the arrow keys and is handed on when the key is let go', () => {
    open({ thresholds: [{ family: 'platforms', min: 45 }] })
    const slider = platforms().getByRole('slider')
    fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(slider).toHaveAttribute('aria-valuetext', '不少于50个')
    expect(currentView().thresholds).toEqual([{ family: 'platforms', min: 45 }])
    fireEvent.keyUp(slider, { key: 'ArrowRight' })
    expect(currentView().thresholds).toEqual([{ family: 'platforms', min: 50 }])
    fireEvent.keyDown(slider, { key: 'Home' })
    fireEvent.keyUp(slider, { key: 'Home' })
    expect(currentView().thresholds).toEqual([])
  })

  it('that no figure reaches names the nearest one and loosens with one button', async () => {
    open({ thresholds: [{ family: 'platforms', min: 400 }] })
    expect(platforms().getByText(/最接近的是340余家（两江新区）/)).toBeVisible()
    await userEvent.click(platforms().getByRole('button', { name: '放宽到不少于300个' }))
    expect(currentView().thresholds).toEqual([{ family: 'platforms', min: 300 }])
  })

  it('of a family that a link brings along gets its own slider', () => {
    open({ thresholds: [{ family: 'enterprises', min: 100 }] })
    expect(screen.getByRole('group', { name: '企业' })).toBeVisible()
  })
})

describe('the other filters', () => {
  it('count beside each choice what it would leave', () => {
    open()
    expect(screen.getByRole('checkbox', { name: /江北区/ }).closest('label')).toHaveTextContent(/江北区8$/)
    expect(screen.getByText(/项，留\d+项/)).toBeVisible()
    expect(screen.getByRole('radio', { name: /基本可比 B，留下2个数/ })).toBeInTheDocument()
  })

  it('choose years as a range', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: /^2021年：/ }))
    await userEvent.click(screen.getByRole('button', { name: /^2023年：/ }))
    expect(currentView().years).toEqual({ from: 2021, to: 2023 })
    expect(screen.getByRole('button', { name: /^2022年：/ })).toHaveAttribute('aria-pressed', 'true')
  })

  it('find an indicator by name and keep what is chosen in sight', async () => {
    open()
    await userEvent.type(screen.getByRole('searchbox', { name: '找指标' }), '小巨人{Enter}')
    await userEvent.click(await screen.findByRole('checkbox', { name: /小巨人/ }))
    expect(currentView().indicators).toEqual(['little-giants'])
    await userEvent.clear(screen.getByRole('searchbox', { name: '找指标' }))
    expect(await screen.findByRole('checkbox', { name: /小巨人/ })).toBeChecked()
  })

  it('tell whoever misses their area what adding it takes', async () => {
    open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '本区' }), '不在列表里…')
    expect(screen.getByText(/一篇公开发表的文章/)).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '本区' }), '綦江区')
    expect(currentView().own).toBe('qijiang')
  })

  it('can be put away', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: '收起筛选' }))
    expect(screen.queryByRole('checkbox', { name: /江北区/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '展开筛选' }))
    expect(screen.getByRole('checkbox', { name: /江北区/ })).toBeVisible()
  })
})
