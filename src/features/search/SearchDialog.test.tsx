import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ComponentProps } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readingsFrom } from '#domain/pinyin.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { stations } from '#tests/fixtures/stations.ts'
import type { View } from '#view/view.ts'
import { SearchDialog, type Spelling } from './SearchDialog.tsx'

const spelling: Spelling = {
  state: 'here',
  readings: readingsFrom({ bo: '博', shi: '士', hou: '后', ke: '科', yan: '研', gong: '工', zuo: '作', zhan: '站' }),
}

/** Draws the dialog until it is closed, as the page does. */
function Opened({ onClose, ...props }: ComponentProps<typeof SearchDialog>) {
  const [isOpen, setOpen] = useState(true)
  const close = (text: string) => {
    setOpen(false)
    onClose(text)
  }
  return isOpen && <SearchDialog {...props} onClose={close} />
}

function open(view: Partial<View> = {}, spelled: Spelling = spelling, lastText = '') {
  const onClose = vi.fn()
  renderOn(<Opened dataset={stations} spelling={spelled} lastText={lastText} onClose={onClose} />, view)
  const field = screen.getByRole('combobox')
  field.focus()
  return { onClose, field }
}

const options = () => screen.queryAllByRole('option')
const chosen = () => screen.queryByRole('option', { selected: true })
const marks = (option: HTMLElement | undefined) => [...(option?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)

beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  window.history.replaceState(null, '', '/')
})

describe('SearchDialog', () => {
  it('before anything is typed offers areas and indicators of two areas, and says what can be typed', () => {
    open()
    expect(options().map((option) => option.textContent)).toEqual([
      expect.stringContaining('江北区'),
      expect.stringContaining('綦江区'),
      expect.stringContaining('博士后科研工作站'),
    ])
    expect(screen.getByText(/汉字、拼音、首字母、英文都可以找/)).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('')
  })

  it('marks the characters that pinyin found, and announces how many there are of each kind', async () => {
    const { field } = open()
    await userEvent.type(field, 'boshihou')
    const indicators = within(screen.getByRole('group', { name: /^指标/ })).getAllByRole('option')
    expect(marks(indicators[0])).toEqual(['博士后'])
    expect(within(screen.getByRole('group', { name: /^原句里的数/ })).getAllByRole('option')).toHaveLength(3)
    expect(screen.getByRole('status')).toHaveTextContent('找到4项：指标1项，原句里的数3项')
  })

  it('arrow keys choose, Enter opens the chosen, and the field keeps the focus', async () => {
    const { field, onClose } = open()
    await userEvent.type(field, '工作站{ArrowDown}{ArrowDown}')
    expect(field).toHaveFocus()
    expect(chosen()).toHaveTextContent('博士后科研工作站')
    expect(field).toHaveAttribute('aria-activedescendant', chosen()?.id)
    await userEvent.keyboard('{Enter}')
    expect(window.location.hash).toMatch(/^#\/indicator\/stations/)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('Enter with nothing chosen opens the first; above it stands the field, below the last too', async () => {
    const { field } = open()
    await userEvent.type(field, '綦江{ArrowDown}{ArrowUp}')
    expect(chosen()).toBeNull()
    await userEvent.keyboard('{ArrowUp}')
    expect(chosen()).toBe(options().at(-1))
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(window.location.hash).toMatch(/^#\/area\/south/)
  })

  it('a figure and a policy open their words beside the page the reader is on', async () => {
    const { field } = open({ page: { name: 'sources' } })
    await userEvent.type(field, '1亿元')
    expect(screen.getByRole('option')).toHaveAttribute('href', expect.stringMatching(/^#\/sources\?e=south-fund/))
    await userEvent.clear(field)
    await userEvent.type(field, '每人1万元')
    expect(screen.getByRole('option')).toHaveAttribute('href', expect.stringMatching(/^#\/sources\?e=south-card/))
  })

  it('the keys of an input method are its own', async () => {
    const { field, onClose } = open()
    await userEvent.type(field, '江北')
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
    fireEvent.keyDown(field, { key: 'ArrowDown', isComposing: true })
    expect(onClose).not.toHaveBeenCalled()
    expect(chosen()).toBeNull()
    expect(window.location.hash).toBe('')
  })

  it('says that nothing was found, what can be, and keeps what was typed', async () => {
    const { field } = open()
    await userEvent.type(field, '<b>量子')
    expect(screen.getByText('没有找到“<b>量子”。')).toBeInTheDocument()
    expect(screen.getByText(/现有2篇来源写到的/)).toBeInTheDocument()
    expect(field).toHaveValue('<b>量子')
    expect(field).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{Enter}{ArrowDown}')
    expect(window.location.hash).toBe('')
  })

  it('words that do not occur together are offered one by one', async () => {
    const { field } = open()
    await userEvent.type(field, '量子 每人1万元')
    await userEvent.click(screen.getByRole('button', { name: '“每人1万元”有1项' }))
    expect(field).toHaveValue('每人1万元')
    expect(options()).toHaveLength(1)
  })

  it('Esc closes, and hands over what was typed', async () => {
    const { field, onClose } = open()
    await userEvent.type(field, '江{Escape}')
    expect(onClose).toHaveBeenCalledExactlyOnceWith('江')
  })

  it('opens with what was typed last, and what it finds', () => {
    const { field } = open({}, spelling, '綦江')
    expect(field).toHaveValue('綦江')
    expect(options()[0]).toHaveTextContent('綦江区')
  })

  it('without the table of pinyin says so, and finds the rest', async () => {
    const { field } = open({}, { state: 'missing' })
    expect(screen.getByText(/拼音表没有载入/)).toBeInTheDocument()
    await userEvent.type(field, '博士后')
    expect(options()[0]).toHaveTextContent('博士后科研工作站')
  })

  it('in English: the name, and the Chinese words that were found below it', async () => {
    const { field } = open({ lang: 'en' })
    await userEvent.type(field, 'boshihou')
    const [first] = options()
    expect(first).toHaveTextContent('Postdoctoral workstations')
    expect(marks(first)).toEqual(['博士后'])
    expect(first?.querySelector('[lang="zh-CN"]')).toHaveTextContent('博士后科研工作站')
  })
})
