import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { rovingKey } from '#figures/rovingWalk.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { shortcuts } from '#ui/shortcuts.ts'
import { useDevice } from '#view/device.ts'
import { useGuide } from '#view/guide.ts'
import { FirstVisit } from './FirstVisit.tsx'
import { GuideDialog } from './GuideDialog.tsx'
import { keyGroups } from './KeyList.tsx'

beforeEach(() => {
  useGuide.setState({ topic: null })
})

describe('FirstVisit', () => {
  it('leads to all examples, and can be put away for good', async () => {
    renderOn(<FirstVisit dataset={shipped} />)
    useDevice.setState({ guide: 'new' })
    const line = screen.getByRole('complementary', { name: '怎么读这一页' })
    expect(within(line).getAllByRole('listitem')).toHaveLength(3)
    await userEvent.click(within(line).getByRole('button', { name: '看全部例子' }))
    expect(useGuide.getState().topic).toBe('reading')
    await userEvent.click(within(line).getByRole('button', { name: '知道了' }))
    expect(useDevice.getState().guide).toBe('seen')
  })
})

describe('GuideDialog', () => {
  it('shows marks, grades and lines by figures that lead to their words', () => {
    renderOn(<GuideDialog dataset={shipped} topic="reading" />)
    const dialog = screen.getByRole('dialog', { name: '怎么读这一页' })
    expect(screen.getByRole('heading', { name: '怎么读这一页' })).toHaveFocus()
    const link = within(dialog).getAllByRole('link', { name: /^江北区，博士后科研工作站，31个，确数/ })[0]
    expect(link).toHaveAttribute('href', expect.stringContaining('e=jiangbei-postdoc-stations'))
    expect(dialog).toHaveTextContent('江北区2021年的31个多于綦江区2020年11月的3个')
    expect(dialog).toHaveTextContent('口径不同，不宜比：各数各的，原因逐项写明')
  })

  it('says the same in English', () => {
    renderOn(<GuideDialog dataset={shipped} topic="reading" />, { lang: 'en' })
    expect(screen.getByRole('dialog', { name: 'How to read this page' })).toHaveTextContent(/More than: at least this many/)
  })

  it('changes to the keys, and closes by its button', async () => {
    renderOn(<GuideDialog dataset={shipped} topic="reading" />)
    await userEvent.click(screen.getByRole('radio', { name: '快捷键' }))
    expect(useGuide.getState().topic).toBe('keys')
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(useGuide.getState().topic).toBeNull()
  })

  it('lists the keys of the projector first while something is presented', () => {
    renderOn(<GuideDialog dataset={shipped} topic="keys" />, { presenting: { figure: 'board', page: 0 } })
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('演示')
  })
})

describe('keyGroups', () => {
  it('lists every key there is, as it is printed on keyboards', () => {
    const actions = Object.values(shortcuts).flatMap((place) => Object.keys(place))
    expect(keyGroups.flatMap(({ rows }) => rows)).toHaveLength(actions.length)
    const caps = new Set(keyGroups.flatMap(({ rows }) => rows).flatMap((row) => row.caps))
    expect(caps).toEqual(
      new Set([
        '/',
        'Ctrl K',
        'F',
        '?',
        '←',
        '→',
        '↑',
        '↓',
        'Home',
        'End',
        'Enter',
        'Esc',
        'Page Up',
        'Page Down',
        ' ',
        'S',
        'B',
        '.',
      ]),
    )
  })

  it('says of the values of a figure what they listen to', () => {
    for (const key of [...shortcuts.figure.walk, ...shortcuts.figure.ends]) expect(rovingKey(key), key).toBe(key)
  })
})
