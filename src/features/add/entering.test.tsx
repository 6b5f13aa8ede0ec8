import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { blankPolicy, type PolicyDraft } from '#domain/draft/policyDraft.ts'
import type { Drafts } from '#domain/draft/review.ts'
import type { CheckedDrafts } from '#domain/draft/verdict.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { articleFacts as facts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import type { Check, ToldProblem } from './checking.ts'
import { ReviewPart } from './ReviewPart.tsx'
import { currentRows, currentWorkbook, keepIn, useWorkbooks } from './store.ts'
import { useReview } from './useReview.ts'

const text = '江津区人才工作\n截至2021年10月，江津区共有博士后科研工作站4个，院士工作站6个。'
const [first, ...others] = draftsOfArticle(shipped, text, { area: null, date: facts.published }).figures
if (first === undefined || others.length === 0) throw new Error('two figures are read')
const drafts = [{ ...first, state: 'confirmed' as const }, ...others]

const sound: CheckedDrafts<ToldProblem> = { verdicts: new Map(), policyVerdicts: new Map(), ofSource: [], dataset: shipped }

const setting = {
  dataset: shipped,
  say: sentencesOf(shipped, 'zh'),
  links: { pageOf: () => '#/', hrefOf: () => '#/', isOpen: () => false, subscribe: () => () => undefined },
}

function Page({ check }: { readonly check: Check }) {
  const reviewing = useReview()
  const [entered, setEntered] = useState<number | null>(null)
  const { open } = reviewing
  if (entered !== null) return <p>{`entered ${entered}`}</p>
  if (open === null) return null
  return (
    <ReviewPart
      dataset={shipped}
      version={shipped.version}
      open={open}
      reviewing={reviewing}
      leftOut={[]}
      arrival="kept"
      check={check}
      onEntered={({ n }) => setEntered(n)}
    />
  )
}

beforeAll(() => loadLanguage('zh'))

describe('while confirmed figures are on their way into the workbook', () => {
  it('the review takes no step, which would be lost with it', async () => {
    keepIn({ all: () => Promise.resolve(new Map()), change: () => Promise.resolve() })
    useWorkbooks.setState({ isRead: true, review: { text, facts, figures: drafts, policies: [] } })
    const asked: ((checked: CheckedDrafts<ToldProblem>) => void)[] = []
    const check = () =>
      new Promise<CheckedDrafts<ToldProblem>>((resolve) => {
        asked.push(resolve)
      })
    renderOn(
      <FigureSettingProvider setting={setting}>
        <Page check={check} />
      </FigureSettingProvider>,
    )
    const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]
    const tally = screen.getByRole('status').textContent
    fireEvent.click(screen.getByRole('button', { name: '收进工作簿（1个）' }))
    expect(screen.getByRole('button', { name: '正在收进工作簿' })).toBeDisabled()
    for (const name of ['撤销', '放弃这次审核']) expect(screen.getByRole('button', { name })).toBeDisabled()

    const [, second] = rows()
    if (second === undefined) throw new Error('the second figure has a row')
    // No browser sends these to what is inert, but for those it had sent already.
    expect(second.closest('[inert]')).not.toBeNull()
    fireEvent.keyDown(second, { key: 'Enter' })
    fireEvent.keyDown(second, { key: 'Delete' })
    expect(screen.getByRole('status')).toHaveTextContent(tally ?? '—')

    act(() => {
      for (const answer of asked) answer(sound)
    })
    expect(await screen.findByText('entered 1')).toBeInTheDocument()
    expect(currentRows()?.observations).toHaveLength(1)
  })

  it('and goes on where the rules could not be asked', async () => {
    keepIn({ all: () => Promise.resolve(new Map()), change: () => Promise.resolve() })
    useWorkbooks.setState({ isRead: true, review: { text, facts, figures: drafts, policies: [] } })
    renderOn(
      <FigureSettingProvider setting={setting}>
        <Page check={() => Promise.reject(new Error('offline'))} />
      </FigureSettingProvider>,
    )
    fireEvent.click(screen.getByRole('button', { name: '收进工作簿（1个）' }))
    expect(await screen.findByRole('button', { name: '收进工作簿（1个）' })).toBeEnabled()
    expect(document.querySelector('[inert]')).toBeNull()
  })
})

