import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PageContext, useView, viewEvents } from './store.ts'
import type { Page } from './view.ts'

/** What a component sees that stands on a page, and how often it was drawn. */
function Reader({ name, drawn }: { readonly name: Page['name']; readonly drawn: string[] }) {
  const view = useView((current) => current)
  drawn.push(view.page.name)
  return (
    <p>
      {name}: {view.page.name} “{view.text}”
    </p>
  )
}

function draw(name: Page['name']): string[] {
  const drawn: string[] = []
  render(
    <PageContext value={name}>
      <Reader name={name} drawn={drawn} />
    </PageContext>,
  )
  return drawn
}

it('shows on a page that was left what stood there, and draws nothing of it for the next', () => {
  act(() => viewEvents.pageOpened({ name: 'figures' }))
  act(() => viewEvents.textTyped('工作站'))
  const drawn = draw('figures')
  act(() => viewEvents.pageOpened({ name: 'policies' }))
  act(() => viewEvents.textTyped('补贴'))
  expect(screen.getByText('figures: figures “工作站”')).toBeDefined()
  expect(drawn).toHaveLength(1)
  act(() => viewEvents.pageOpened({ name: 'figures' }))
  expect(screen.getByText('figures: figures “补贴”')).toBeDefined()
})

it('shows everything to what stands on no page, such as the bar', () => {
  const drawn: string[] = []
  render(<Reader name="overview" drawn={drawn} />)
  act(() => viewEvents.pageOpened({ name: 'policies' }))
  act(() => viewEvents.pageOpened({ name: 'sources' }))
  expect(drawn.slice(-2)).toEqual(['policies', 'sources'])
})
