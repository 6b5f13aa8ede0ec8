import { act, fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CheckedDrafts } from '#domain/draft/verdict.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'
import { loadLanguage } from '#i18n/language.ts'
import { articleFacts as facts, draftsOfArticle } from '#tests/fixtures/articleDrafts.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import type { Check, ToldProblem } from './checking.ts'
import { ReviewPart } from './ReviewPart.tsx'
import { currentRows, keepIn, useWorkbooks } from './store.ts'
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

  function open(check: () => Promise<CheckedDrafts<ToldProblem>>) {
    keepIn({ all: () => Promise.resolve(new Map()), change: () => Promise.resolve() })
    useWorkbooks.setState({ isRead: true, review: { text, facts, figures: drafts, policies: [] } })
    renderOn(
      <FigureSettingProvider setting={setting}>
        <Page check={check} />
      </FigureSettingProvider>,
    )
  }

  it('is named before anything is entered, as the way to its row', async () => {
    open(() => Promise.resolve(broken))
    const [, second] = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    if (first === undefined || second === undefined) throw new Error('two figures have rows')
    fireEvent.click(second)
    const said = await screen.findByText('已确认的数里有1个不合规则，改好或去掉才能收进：')
    expect(screen.getByRole('button', { name: '收进工作簿（1个）' })).toBeDisabled()
    fireEvent.click(within(said.parentElement ?? said).getByRole('button', { name: first.printed }))
    expect(document.activeElement).toHaveAttribute('data-row', first.id)
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete' })
    expect(screen.queryByText(/不合规则/)).not.toBeInTheDocument()
  })

  it('is named where the rules refuse it only then', async () => {
    const answers = [Promise.resolve(broken)]
    open(() => answers.pop() ?? new Promise(() => undefined))
    fireEvent.click(screen.getByRole('button', { name: '收进工作簿（1个）' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(`没有收进；改好或去掉再收。${first?.printed ?? '—'}：单位不是这类指标的单位`)
  })
})
