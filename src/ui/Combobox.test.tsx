import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Combobox } from './Combobox.tsx'

const fruits = ['apple', 'apricot', 'pear', '梨']

function open() {
  const onChoose = vi.fn<(fruit: string) => void>()
  render(
    <>
      <Combobox
        label="Fruit"
        placeholder="name"
        optionsFor={(typed) => fruits.filter((fruit) => fruit.includes(typed))}
        keyOf={(fruit) => fruit}
        drawn={(fruit) => <b>{fruit}</b>}
        onChoose={onChoose}
        said={(n) => (n === 0 ? 'none' : `${n} found`)}
      />
      <button type="button">next</button>
    </>,
  )
  return { onChoose, field: screen.getByRole('combobox', { name: 'Fruit' }) }
}
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent)
const marked = () => screen.queryByRole('option', { selected: true })?.textContent ?? null

// The test's page draws nothing and scrolls nothing.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

describe('Combobox', () => {
  it('opens on a press with all there is, and says how many', async () => {
    const { field } = open()
    expect(field).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(field)
    expect(shown()).toEqual(fruits)
    expect(field).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('status')).toHaveTextContent('4 found')
  })

  it('is not opened by the Tab key that passes it', async () => {
    const { field } = open()
    await userEvent.tab()
    expect(field).toHaveFocus()
    expect(shown()).toEqual([])
  })

  it('finds while typing; Enter takes the first, hands it on and empties the field', async () => {
    const { field, onChoose } = open()
    await userEvent.type(field, 'ap')
    expect(shown()).toEqual(['apple', 'apricot'])
    await userEvent.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('apple')
    expect(field).toHaveValue('')
    expect(shown()).toEqual([])
  })

  it('Enter takes nothing while nothing was typed or marked, and nothing where nothing is found', async () => {
    const { field, onChoose } = open()
    await userEvent.click(field)
    await userEvent.keyboard('{Enter}')
    await userEvent.type(field, 'zzz{Enter}')
    expect(onChoose).not.toHaveBeenCalled()
    expect(screen.getByRole('status')).toHaveTextContent('none')
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })

  it('arrows open the list and walk round it; the field names what is marked', async () => {
    const { field, onChoose } = open()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(marked()).toBeNull()
    await userEvent.keyboard('{ArrowUp}')
    expect(marked()).toBe('梨')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(marked()).toBe('apricot')
    expect(field).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { selected: true }).id)
    await userEvent.keyboard('{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('apricot')
  })

  it('Esc closes the list, then empties the field, and only then is for others', async () => {
    const { field } = open()
    await userEvent.type(field, 'pe')
    await userEvent.keyboard('{Escape}')
    expect(shown()).toEqual([])
    expect(field).toHaveValue('pe')
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('')
    const heard = vi.fn<() => void>()
    document.addEventListener('keydown', heard)
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', heard)
    expect(heard).toHaveBeenCalledOnce()
  })

  it('the keys of an input method are its own', async () => {
    const { field, onChoose } = open()
    await userEvent.type(field, '梨')
    for (const key of ['Enter', 'Escape', 'ArrowDown']) fireEvent.keyDown(field, { key, isComposing: true })
    expect(onChoose).not.toHaveBeenCalled()
    expect(shown()).toEqual(['梨'])
    expect(marked()).toBeNull()
  })

  it('a touch chooses, and leaving closes', async () => {
    const { field, onChoose } = open()
    await userEvent.click(field)
    await userEvent.pointer({ keys: '[TouchA]', target: screen.getByText('pear') })
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('pear')
    await userEvent.click(field)
    await userEvent.tab()
    expect(screen.getByText('next')).toHaveFocus()
    expect(shown()).toEqual([])
  })
})
