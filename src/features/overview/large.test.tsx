import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { foldedPart } from '#figures/kinds/panel/View.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { readPackage } from '#load/package.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { syntheticPackage } from '#tests/synthetic/package.ts'
import { OverviewPage } from './OverviewPage.tsx'
import { OverviewRest } from './OverviewRest.tsx'

/** The city and 13 districts, two kinds of funds. */
function made(): Dataset {
  const reading = readPackage(syntheticPackage({ areas: 14, indicators: 2, dates: 1, policiesOfArea: 1 }))
  if (!reading.ok) throw new Error('the made-up package breaks a rule')
  return reading.dataset
}

const dataset = made()

function open() {
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

describe('the overview of many areas', () => {
  it('draws ten figures of an indicator, names the others and leads to them', async () => {
    await foldedPart.load()
    open()
    const [summary] = await screen.findAllByText(/^另有\d+个数只列名/)
    if (summary === undefined) throw new Error('something is only named')
    await userEvent.click(summary)
    const details = within(summary.closest('details') ?? document.body)
    expect((await details.findAllByRole('link')).map((link) => link.getAttribute('href'))).toContainEqual(
      expect.stringMatching(/^#\/\?e=a\d\d-/),
    )
  })

  it('sets the board as a mark for each district, in the official groups, with how many have a number at the end of each row', async () => {
    open()
    const board = within(document.getElementById('board') ?? document.body)
    expect(board.getByRole('columnheader', { name: '中心城区' })).toBeInTheDocument()
    expect(board.getAllByRole('columnheader', { name: /字$/ })).toHaveLength(14)
    const [row] = board.getAllByRole('row', { name: /人才专项资金/ })
    if (row === undefined) throw new Error('the row is missing')
    const marks = within(row).getAllByRole('link', { name: /人才专项资金.*万元/ })
    expect(within(row).getByText('/13')).toHaveTextContent(new RegExp(String.raw`^\d+/13$`))
    expect(marks.length).toBeGreaterThan(8)
    expect(marks[0]).toHaveAttribute('href', expect.stringMatching(/^#\/\?e=a\d\d-/))
  })
})
