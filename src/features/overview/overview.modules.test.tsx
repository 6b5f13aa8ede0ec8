import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import * as board from '#figures/kinds/board/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import * as matrix from '#figures/kinds/matrix/model.ts'
import * as panel from '#figures/kinds/panel/model.ts'
import * as requests from '#figures/kinds/requests/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { readPackage } from '#load/package.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { viewEvents } from '#view/store.ts'
import { OverviewPage } from './OverviewPage.tsx'
import { OverviewRest } from './OverviewRest.tsx'

vi.mock('#figures/kinds/board/model.ts', { spy: true })
vi.mock('#figures/kinds/matrix/model.ts', { spy: true })
vi.mock('#figures/kinds/panel/model.ts', { spy: true })
vi.mock('#figures/kinds/requests/model.ts', { spy: true })

/** The city and 13 districts, two kinds of funds. */
function made(): Dataset {
  const reading = readPackage(syntheticPackage({ areas: 14, indicators: 2, dates: 1, policiesOfArea: 1 }))
  if (!reading.ok) throw new Error('the made-up package breaks a rule')
  return reading.dataset
}

function open(dataset: Dataset) {
  const setting = {
    dataset,
    say: sentencesOf(dataset, 'zh'),
    links: {
      pageOf: () => '#/',
      hrefOf: ({ id }: { readonly id: string }) => `#/?e=${id}`,
      isOpen: () => false,
      subscribe: () => () => undefined,
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <OverviewPage dataset={dataset} own={null} Filters={() => null} empty={null} Rest={OverviewRest} actionsFor={() => null} />
    </FigureSettingProvider>,
  )
}

/** How often the model of each figure was computed since last asked: panels, matrix, board, requests. */
function computed(): readonly number[] {
  const models = [panel.panelModel, matrix.matrixModel, board.boardModel, requests.requestsModel].map((model) => vi.mocked(model))
  const counts = models.map((model) => model.mock.calls.length)
  for (const model of models) model.mockClear()
  return counts
}

describe('the overview', () => {
  it('computes one model for each figure when a filter changes, and none when the pointer moves or evidence opens', async () => {
    const dataset = made()
    open(dataset)
    computed()
    const [, first] = dataset.areas
    if (first === undefined) throw new Error('there are areas')
    act(() => viewEvents.areaToggled(first.areaId))
    expect(computed()).toEqual([3, 1, 1, 1])

    const [row] = document.querySelectorAll('[data-indicator]')
    if (row === undefined) throw new Error('there is a row')
    await userEvent.hover(row)
    await waitFor(() => expect(row).toHaveAttribute('data-highlighted'))
    const [figure] = dataset.observations
    if (figure === undefined) throw new Error('there is a figure')
    act(() => viewEvents.evidenceOpened({ kind: 'figure', id: figure.obsId }))
    expect(computed()).toEqual([0, 0, 0, 0])
  })

  it('lights up the rows of what is pointed at, and computes no model for it; nor for opening the evidence', async () => {
    const { container } = open(shipped)
    const calls = vi.mocked(board.boardModel).mock.calls.length
    const lit = () => container.querySelectorAll('[data-highlighted]').length
    const name = screen.getByText('贷款发放', { selector: 'button' })
    await userEvent.hover(name)
    await waitFor(() => expect(lit()).toBeGreaterThan(1))
    await userEvent.unhover(name)
    await waitFor(() => expect(lit()).toBe(0))
    const [loans] = shipped.observations
    act(() => loans && viewEvents.evidenceOpened({ kind: 'figure', id: loans.obsId }))
    expect(vi.mocked(board.boardModel).mock.calls).toHaveLength(calls)
  })

  it('computes each figure once for a filter', async () => {
    open(shipped)
    const calls = vi.mocked(board.boardModel).mock.calls.length
    act(() => viewEvents.coverageChosen('two-or-more'))
    await waitFor(() => expect(vi.mocked(board.boardModel).mock.calls).toHaveLength(calls + 1))
  })
})
