import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CheckboxList } from './CheckboxList.tsx'
import { Drawer } from './Drawer.tsx'
import { Notice } from './Notice.tsx'
import { SearchField } from './SearchField.tsx'
import { Segmented } from './Segmented.tsx'

function Search({ onText }: { readonly onText: (text: string) => void }) {
  const [text, setText] = useState('')
  const both = (next: string) => {
    setText(next)
    onText(next)
  }
  return <SearchField label="搜索" placeholder="" clearLabel="清除" text={text} onText={both} />
}

describe('SearchField', () => {
  it('hands the text on once, when typing rests', async () => {
    const onText = vi.fn()
    render(<Search onText={onText} />)
    await userEvent.type(screen.getByRole('searchbox'), '海智')
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('海智'))
    expect(onText).toHaveBeenCalledTimes(1)
  })

  it('leaves characters that are still being composed alone', async () => {
    const onText = vi.fn()
    render(<Search onText={onText} />)
    const field = screen.getByRole('searchbox')
    fireEvent.compositionStart(field)
    fireEvent.input(field, { target: { value: 'hai' }, isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    expect(onText).not.toHaveBeenCalled()
    fireEvent.compositionEnd(field, { target: { value: '海' } })
    await vi.waitFor(() => expect(onText).toHaveBeenCalledWith('海'))
  })

  it('Enter hands on at once; Esc and the cross clear', async () => {
    const onText = vi.fn()
    render(<Search onText={onText} />)
    const field = screen.getByRole('searchbox')
    await userEvent.type(field, '站{Enter}')
    expect(onText).toHaveBeenLastCalledWith('站')
    await userEvent.keyboard('{Escape}')
    expect(onText).toHaveBeenLastCalledWith('')
    await userEvent.type(field, '区{Enter}')
    await userEvent.click(screen.getByRole('button', { name: '清除' }))
    expect(onText).toHaveBeenLastCalledWith('')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
  })
})

describe('CheckboxList', () => {
  it('is a named group of checkboxes with counts, worked by keyboard', async () => {
    const onToggle = vi.fn()
    render(
      <CheckboxList
        legend="地区"
        aside="不限"
        options={[{ id: 'north', label: '江北区', count: 3 }]}
        chosen={[]}
        onToggle={onToggle}
      />,
    )
    expect(screen.getByRole('group', { name: '地区' })).toHaveTextContent('江北区3')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(onToggle).toHaveBeenCalledWith('north')
  })
})

describe('Segmented', () => {
  it('is a radio group', async () => {
    const onChoose = vi.fn()
    render(
      <Segmented
        legend="语言"
        options={[
          { value: 'zh', label: '中' },
          { value: 'en', label: 'EN' },
        ]}
        value="zh"
        onChoose={onChoose}
      />,
    )
    expect(screen.getByRole('radio', { name: '中' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'EN' }))
    expect(onChoose).toHaveBeenCalledWith('en')
  })
})

describe('Notice', () => {
  it('is spoken politely and can be put away', async () => {
    const onDismiss = vi.fn()
    render(
      <Notice dismissLabel="知道了" onDismiss={onDismiss}>
        一句话
      </Notice>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('一句话')
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(onDismiss).toHaveBeenCalledOnce()
  })
})

describe('Drawer', () => {
  // jsdom lays nothing out and so has no scrolling.
  beforeAll(() => {
    Element.prototype.scrollIntoView = vi.fn<() => void>()
  })

  function Page({ onStep }: { readonly onStep: (by: number) => void }) {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setIsOpen(true)}>
          打开
        </button>
        {isOpen && (
          <Drawer
            headingId="head"
            place="side"
            onClose={() => setIsOpen(false)}
            onPrevious={() => onStep(-1)}
            onNext={() => onStep(1)}
            returnFocusTo={() => null}
          >
            <h2 id="head" tabIndex={-1}>
              出处
            </h2>
            <input aria-label="写" />
          </Drawer>
        )}
      </>
    )
  }

  it('takes the focus to its heading and gives it back to what opened it', async () => {
    render(<Page onStep={vi.fn()} />)
    await userEvent.click(screen.getByRole('button', { name: '打开' }))
    expect(screen.getByRole('heading', { name: '出处' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '打开' })).toHaveFocus()
  })

  function List({ version }: { readonly version: number }) {
    const [isOpen, setIsOpen] = useState(true)
    return (
      <>
        <button type="button">别处</button>
        <button key={version} type="button" id="row">
          行
        </button>
        {isOpen && (
          <Drawer
            headingId="head"
            place="side"
            onClose={() => setIsOpen(false)}
            onPrevious={vi.fn()}
            onNext={vi.fn()}
            returnFocusTo={() => document.getElementById('row')}
          >
            <h2 id="head" tabIndex={-1}>
              出处
            </h2>
          </Drawer>
        )}
      </>
    )
  }

  it('keeps the focus on a row that is drawn afresh long after it closed', async () => {
    const { rerender } = render(<List version={1} />)
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: '行' })).toHaveFocus()
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    rerender(<List version={2} />)
    await vi.waitFor(() => expect(screen.getByRole('button', { name: '行' })).toHaveFocus())
  })

  it('leaves the focus alone once the reader does something', async () => {
    const { rerender } = render(<List version={1} />)
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('{Shift}')
    rerender(<List version={2} />)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(document.body).toHaveFocus()
  })

  it('walks by arrow keys, but leaves them to a field that has the focus', async () => {
    const onStep = vi.fn()
    render(<Page onStep={onStep} />)
    await userEvent.click(screen.getByRole('button', { name: '打开' }))
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}')
    expect(onStep.mock.calls).toEqual([[1], [-1]])
    await userEvent.click(screen.getByRole('textbox', { name: '写' }))
    await userEvent.keyboard('{ArrowLeft}')
    expect(onStep).toHaveBeenCalledTimes(2)
  })
})
