import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { area, policy, targetGroup } from '#tests/fixtures/rows.ts'
import { stations } from '#tests/fixtures/stations.ts'
import type { View } from '#view/view.ts'
import { useSettingOf } from './figureSetting.tsx'
import { PoliciesRoute } from './ListRoutes.tsx'

/** The page in the setting its figures have. */
function Policies({ dataset }: { readonly dataset: Dataset }) {
  return (
    <FigureSettingProvider setting={useSettingOf(dataset)}>
      <PoliciesRoute dataset={dataset} actionsFor={() => null} />
    </FigureSettingProvider>
  )
}

const housing = datasetOf({
  areas: [
    area({ areaId: 'north', nameZh: '江北区', shortZh: '江北' }),
    area({ areaId: 'south', nameZh: '綦江区', shortZh: '綦江', slot: '3' }),
  ],
  targetGroups: [
    targetGroup({ targetGroup: 'doctors', nameZh: '博士与博士后', nameEn: 'PhD holders' }),
    targetGroup({ targetGroup: 'youth', nameZh: '青年人才', nameEn: 'Young talent' }),
  ],
  policies: [
    policy({
      policyId: 'flat',
      nameZh: '人才公寓',
      nameEn: 'Flats',
      instruments: 'housing',
      targetGroups: 'doctors|youth',
      kind: 'service',
    }),
    policy({
      policyId: 'rent',
      nameZh: '租房补贴',
      nameEn: 'Rent',
      instruments: 'housing|living-allowance',
      targetGroups: 'youth',
    }),
    policy({ policyId: 'quarters', refArea: 'south', nameZh: '专家楼', nameEn: 'Quarters', instruments: 'housing' }),
    policy({
      policyId: 'prize',
      refArea: 'south',
      nameZh: '人才奖',
      nameEn: 'Prize',
      instruments: 'award',
      targetGroups: 'doctors',
    }),
  ],
})

function openPage(view: Partial<View> = {}, dataset: Dataset = housing) {
  return renderOn(<Policies dataset={dataset} />, { page: { name: 'policies' }, ...view })
}
const names = () =>
  within(screen.getByRole('region', { name: '清单' }))
    .queryAllByRole('link')
    .map((link) => link.textContent)
const cell = (name: RegExp) => screen.getByRole('button', { name })

describe('PoliciesRoute', () => {
  it('filters by target group, with how many policies each choice lists', async () => {
    openPage()
    const group = within(screen.getByRole('group', { name: '对象' }))
    expect(group.getByRole('checkbox', { name: /青年人才/ }).closest('label')).toHaveTextContent('青年人才2')
    await userEvent.click(group.getByRole('checkbox', { name: /博士与博士后/ }))
    expect(currentView().targetGroups).toEqual(['doctors'])
    expect(names()).toEqual(['人才公寓', '人才奖'])
    expect(screen.getByRole('status')).toHaveTextContent('显示2项政策，共4项')
  })

  it('a cell of the matrix narrows the list to its policies; pressed again it lets the list go', async () => {
    openPage()
    await userEvent.click(cell(/^江北区，住房：写明2项/))
    expect(currentView()).toMatchObject({ areas: ['north'], instruments: ['housing'] })
    expect(names()).toEqual(['人才公寓', '租房补贴'])
    expect(cell(/^江北区，住房/)).toHaveAttribute('aria-pressed', 'true')
    expect(cell(/^綦江区，奖励/)).toBeInTheDocument()
    await userEvent.click(cell(/^江北区，住房/))
    expect(currentView()).toMatchObject({ areas: [], instruments: [] })
    expect(names()).toHaveLength(4)
  })

  it('the name of a row lists one instrument of all areas, and who does not mention it, which is not to say that there is none', async () => {
    openPage()
    await userEvent.click(cell(/^奖励：清单只列这一类，共1项/))
    expect(names()).toEqual(['人才奖'])
    expect(screen.getByText('江北区：文中未提“奖励”。未提不等于没有。')).toBeInTheDocument()
  })

  it('a cell whose policies other filters leave out is not one that is not mentioned', () => {
    openPage({ kinds: ['service'] })
    expect(cell(/^江北区，住房：写明1项/)).toBeInTheDocument()
    const leftOut = screen.getByRole('img', { name: '綦江区，住房：文中写明1项，不在所选条件内' })
    expect(leftOut).toHaveTextContent('(1)')
    expect(screen.getByText(/括号内的数：文中写明，但不在所选条件内。/)).toBeInTheDocument()
  })

  it('an empty list says which filter to loosen', async () => {
    openPage({ kinds: ['service'], text: '租房' })
    expect(screen.getByText('没有一项政策同时满足这些条件。')).toBeInTheDocument()
    expect(screen.getByText('去掉“种类：服务”，有1项。')).toBeInTheDocument()
  })

  it('says the same in English', () => {
    openPage({ lang: 'en', instruments: ['award'] })
    expect(screen.getByText('north: “Awards” is not mentioned, which does not mean that there is none.')).toBeInTheDocument()
    expect(cell(/^south, Awards: 1 written/)).toBeInTheDocument()
  })

  it('shows name, words, instruments, for whom and amount', () => {
    openPage({}, stations)
    const row = screen.getByRole('link', { name: '服务卡' }).closest('li')
    expect(row).toHaveTextContent('原文：推行人才服务卡')
    expect(row).toHaveTextContent('一站式服务')
    expect(row).toHaveTextContent('额度：每人1万元')
  })

  it('gives the Chinese name beside the English one', () => {
    openPage({ lang: 'en' }, stations)
    const row = screen.getByRole('link', { name: 'Station rules' }).closest('li')
    expect(row).toHaveTextContent('建站办法')
  })

  it('filters by kind', async () => {
    openPage({}, stations)
    await userEvent.click(screen.getByRole('checkbox', { name: /^服务/ }))
    expect(currentView().kinds).toEqual(['service'])
    expect(screen.queryByRole('link', { name: '建站办法' })).not.toBeInTheDocument()
  })
})
