import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { disputed } from '#tests/fixtures/disputed.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { stations } from '#tests/fixtures/stations.ts'
import type { EvidenceRef, Lang } from '#view/view.ts'
import { EvidenceDrawer } from './EvidenceDrawer.tsx'

const figures = stations.observations.map((row): EvidenceRef => ({ kind: 'figure', id: row.obsId }))
const refTo = (id: string): EvidenceRef => {
  const figure = stations.observations.find((row) => row.obsId === id)
  const policy = stations.policies.find((row) => row.policyId === id)
  if (figure) return { kind: 'figure', id: figure.obsId }
  if (policy) return { kind: 'policy', id: policy.policyId }
  throw new Error(`no row ${id}`)
}

function openAt(id: string, lang: Lang = 'zh') {
  const evidence = refTo(id)
  return renderOn(<EvidenceDrawer dataset={stations} evidence={evidence} sequence={figures} place="side" />, { evidence, lang })
}
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).parentElement
const part = (name: string) => within(screen.getByRole('heading', { name, level: 3 }).parentElement ?? document.body)

describe('EvidenceDrawer', () => {
  it('is named by area and indicator, and takes the focus', () => {
    openAt('north-stations')
    expect(screen.getByRole('dialog', { name: '江北区 · 博士后科研工作站' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('shows the words with the numeral marked, in Chinese whatever the page', () => {
    openAt('north-stations', 'en')
    const quote = screen.getByText('31个', { selector: 'mark' }).closest('blockquote')
    expect(quote).toHaveTextContent('江北区共有博士后科研工作站31个')
    expect(quote).toHaveAttribute('lang', 'zh-CN')
  })

  it('says what is counted, when by what basis, over what, how sure, and what is wrong with the source', () => {
    openAt('north-stations')
    expect(fact('统计口径')).toHaveTextContent('各级合计')
    expect(fact('时点')).toHaveTextContent('2021年9—12月 推定据上下文推定')
    expect(fact('范围')).toHaveTextContent('江北区与綦江区地域部分重叠，两地之数不可相加')
    expect(fact('性质')).toHaveTextContent('存量某一时点的现有数')
    expect(fact('备注')).toHaveTextContent('国家级与市级之和')
    expect(fact('来源')).toHaveTextContent('栽下梧桐树某报 · 转载')
    expect(fact('刊发')).toHaveTextContent('未印日期')
    expect(fact('来源缺损')).toHaveTextContent('日期缺失')
  })

  it('states only the ends the source states', () => {
    openAt('south-fund')
    expect(fact('原文写明的范围')).toHaveTextContent('1亿元起')
    expect(screen.getByText('“不少于”“以上”：此数起，上不封顶')).toBeInTheDocument()
  })

  it('links parts, whole, restatements, policies and look-alikes', () => {
    openAt('north-stations')
    expect(part('其中').getByRole('link', { name: '国家级' })).toHaveAttribute(
      'href',
      expect.stringContaining('e=north-national'),
    )
    expect(part('相关政策').getByRole('link', { name: '建站办法' })).toBeInTheDocument()
  })

  it('names what another source says of the same, with its source: against it, or the same again', () => {
    const at = (id: string) => {
      const figure = disputed.observations.find((row) => row.obsId === id)
      if (figure === undefined) throw new Error(`no figure ${id}`)
      const evidence: EvidenceRef = { kind: 'figure', id: figure.obsId }
      return renderOn(<EvidenceDrawer dataset={disputed} evidence={evidence} sequence={[evidence]} place="side" />, { evidence })
    }
    const { unmount } = at('north-daily')
    expect(screen.getByText('来源不一致，另一来源为28个')).toBeInTheDocument()
    expect(part('别处的数').getByRole('listitem')).toHaveTextContent('某局 · 年度公报28个 2021年10月')
    unmount()
    at('south-daily')
    expect(part('别处的数').getByRole('listitem')).toHaveTextContent('某局 · 年度公报3个 2021年10月')
    expect(screen.queryByRole('heading', { name: '和谁能比' })).toBeNull()
  })

  it('says of a restatement that it is one', () => {
    openAt('north-national-again')
    expect(part('重述').getByText('这一处重述同文前面的数，不重复计数')).toBeInTheDocument()
  })

  it('warns of figures with the same numeral in the same text', () => {
    openAt('south-institutes')
    expect(part('同文易混').getByRole('link', { name: 'incubators' })).toBeInTheDocument()
  })

  it('compares with other areas in words, and orders only what is proved', () => {
    openAt('north-stations')
    expect(
      part('和谁能比')
        .getByText(/^基本可比/)
        .closest('p'),
    ).toHaveTextContent('这个数较大')
  })

  it('walks by arrow keys and buttons, not past the ends, and closes by Esc', async () => {
    openAt('north-national')
    expect(screen.getByText('第2条，共7条')).toBeInTheDocument()
    await userEvent.keyboard('{ArrowRight}')
    expect(currentView().evidence?.id).toBe('north-national-again')
    await userEvent.click(screen.getByRole('button', { name: '上一个' }))
    expect(currentView().evidence?.id).toBe('north-stations')
    await userEvent.keyboard('{Escape}')
    expect(currentView().evidence).toBeNull()
  })

  it('shows a policy with what the text gives, and its figures', () => {
    openAt('south-card')
    expect(fact('额度')).toHaveTextContent('每人1万元')
    expect(screen.queryByText('期限', { selector: 'dt' })).not.toBeInTheDocument()
    openAt('north-stations-rules')
    expect(part('相关数字').getByRole('link', { name: '各级合计' })).toBeInTheDocument()
  })
})

describe('copying', () => {
  it('copies the footnote and says so', async () => {
    const user = userEvent.setup()
    openAt('south-stations')
    await user.click(screen.getByRole('button', { name: '复制为脚注' }))
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe('七一网. 夯实人才支撑[N]. 2020-11-17.')
  })

  it('shows the text, selected, where the clipboard refuses', async () => {
    const user = userEvent.setup()
    openAt('south-stations')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: '复制原句' }))
    const field = await screen.findByRole('textbox', { name: '复制原句' })
    expect(field).toHaveValue('“3个博士后科研工作站”')
    expect(field).toHaveFocus()
    expect(screen.getByText(/请按 Ctrl\+C 复制/)).toBeInTheDocument()
  })
})

describe('a figure of a reader’s own', () => {
  it('says so in the footnote that is copied', async () => {
    const figure = shipped.observations.find((row) => row.quote !== null)
    if (figure === undefined) throw new Error('no figure with a quote')
    const own = { ...shipped, added: new Set<string>([figure.sourceId]) }
    const evidence: EvidenceRef = { kind: 'figure', id: figure.obsId }
    const user = userEvent.setup()
    renderOn(<EvidenceDrawer dataset={own} evidence={evidence} sequence={[]} place="side" />, { evidence, lang: 'zh' })
    await user.click(screen.getByRole('button', { name: '复制为脚注' }))
    expect(await screen.findByText('已复制')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toMatch(/ 本机补充\.$/)
  })
})

function openShipped(id: string, lang: Lang = 'zh') {
  const figure = shipped.observations.find((row) => row.obsId === id)
  if (figure === undefined) throw new Error(`no figure ${id}`)
  const evidence: EvidenceRef = { kind: 'figure', id: figure.obsId }
  return renderOn(<EvidenceDrawer dataset={shipped} evidence={evidence} sequence={[]} place="side" />, { evidence, lang })
}

describe('a figure of a page that was not kept', () => {
  it('shows the printed number, its place in own words and the address, and no quote', () => {
    openShipped('jiangbei-population')
    const drawer = screen.getByRole('dialog')
    expect(drawer).toHaveTextContent('原页印作 92.58万原页未留存，数字照原页记录。')
    expect(drawer.querySelector('blockquote')).toBeNull()
    expect(fact('原页位置')).toHaveTextContent('见该页江北区常住人口一句')
    expect(fact('网址')).toHaveTextContent('2026年11月26日读到')
    expect(screen.getByRole('link', { name: 'https://smilingsouls.net/zh/population_313235' })).toHaveAttribute(
      'rel',
      'noreferrer',
    )
  })

  it('has no words to copy; a correction names the printed number instead', async () => {
    const user = userEvent.setup()
    openShipped('jiangbei-population')
    expect(screen.queryByRole('button', { name: '复制原句' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '复制更正说明' }))
    expect(await navigator.clipboard.readText()).toContain('原页印作：92.58万')
  })

  it('says so in English too', () => {
    openShipped('jiangbei-population', 'en')
    expect(screen.getByRole('dialog')).toHaveTextContent('Printed there as 92.58万The page was not kept')
  })
})

describe('per head', () => {
  it('is shown with its arithmetic, both figures linked, the dates and what to mind', () => {
    openShipped('jiangbei-postdoc-stations')
    const shown = fact('人均')
    expect(shown).toHaveTextContent('每万常住人口约0.335个')
    expect(shown).toHaveTextContent('31个（2021年9—12月 推定）÷ 常住人口92.58万人（2020年11月1日）× 1万')
    expect(shown).toHaveTextContent('最多相差425天')
    expect(shown).toHaveTextContent('人口数取自汇编整理，不是统计公报原文；不用来排先后。')
    const links = within(shown ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('e=jiangbei-postdoc-stations'),
      expect.stringContaining('e=jiangbei-population'),
    ])
  })

  it('is refused with the reason', () => {
    openShipped('qijiang-postdoc-stations')
    expect(fact('人均')).toHaveTextContent('綦江区不作人均：普查含万盛经开区，文章未说明其口径是否包括。')
  })

  it('speaks English', () => {
    openShipped('jiangbei-postdoc-stations', 'en')
    expect(fact('Per head')).toHaveTextContent('About 0.335 per 10,000 residents')
    expect(fact('Per head')).toHaveTextContent('31 (Sep–Dec 2021 inferred) ÷ residents: 925,800 people (1 Nov 2020) × 10,000')
  })

  it.each(['jiangbei-population', 'liangjiang-talent-fund', 'liangjiang-doctors'])('is not spoken of beside %s', (id) => {
    openShipped(id)
    expect(screen.queryByText('人均', { selector: 'dt' })).toBeNull()
  })
})
