import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, it, vi } from 'vitest'
import { noRows } from '#domain/draft/rows.ts'
import { loadLanguage } from '#i18n/language.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { PatchOut } from './PatchOut.tsx'
import { newWorkbook, withAddition } from './workbook.ts'

beforeAll(() => loadLanguage('zh'))

it('a patch begins with what no indicator fits, where there is such, in one line before its first file', async () => {
  const patch = '--- a/data/sources.csv\n+++ b/data/sources.csv\n'
  const saved: Blob[] = []
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = (file: Blob) => {
        saved.push(file)
        return 'blob:patch'
      }
      static override revokeObjectURL = () => undefined
    },
  )
  const addition = {
    id: 'a1',
    who: '',
    when: '2026-11-30T01:00:00.000Z',
    rows: { ...noRows, sources: [{ title: '巴南招聘公报' }] },
  }
  const make = { untranslated: () => Promise.resolve([]), make: () => Promise.resolve({ ok: true as const, text: patch }) }
  for (const unfit of [[{ printed: '46场', words: '举办招聘\n活动46场' }], []]) {
    const workbook = withAddition(newWorkbook('b1', '巴南', '0.2.0'), { ...addition, unfit }, '0.2.0')
    const { unmount } = renderOn(<PatchOut workbook={workbook} patch={make} />)
    fireEvent.click(screen.getByRole('button', { name: '导出为 data/ 的补丁' }))
    expect(await screen.findByText('补丁已下载：巴南.patch')).toBeInTheDocument()
    unmount()
  }
  const texts = await Promise.all(saved.map((file) => file.text()))
  expect(texts).toEqual([`巴南招聘公报 · 没有合适的指标，未列入：46场（“举办招聘 活动46场”）\n\n${patch}`, patch])
})
