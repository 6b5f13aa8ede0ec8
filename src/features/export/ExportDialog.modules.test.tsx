import { screen, waitFor } from '@testing-library/react'
import { unzipSync } from 'fflate'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { numberModel } from '#figures/kinds/number/model.ts'
import { comparisonModel } from '#figures/kinds/comparison/model.ts'
import type { FigureModel } from '#figures/model.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { everything, shipped } from '#tests/fixtures/shipped.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { type Painter, type PngFailure } from './png.ts'
import { saveFile } from '#ui/saveFile.ts'

const paint = vi.hoisted(() => vi.fn<Painter>())

vi.mock('./png.ts', () => ({ newPainter: () => paint }))
vi.mock('#ui/saveFile.ts', () => ({ saveFile: vi.fn() }))

const [figure] = shipped.observations
if (figure === undefined) throw new Error('no figure')
const onePage = numberModel(shipped, figure)
const paged = comparisonModel(shipped, everything(shipped, ['jiangbei', 'qijiang']))
const png = new Blob(['png'], { type: 'image/png' })

beforeEach(() => {
  paint.mockResolvedValue({ ok: true, png })
  vi.mocked(saveFile).mockReset()
})

function opened(model: FigureModel = onePage) {
  const user = userEvent.setup()
  renderOn(<ExportDialog model={model} dataset={shipped} onClose={() => undefined} />)
  return user
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp) => user.click(screen.getByRole('button', { name }))

/** A clipboard that does this with what it is given. */
function clipboardThat(write: (items: readonly ClipboardItem[]) => Promise<void>) {
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly items: Record<string, Promise<Blob>>
      constructor(items: Record<string, Promise<Blob>>) {
        this.items = items
      }
    },
  )
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } })
}

describe('ExportDialog', () => {
  it('previews the page itself, named by its finding', () => {
    opened()
    expect(screen.getByRole('img', { name: /./ })).toBeInTheDocument()
    expect(screen.getByText(/共1页/)).toBeInTheDocument()
  })

  it('gives the picture under a name that says what is inside', async () => {
    const user = opened()
    await press(user, /下载 PNG/)
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(png, expect.stringMatching(/^梧桐_.+\.png$/)))
    expect(await screen.findByText(/已下载1张/)).toBeInTheDocument()
  })

  it('gives all pages in one file, each under its number', async () => {
    const user = opened(paged)
    await user.click(screen.getByRole('radio', { name: '全部' }))
    await press(user, /下载全部/)
    await waitFor(() => expect(screen.getByText(/已下载\d+张/)).toBeInTheDocument())
    const [[file, name] = [null, '']] = vi.mocked(saveFile).mock.calls
    expect(vi.mocked(saveFile)).toHaveBeenCalledOnce()
    expect(name).toMatch(/^梧桐_.+\.zip$/)
    const names = Object.keys(unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0))))
    expect(names.length).toBeGreaterThan(1)
    expect(names[1]).toMatch(/_p2\.png$/)
  })

  it('has one page for a comparison, and more only by choice', async () => {
    const user = opened(paged)
    expect(screen.getByText(/共1页/)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: '部分' }))
    const ticks = screen.getAllByRole('checkbox')
    expect(ticks.map((tick) => tick.closest('label')?.textContent)).toEqual(['成对的', '只有一地的', '政策工具', '说明'])
    await user.click(screen.getByRole('checkbox', { name: '成对的' }))
    expect(screen.getByText('勾选要导出的部分。')).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: '说明' })).toBeDisabled()
  })

  it('stops between two pages and saves nothing', async () => {
    let release: () => void = () => undefined
    const stopped = new Promise<void>((resolve) => {
      release = resolve
    })
    paint.mockImplementation(() => stopped.then(() => ({ ok: true, png })))
    const user = opened(paged)
    await user.click(screen.getByRole('radio', { name: '全部' }))
    await press(user, /下载全部/)
    await press(user, /停止/)
    release()
    expect(await screen.findByText(/已停止/)).toBeInTheDocument()
    expect(saveFile).not.toHaveBeenCalled()
  })

  it('writes SVG as a drawing of its own', async () => {
    const user = opened()
    await user.click(screen.getByText('底色与格式'))
    await user.click(screen.getByRole('radio', { name: 'SVG 矢量图' }))
    await press(user, /下载 SVG/)
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), expect.stringMatching(/\.svg$/)))
    const [[file] = [null]] = vi.mocked(saveFile).mock.calls
    const text = (await file?.text()) ?? ''
    expect(text).toMatch(/^<\?xml/)
    expect(text).not.toMatch(/var\(|foreignObject|style=|class=/)
    expect(text).toContain('font-family')
  })

  it('turns the pages of the preview', async () => {
    const user = opened(paged)
    await user.click(screen.getByRole('radio', { name: '全部' }))
    await press(user, /下一页/)
    expect(screen.getByText(/第2页/)).toBeInTheDocument()
    await press(user, /下载本页/)
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith(png, expect.stringMatching(/_p2\.png$/)))
  })

  it.each<[PngFailure, RegExp]>([
    ['decode', /没能把版面画成图片/],
    ['canvas', /没有足够的内存/],
    ['encode', /没能存成 PNG/],
  ])('says in a sentence why a picture failed (%s), and keeps its buttons', async (failure, sentence) => {
    paint.mockResolvedValue({ ok: false, failure })
    const user = opened()
    await press(user, /下载 PNG/)
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(saveFile).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: /下载 PNG/ })).toBeEnabled()
  })

  it('copies the picture where the browser lets it', async () => {
    const user = opened()
    clipboardThat(async () => undefined)
    await press(user, /复制图片/)
    expect(await screen.findByText(/图片已复制/)).toBeInTheDocument()
  })

  it('says so where there is no clipboard for pictures', async () => {
    const user = opened()
    Reflect.deleteProperty(navigator, 'clipboard')
    await press(user, /复制图片/)
    expect(await screen.findByRole('alert')).toHaveTextContent(/不是 https 打开的/)
  })

  it('says so where the browser refuses', async () => {
    const user = opened()
    clipboardThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    await press(user, /复制图片/)
    expect(await screen.findByRole('alert')).toHaveTextContent(/没有允许复制/)
  })

  it('does not blame the clipboard for a picture that failed', async () => {
    paint.mockResolvedValue({ ok: false, failure: 'canvas' })
    const user = opened()
    clipboardThat(() => Promise.reject(new DOMException('no data', 'DataError')))
    await press(user, /复制图片/)
    expect(await screen.findByRole('alert')).toHaveTextContent(/没有足够的内存/)
  })
})
