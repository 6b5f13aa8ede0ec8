import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation, policy, source } from '#tests/fixtures/rows.ts'
import { stations } from '#tests/fixtures/stations.ts'
import { sha256Of } from './digest.ts'
import { SourcePage } from './SourcePage.tsx'

const article = '  题目 <b>&amp;\n\n江北区共有博士后科研工作站31个，其中国家级8个🙂。推行\u202Eمركز人才服务卡。\n'
const quoted = (quote: string) => ({ sourceId: 'text', quote, quoteStart: String(article.indexOf(quote)) })
const longTitle = '栽下梧桐树引来金凤凰'.repeat(6)

function built(sha256: string) {
  return datasetOf({
    areas: [area({ areaId: 'north', nameZh: '江北区', seal: '北' })],
    observations: [
      observation({ obsId: 'all', ...quoted('共有博士后科研工作站31个') }),
      observation({ obsId: 'national', obsValue: '8', ...quoted('工作站31个，其中国家级8个🙂') }),
    ],
    policies: [
      policy({ policyId: 'strange', nameZh: '奇怪 <i>&amp;', ...quoted('<b>&amp;') }),
      policy({ policyId: 'card', nameZh: '服务卡', ...quoted('推行\u202Eمركز人才服务卡') }),
    ],
    sources: [
      source({ sourceId: 'text', title: longTitle, file: 'text.txt', sha256, url: '' }),
      source({ sourceId: 'merger', title: '撤区', kept: 'none', file: '', sha256: '', url: 'https://example.org/merger' }),
      // No package may have such an address; were there one, it would still be no link.
      { ...source({ sourceId: 'unused', title: '无数', file: 'unused.txt', sha256, url: '' }), url: 'ftp://old' },
    ],
  })
}

let dataset = built('')
beforeAll(async () => {
  dataset = built(await sha256Of(new TextEncoder().encode(article)))
})
const idOf = (id: string) => {
  const found = dataset.sources.find((row) => row.sourceId === id)
  if (found === undefined) throw new Error(id)
  return found.sourceId
}
const openPage = (id = 'text', lang: 'zh' | 'en' = 'zh') =>
  renderOn(<SourcePage dataset={dataset} sourceId={idOf(id)} />, { page: { name: 'source', source: idOf(id) }, lang })
const choose = async (file: File, label = '选择文本文件') => userEvent.upload(screen.getByLabelText(label), file)
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement

describe('SourcePage', () => {
  it('says who, when by what basis, how far to be trusted and what that means, damage and fingerprint', () => {
    renderOn(<SourcePage dataset={stations} sourceId={stations.observations[0]?.sourceId ?? idOf('text')} />)
    expect(fact('刊发')).toHaveTextContent('某报')
    expect(fact('日期')).toHaveTextContent('2021年9—12月 推定据上下文推定')
    expect(fact('日期依据')).toHaveTextContent('未印日期')
    expect(fact('可信度')).toHaveTextContent('转载6级中的第5级：手头只有转载，未与首发核对。')
    expect(fact('缺损')).toHaveTextContent('日期缺失')
    expect(fact('收录')).toHaveTextContent('2个数 · 1项政策')
  })

  it('has a link to a web address, and plain text for any other', () => {
    openPage('merger')
    expect(screen.getByRole('link', { name: 'https://example.org/merger' })).toHaveAttribute('rel', 'noreferrer')
    openPage('unused')
    expect(screen.queryByRole('link', { name: 'ftp://old' })).not.toBeInTheDocument()
  })

  it('numbers figures and policies in the order of the text, words verbatim whatever is in them', () => {
    openPage()
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
    expect(rows.map((row) => row.charAt(0))).toEqual(['1', '2', '3', '4'])
    expect(rows[0]).toContain('奇怪 <i>&amp;<b>&amp;')
    expect(rows[2]).toContain('国家级8个🙂')
    expect(rows[3]).toContain('推行\u202Eمركز人才服务卡')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(longTitle)
  })

  it('of a source without a text file says that there is nothing to open', () => {
    openPage('merger')
    expect(screen.getByText(/没有登记文本文件.*请看上面的网址/)).toBeInTheDocument()
    expect(screen.queryByLabelText('选择文本文件')).not.toBeInTheDocument()
  })
})

