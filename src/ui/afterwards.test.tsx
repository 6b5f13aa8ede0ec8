import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Afterwards, PacedContext } from './Afterwards.tsx'

describe('Afterwards', () => {
  it('draws everything at once where a page is the first one', () => {
    render(<Afterwards standIn={<p>稍候</p>}>内容</Afterwards>)
    expect(screen.getByText('内容')).toBeInTheDocument()
  })

  it('lets the head of a page stand there first, and brings one part after the other', async () => {
    render(
      <PacedContext value>
        <h1>题</h1>
        <Afterwards standIn={<p>稍候</p>}>
          <p>图</p>
          <Afterwards standIn={<p>再稍候</p>}>
            <p>表</p>
          </Afterwards>
        </Afterwards>
      </PacedContext>,
    )
    expect(screen.getByRole('heading', { name: '题' })).toBeInTheDocument()
    expect(screen.getByText('稍候')).toBeInTheDocument()
    expect(await screen.findByText('图')).toBeInTheDocument()
    expect(screen.queryByText('稍候')).not.toBeInTheDocument()
    expect(await screen.findByText('表')).toBeInTheDocument()
  })
})
