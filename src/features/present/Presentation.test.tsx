import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { matrixModel } from '#figures/kinds/matrix/model.ts'
import { numberModel } from '#figures/kinds/number/model.ts'
import { panelModel } from '#figures/kinds/panel/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import Presentation, { type PresentationProps } from './Presentation.tsx'

const shown = everything(shipped, ['jiangbei', 'liangjiang', 'qijiang', 'jiangjin'])
const [figure] = shown.observations
if (figure === undefined) throw new Error('no figure')
const number = numberModel(shipped, figure)
const figures = [panelModel(shipped, shown, 'funds'), number, matrixModel(shipped, shown)]
const slides = figures.map((model) => ({ id: model.id, model, line: '' }))
const say = sentencesOf(shipped, 'zh')

beforeEach(() => {
  // jsdom has no full screen: the reader is told how to get it.
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

/** The presentation with a link that follows it. */
function Followed(props: PresentationProps) {
  const [place, setPlace] = useState(props.place)
  const onPlace = (next: PresentationProps['place']) => {
    setPlace(next)
    props.onPlace(next)
  }
  return <Presentation {...props} place={place} onPlace={onPlace} />
}

async function presented(props: Partial<PresentationProps> = {}) {
  const told = { onPlace: vi.fn(), onEvidence: vi.fn(), onClose: vi.fn() }
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  const start = { figure: 'panel-funds', page: 0 }
  const all: PresentationProps = { slides, place: start, dataset: shipped, covered: false, ...told, ...props }
  const view = renderOn(<Followed {...all} />)
  // Whether the browser allows full screen is known a moment later.
  await act(async () => undefined)
  return { ...told, user, unmount: view.unmount }
}

const announced = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .join(' ')

describe('Presentation', () => {
  it('shows the first page of the figure, named, with its table beside it for a screen reader', async () => {
    await presented()
    const [first] = figures
    if (first === undefined) throw new Error('no figure')
    expect(screen.getByRole('img', { name: new RegExp(say.finding(first.finding)) })).toBeInTheDocument()
    expect(screen.getAllByRole('table').length).toBeGreaterThan(0)
    expect(announced()).toMatch(/第1页，共\d+页/)
  })

  it('takes the focus and gives it back', async () => {
    const opener = document.createElement('button')
    document.body.append(opener)
    opener.focus()
    const { unmount } = await presented()
    expect(screen.getByRole('dialog', { name: '演示' })).toHaveFocus()
    unmount()
    expect(opener).toHaveFocus()
    opener.remove()
  })

  it('turns the page with a clicker and announces it', async () => {
    const { user } = await presented({ place: { figure: 'matrix', page: 0 } })
    await user.keyboard('{PageDown}')
    expect(announced()).toMatch(/第2页/)
    await user.keyboard('{PageUp}')
    expect(announced()).toMatch(/第1页/)
  })

  it('goes on to the next figure behind the last page', async () => {
    const { user, onPlace } = await presented({ place: { figure: number.id, page: 0 } })
    await user.keyboard('{PageDown}{PageDown}{PageDown}')
    expect(announced()).toContain(say.finding(matrixModel(shipped, shown).finding))
    await user.keyboard('{Home}')
    expect(onPlace).toHaveBeenLastCalledWith({ figure: 'panel-funds', page: 0 })
  })

  it('opens at the page a link names, and at the last where it names one too many', async () => {
    const { unmount } = await presented({ place: { figure: 'matrix', page: 1 } })
    expect(announced()).toMatch(/第2页/)
    unmount()
    await presented({ place: { figure: number.id, page: 40 } })
    expect(announced()).toMatch(/第(\d+)页，共\1页/)
  })

  it('shows what the presenter says of a slide below it', async () => {
    await presented({ slides: slides.map((slide) => ({ ...slide, line: '先看截至日期' })) })
    expect(screen.getByRole('img')).toHaveTextContent('主讲人的话')
    expect(screen.getByRole('img')).toHaveTextContent('先看截至日期')
  })

  it('opens the words of the only figure of a page at once', async () => {
    const { user, onEvidence } = await presented({ place: { figure: number.id, page: 0 } })
    await user.keyboard('s')
    expect(onEvidence).toHaveBeenCalledWith({ kind: 'figure', id: figure.obsId })
  })

  it('asks which where a page has several, and lets the arrow keys walk the list', async () => {
    const { user, onEvidence } = await presented()
    await user.keyboard('s')
    const list = screen.getByRole('dialog', { name: /选一个看原句/ })
    const [first, second] = within(list).getAllByRole('button')
    expect(first).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onEvidence).toHaveBeenCalledTimes(1)
    expect(screen.queryByRole('dialog', { name: /选一个看原句/ })).not.toBeInTheDocument()
  })

  it('blanks the screen, and any key brings it back without turning the page', async () => {
    const { user } = await presented()
    await user.keyboard('b')
    expect(screen.getByRole('button', { name: /已黑屏/ })).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('button', { name: /已黑屏/ })).not.toBeInTheDocument()
    expect(announced()).toMatch(/第1页/)
  })

  it('Esc closes the list first, then the presentation', async () => {
    const { user, onClose } = await presented()
    await user.keyboard('s{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('leaves the keys to the evidence that lies over it', async () => {
    const { user, onClose } = await presented({ covered: true })
    await user.keyboard('{ArrowRight}{Escape}')
    expect(onClose).not.toHaveBeenCalled()
    expect(announced()).toMatch(/第1页/)
  })

  it('Space on a button presses the button', async () => {
    const { user, onClose } = await presented()
    screen.getByRole('button', { name: '退出演示' }).focus()
    await user.keyboard(' ')
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(announced()).toMatch(/第1页/)
  })

  it('lets the controls fade while nobody moves, and brings them back', async () => {
    await presented()
    const controls = () => screen.getByRole('button', { name: '退出演示' }).closest('[data-visibility]')
    expect(controls()).toHaveAttribute('data-visibility', 'shown')
    act(() => void vi.advanceTimersByTime(3500))
    expect(controls()).toHaveAttribute('data-visibility', 'faded')
    fireEvent.mouseMove(document.body)
    expect(controls()).toHaveAttribute('data-visibility', 'shown')
  })

  it('lays the pages out anew when the screen changes', async () => {
    await presented()
    const width = () => screen.getByRole('img').getAttribute('viewBox')
    const before = width()
    act(() => {
      vi.stubGlobal('innerWidth', 1920)
      vi.stubGlobal('innerHeight', 1080)
      fireEvent(window, new Event('resize'))
    })
    expect(width()).not.toBe(before)
    expect(width()).toBe('0 0 1920 1080')
  })

  it('says how to fill the screen where the browser does not', async () => {
    await presented()
    expect(screen.getByText(/按 F11 可以全屏/)).toBeInTheDocument()
  })
})