describe('the original from the reader’s disk', () => {
  const original = () => screen.getByRole('region', { name: `原文：${longTitle}` })

  it('with the recorded digest is shown as it is, each quote marked where it stands', async () => {
    openPage()
    await choose(new File([article], 'my copy.txt'))
    expect(await screen.findByText(/指纹一致.*4处原句都标在文中/)).toBeInTheDocument()
    const shown = original().cloneNode(true)
    if (shown instanceof Element) for (const number of shown.querySelectorAll('sup')) number.remove()
    expect(shown.textContent).toBe(article)
    const link = within(original()).getByRole('link', { name: /国家级8个🙂$/ })
    expect(link).toHaveAttribute('href', expect.stringContaining('e=national'))
    expect(screen.getByText(/不上传，不保存/)).toBeInTheDocument()
  })

  it('a row leads to the place of its words', async () => {
    openPage()
    await choose(new File([article], 'text.txt'))
    await screen.findByText(/指纹一致/)
    Element.prototype.scrollIntoView = () => undefined
    await userEvent.click(screen.getByRole('button', { name: /第2处/ }))
    expect(document.activeElement).toHaveTextContent('2共有博士后科研')
    expect(original()).toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null)
  })

  it('with another digest is not shown; both digests are named and the quotes that occur counted', async () => {
    openPage()
    await choose(new File(['江北区共有博士后科研工作站31个'], '另存.txt'))
    const said = await screen.findByText(/这不是登记的那份文本：“另存.txt”的指纹是[0-9a-f]{64}，登记的是[0-9a-f]{64}/)
    expect(said).toHaveTextContent('下面不显示任何“原文”')
    expect(screen.getByText('登记的4处原句，在这个文件里逐字找到1处。')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: /^原文：/ })).not.toBeInTheDocument()
  })

  it.each([
    ['空.txt', new Uint8Array(), '“空.txt”是空文件'],
    ['图.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), '“图.txt”不是纯文本文件'],
    ['大.txt', new Uint8Array(5_000_001), '“大.txt”有5.1 MB，超过5 MB'],
  ])('%s gets its sentence', async (name, bytes, words) => {
    openPage()
    await choose(new File([bytes], name))
    expect(await screen.findByText((said) => said.startsWith(words))).toBeInTheDocument()
  })

  it('takes a file dropped on the page, but not several at once', async () => {
    openPage()
    const drop = (files: readonly File[]) => fireEvent.drop(document.body, { dataTransfer: { files, types: ['Files'] } })
    drop([new File(['a'], 'a.txt'), new File(['b'], 'b.txt')])
    expect(await screen.findByText('一次只能核对一个文件，请只选一个。')).toBeInTheDocument()
    drop([new File([article], 'a.txt')])
    expect(await screen.findByText(/指纹一致/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '收起原文' }))
    expect(screen.queryByRole('region', { name: /^原文：/ })).not.toBeInTheDocument()
  })

  it('of a source from which nothing is recorded is shown without marks', async () => {
    openPage('unused')
    await choose(new File([article], 'a.txt'))
    expect(await screen.findByText(/没有收录数字和政策，文中没有标记/)).toBeInTheDocument()
  })

  it('says the same in English', async () => {
    openPage('text', 'en')
    await choose(new File([article], 'a.txt'), 'Choose the text file')
    expect(await screen.findByText(/this is the recorded text. All 4 quotes are marked/)).toBeInTheDocument()
    expect(currentView().lang).toBe('en')
  })
})
