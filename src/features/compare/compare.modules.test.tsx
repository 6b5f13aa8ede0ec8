import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { AreaId } from '#domain/model.ts'
import * as layoutModule from '#figures/kinds/comparison/layout.ts'
import * as comparison from '#figures/kinds/comparison/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { viewEvents } from '#view/store.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { ComparePage } from './ComparePage.tsx'

vi.mock('#figures/kinds/comparison/layout.ts', { spy: true })
vi.mock('#figures/kinds/comparison/model.ts', { spy: true })

const ids = (...names: readonly string[]): readonly AreaId[] =>
  names.flatMap((name) => shipped.areas.map((area) => area.areaId).filter((id) => id === name))

/** The page on these areas, with the rows of a few categories. */
function open(areas: readonly string[]) {
  const setting = {
    dataset: shipped,
    say: sentencesOf(shipped, 'zh'),
    links: {
      hrefOf: ({ id }: { readonly id: string }) => `#/compare?e=${id}`,
      pageOf: (indicator: string) => `#/indicator/${indicator}`,
      isOpen: () => false,
      subscribe: () => () => undefined,
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <ComparePage dataset={shipped} empty={null} actionsFor={() => null} />
    </FigureSettingProvider>,
    { page: { name: 'compare' }, areas: ids(...areas), categories: ['funds', 'platforms'], instruments: ['housing'] },
  )
}

it('computes the comparison once for a choice, and neither it nor its layout for evidence', async () => {
  open(['jiangbei', 'qijiang'])
  const calls = () => [
    vi.mocked(comparison.comparisonModel).mock.calls.length,
    vi.mocked(layoutModule.layoutOf).mock.calls.length,
  ]
  const [models = 0, rows = 0] = calls()
  const [figure] = shipped.observations
  act(() => figure && viewEvents.evidenceOpened({ kind: 'figure', id: figure.obsId }))
  expect(calls()).toEqual([models, rows])
  act(() => ids('jiangjin').forEach(viewEvents.areaToggled))
  expect(await screen.findByLabelText('去掉江津区')).toBeVisible()
  await waitFor(() => expect(calls()[0]).toBe(models + 1))
})