describe('a confirmed figure that breaks a rule', () => {
  const broken: CheckedDrafts<ToldProblem> = {
    ...sound,
    verdicts: new Map([[first?.id ?? '', { kind: 'broken', problems: [{ rule: 'rule.unit-family', detail: '' }] }]]),
  }

  const mend = '请改正单位，或改选统计口径。'
  const enter = () => screen.getByRole('button', { name: '收进工作簿（1个）' })

  function open(check: Check, review: Drafts = { figures: drafts, policies: [] }) {
    keepIn({ all: () => Promise.resolve(new Map()), change: () => Promise.resolve() })
    useWorkbooks.setState({ isRead: true, review: { text, facts, ...review } })
    renderOn(
      <FigureSettingProvider setting={setting}>
        <Page check={check} />
      </FigureSettingProvider>,
    )
  }

  it('is named before it is entered, with what to do, as the way to its row; it stops nothing', async () => {
    open(() => Promise.resolve(broken))
    const [, second] = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    if (first === undefined || second === undefined) throw new Error('two figures have rows')
    fireEvent.click(second)
    const said = await screen.findByText('已确认的内容中有1项不符合规则，请改正或去掉：', {}, { timeout: 5000 })
    expect(enter()).toBeEnabled()
    const named = within(said.parentElement ?? said)
    expect(named.getByText(mend)).toBeInTheDocument()
    fireEvent.click(named.getByRole('button', { name: first.printed }))
    expect(document.activeElement).toHaveAttribute('data-row', first.id)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete' })
    expect(screen.queryByText(/不符合规则/)).not.toBeInTheDocument()
  })

  it('is named with what to do where the rules refuse it only when it is entered', async () => {
    const answers = [Promise.resolve(broken)]
    open(() => answers.pop() ?? new Promise(() => undefined))
    fireEvent.click(enter())
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('已确认的内容中有1项不符合规则，改正或去掉后方可收进工作簿：')
    expect(within(alert).getByRole('button', { name: first?.printed ?? '—' })).toBeInTheDocument()
    expect(alert).toHaveTextContent(`单位不是这类指标的单位${mend}`)
  })

  it('because of an open one alone goes in, and is not named', async () => {
    const check = vi.fn<Check>(({ figures }) => Promise.resolve(figures.length > 1 ? broken : sound))
    open(check)
    const asked = () => check.mock.calls.map(([{ figures }]) => figures.length)
    await waitFor(() => expect(asked()).toEqual([drafts.length, 1]), { timeout: 5000 })
    await act(() => Promise.resolve())
    expect(screen.queryByText(/不符合规则，请/)).not.toBeInTheDocument()
    fireEvent.click(enter())
    expect(await screen.findByText('entered 1')).toBeInTheDocument()
  })

  it('is told of its source alone where no row is at fault', async () => {
    const ofSource: CheckedDrafts<ToldProblem> = { ...sound, ofSource: [{ rule: 'rule.findable', detail: '' }] }
    const answers = [Promise.resolve(ofSource)]
    open(() => answers.pop() ?? new Promise(() => undefined))
    fireEvent.click(enter())
    expect(await screen.findByRole('alert')).toHaveTextContent('来源不符合规则，改正后方可收进工作簿：')
    expect(screen.getByText('请填写来源的网址。')).toBeInTheDocument()
  })

  it('is called by what it lacks a name of', async () => {
    const policy: PolicyDraft = { id: 'p1', span: null, quote: null, fields: blankPolicy, others: {}, state: 'confirmed' }
    const refused: CheckedDrafts<ToldProblem> = {
      ...sound,
      policyVerdicts: new Map([['p1', { kind: 'broken', problems: [{ rule: 'rule.cell-text', detail: '' }] }]]),
    }
    const answers = [Promise.resolve(refused)]
    open(() => answers.pop() ?? new Promise(() => undefined), { figures: [], policies: [policy] })
    fireEvent.click(enter())
    expect(await screen.findByRole('button', { name: '（未填名称）' })).toBeInTheDocument()
  })
})

describe('a figure that no indicator fits', () => {
  it('is set apart by one press, listed with this reason, may come back, and is kept with what is entered', async () => {
    keepIn({ all: () => Promise.resolve(new Map()), change: () => Promise.resolve() })
    useWorkbooks.setState({ isRead: true, review: { text, facts, figures: drafts, policies: [] } })
    renderOn(
      <FigureSettingProvider setting={setting}>
        <Page check={() => Promise.resolve(sound)} />
      </FigureSettingProvider>,
    )
    const second = () => {
      const [, row] = document.querySelectorAll<HTMLElement>('[data-row]')
      if (row === undefined) throw new Error('two figures have rows')
      return row
    }
    const apart = () => {
      fireEvent.click(second())
      fireEvent.click(screen.getByRole('button', { name: '没有合适的指标' }))
    }
    apart()
    expect(second()).toHaveTextContent('没有合适的指标')
    expect(screen.getByText('已确认1个，待审核0个，已去掉1个')).toBeInTheDocument()
    const list = screen.getByText('未列入的1个数').closest('details')
    if (list === null) throw new Error('what was left out is a list')
    expect(list).toHaveTextContent('6个没有合适的指标')
    fireEvent.click(within(list).getByText('列入审核'))
    expect(screen.getByText('已确认1个，待审核1个，已去掉0个')).toBeInTheDocument()

    apart()
    fireEvent.click(screen.getByRole('button', { name: '收进工作簿（1个）' }))
    expect(await screen.findByText('entered 1')).toBeInTheDocument()
    expect(currentRows()?.observations).toHaveLength(1)
    const [kept, ...more] = currentWorkbook()?.additions[0]?.unfit ?? []
    expect([kept?.printed, more]).toEqual(['6个', []])
    expect(kept?.words).toContain('院士工作站6个')
  })
})
