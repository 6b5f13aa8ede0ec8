import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DatasetError } from '#load/dataset.ts'
import { PartBoundary, PartContext, PartLoadError } from '#ui/lazyPart.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { DatasetFailure } from './DatasetFailure.tsx'
import { crash, PartFailure } from './Failure.tsx'
import { PrintHead } from './PrintHead.tsx'
import { SlowDataset } from './Loading.tsx'

describe('DatasetFailure', () => {
  it('names file, row, record and rule of an invalid dataset, and what to do', () => {
    const problem = { file: 'observations.csv', row: 17, id: 'north-stations', rule: 'bounds', message: '31 is not 32' } as const
    renderOn(<DatasetFailure error={new DatasetError('invalid', './dataset.json: 1 problem', [problem])} onRetry={vi.fn()} />)
    expect(screen.getByRole('heading', { name: '数据不合规则，未予显示' })).toBeInTheDocument()
    expect(
      screen.getByRole('row', { name: 'observations.csv 17 north-stations bounds 上下限与数字和限定词不符 31 is not 32' }),
    ).toBeInTheDocument()
    expect(screen.getByText(/请把下表交给维护数据的人/)).toBeInTheDocument()
  })

  it('lists no more problems than can be read and says how many are left', () => {
    const problems = Array.from(
      { length: 53 },
      (_, row) => ({ file: 'a.csv', row, id: '', rule: 'cells', message: 'm' }) as const,
    )
    renderOn(<DatasetFailure error={new DatasetError('invalid', '', problems)} onRetry={vi.fn()} />)
    expect(screen.getAllByRole('row')).toHaveLength(51)
    expect(screen.getByText('另有3处未列出。')).toBeInTheDocument()
  })

  it.each([
    [new DatasetError('missing', '404'), '没有找到数据文件'],
    [new DatasetError('server', '500'), '服务器出错，数据没有送到'],
    [new DatasetError('cut', 'Unexpected end'), '数据文件不完整'],
    [new DatasetError('not-json', '<html>'), '数据文件打不开'],
    [new Error('?'), '读取数据时出错'],
  ])('has its own words for %s', async (error, title) => {
    const onRetry = vi.fn()
    renderOn(<DatasetFailure error={error} onRetry={onRetry} />)
    expect(screen.getByRole('heading', { name: title })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})

describe('SlowDataset', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => vi.useRealTimers()
  })
  const wait = (seconds: number) =>
    act(() => {
      vi.advanceTimersByTime(seconds * 1000)
    })

  it('says after ten seconds that the data are long in coming, and asks again; then it waits as long again', () => {
    const onRetry = vi.fn()
    renderOn(<SlowDataset onRetry={onRetry} />)
    wait(9)
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    wait(2)
    expect(screen.getByRole('status')).toHaveTextContent('等了10秒，数据还没有送到')
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(onRetry).toHaveBeenCalledOnce()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    wait(11)
    expect(screen.getByRole('status')).toBeInTheDocument()
  })
})

describe('PartFailure', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    document.head.replaceChildren()
  })

  it('says of a part that could not be drawn that nothing is lost, and draws it again when asked', async () => {
    await crash.load()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const state = { broken: true }
    function Page() {
      if (state.broken) throw new Error('no row has the id “x”')
      return <p>好了</p>
    }
    renderOn(
      <PartContext value={{ Failure: PartFailure, address: '/' }}>
        <PartBoundary whenFailing="in-place">
          <Page />
        </PartBoundary>
      </PartContext>,
    )
    expect(await screen.findByText(/没有丢失/)).toBeInTheDocument()
    expect(screen.getByText(/no row has the id “x”/)).toBeInTheDocument()
    state.broken = false
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(screen.getByText('好了')).toBeInTheDocument()
  })

  it('says of a part that could not be loaded what to do, and that alone', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    const onRetry = vi.fn()
    renderOn(<PartFailure error={new PartLoadError('Failed to fetch')} place="in-place" onRetry={onRetry} />)
    expect(screen.getByRole('alert')).toHaveTextContent('这一部分没有载入')
    await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('offers to reload where another build is served now', async () => {
    const script = document.createElement('script')
    script.type = 'module'
    script.setAttribute('src', './assets/index-a1.js')
    document.head.append(script)
    vi.stubGlobal('fetch', async () => new Response('<script type="module" src="./assets/index-b2.js"></script>'))
    renderOn(<PartFailure error={new PartLoadError('404')} place="in-place" onRetry={vi.fn()} />)
    expect(await screen.findByRole('button', { name: '刷新' })).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('网页有了新版本')
  })
})

describe('PrintHead', () => {
  it.each(['/%', '/%FF'])('prints the address %s, which is no encoded text, as it is', (path) => {
    vi.stubGlobal('location', new URL('https://wutong.example.org/'))
    renderOn(<PrintHead dataset={shipped} />, { page: { name: 'unknown', path } })
    expect(screen.getByText(new RegExp(`#${path}$`))).toBeInTheDocument()
  })

  it.each(['file:///C:/Users/li/wutong.html', 'http://localhost:4173/'])(
    'prints no address where others cannot open it: %s',
    (address) => {
      vi.stubGlobal('location', new URL(address))
      renderOn(<PrintHead dataset={shipped} />, { page: { name: 'unknown', path: '/x' } })
      expect(screen.getByText(/数据版本/)).toBeInTheDocument()
      expect(screen.queryByText(/地址/)).not.toBeInTheDocument()
    },
  )
})
