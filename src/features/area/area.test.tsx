import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { FigureSettingProvider } from '#figures/FigureSetting.tsx'
import { sentencesOf } from '#figures/sentence.ts'

import { loadLanguage } from '#i18n/language.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { currentView, renderOn } from '#tests/fixtures/render.tsx'
import { area, indicator, observation, policy } from '#tests/fixtures/rows.ts'
import { shipped } from '#tests/fixtures/shipped.ts'
import { useDevice } from '#view/device.ts'
import type { Lang } from '#view/view.ts'
import { AreaPage } from './AreaPage.tsx'
import { AreasPage } from './AreasPage.tsx'
import { areaSequence } from './sequence.ts'

beforeAll(async () => {
  await Promise.all([loadLanguage('zh'), loadLanguage('en')])
})

function rowOf(dataset: Dataset, id: string) {
  const row = dataset.areas.find(({ areaId }) => areaId === id)
  if (row === undefined) throw new Error(`no area ${id}`)
  return row.areaId
}

function openPage(id: string, lang: Lang = 'zh', dataset: Dataset = shipped) {
  const setting = {
    dataset,
    say: sentencesOf(dataset, lang),
    links: {
      pageOf: () => '#/',
      hrefOf: ({ id: evident }: { id: string }) => `#?e=${evident}`,
      isOpen: () => false,
      subscribe: () => () => {},
    },
  }
  return renderOn(
    <FigureSettingProvider setting={setting}>
      <AreaPage dataset={dataset} area={rowOf(dataset, id)} />
    </FigureSettingProvider>,
    { lang },
  )
}
const section = (name: string) => within(screen.getByRole('region', { name }))

describe('AreaPage', () => {
  it('says who it is, in what form until when, and how much there is', () => {
    openPage('jiangbei')
    expect(screen.getByRole('heading', { level: 1, name: '江北区' })).toBeInTheDocument()
    expect(screen.getByText('500105')).toBeInTheDocument()
    expect(screen.getByText('至2025年11月')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '8个数' })).toBeInTheDocument()
    expect(screen.getByText('另有1处重述，不重复计数')).toBeInTheDocument()
  })

  it('leads to the comparison with this area chosen', () => {
    openPage('jiangbei')
    expect(screen.getByRole('link', { name: '与别的地区比较' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/compare\?.*a=jiangbei/),
    )
  })

  it('makes it the reader’s own area, on the device too, and no longer', async () => {
    openPage('qijiang')
    await userEvent.click(screen.getByRole('button', { name: '设为本区' }))
    expect(currentView().own).toBe('qijiang')
    expect(useDevice.getState().own).toBe('qijiang')
    await userEvent.click(screen.getByRole('button', { name: '不再作本区' }))
    expect(currentView().own).toBeNull()
  })

  it('lists figures by category, each with its words as the way to the evidence', () => {
    openPage('jiangbei')
    const platforms = section('平台与工作站')
    expect(platforms.getByRole('link', { name: /江北区，博士后科研工作站，31个，确数/ })).toHaveAttribute(
      'href',
      '#?e=jiangbei-postdoc-stations',
    )
    expect(platforms.getAllByText('已含在31个内')).toHaveLength(2)
    expect(section('成效').getAllByText('单项')).toHaveLength(2)
  })

  it('tells what is named without a number, with the reason and the words', () => {
    openPage('jiangjin')
    const platforms = section('平台与工作站')
    expect(platforms.getAllByRole('link', { name: '含在“近200个”内，未单列' })[0]).toHaveAttribute(
      'href',
      '#?e=jiangjin-platforms',
    )
    expect(platforms.getByText('博士后科研工作站、国家级科技企业孵化器')).toHaveAttribute('lang', 'zh-CN')
  })

  it('folds what only others give, and says that silence is not absence', () => {
    openPage('jiangbei')
    const fold = screen.getByText('别处有数、这里文中未提的48项指标').closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('未提不等于没有')
    // What others give: 基金规模 by 两江 and 綦江.
    const row = within(fold ?? document.body)
      .getByText('基金规模')
      .closest('li')
    expect(row).toHaveTextContent('基金规模有数的地区两江綦江')
  })

  it('gives amount, conditions, term and basis of a policy as far as they are stated', () => {
    const dataset = datasetOf({
      policies: [policy({ benefit: '每人1万元', conditions: '博士', term: '三年', basis: '某办法', year: '2021' })],
    })
    openPage('north', 'zh', dataset)
    const facts = section('一站式服务')
      .getAllByRole('definition')
      .map((fact) => fact.textContent)
    expect(facts).toEqual(['每人1万元', '博士', '三年', '某办法', '2021年'])
  })

  it('says that dates of figures are no events, and leads from the dates to the evidence', () => {
    openPage('jiangbei')
    const time = section('时间')
    expect(time.getByText('数字的日期是截至的时点或统计的时段，不是事情发生的日子。')).toBeInTheDocument()
    expect(time.getByText('6个数')).toBeInTheDocument()
    expect(time.getByText('另有10项政策，文中没有年份，不在轴上。')).toBeInTheDocument()
  })

  it('names the sources with their basis, trust and damage', () => {
    openPage('jiangbei')
    const sources = section('来源')
    expect(sources.getByRole('link', { name: /栽下梧桐树/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/sources/jiangbei-2021'),
    )
    expect(sources.getByText(/原刊与日期缺失/)).toBeInTheDocument()
    expect(sources.getByText('区划变更的依据')).toBeInTheDocument()
  })

  it('of an area without figures says so, leads to its predecessors, and offers no comparison', () => {
    openPage('liangjiang-district')
    const empty = section('还没有两江新区（行政区）的数字和政策')
    expect(empty.getByText(/：23个数、31项政策，都是它自己的/)).toBeInTheDocument()
    expect(empty.getByRole('link', { name: '江北区' })).toHaveAttribute('href', expect.stringContaining('/area/jiangbei'))
    expect(screen.queryByRole('link', { name: '与别的地区比较' })).not.toBeInTheDocument()
    expect(screen.getByText('不适用的指标：56项')).toBeInTheDocument()
  })

  it('of an area that no source writes of leads to where data are added, may be the reader’s own, and has no empty parts', () => {
    openPage('far', 'zh', datasetOf({ areas: [area({ areaId: 'far', nameZh: '远县' })] }))
    const empty = section('还没有远县的数字和政策')
    expect(empty.getByRole('link', { name: '添加数据' })).toHaveAttribute('href', expect.stringContaining('#/add'))
    expect(screen.getByRole('button', { name: '设为本区' })).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '数字' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: '来源' })).not.toBeInTheDocument()
  })

  it('of an area nothing at all is recorded of still stands', () => {
    openPage('blank', 'en', datasetOf({ areas: [area({ areaId: 'blank' })] }))
    expect(screen.getByRole('heading', { level: 1, name: 'blank' })).toBeInTheDocument()
    expect(screen.getByText('No other area is recorded as containing, overlapping or succeeding it.')).toBeInTheDocument()
  })

  it('shows names and words as they are: long, with <, &, emoji and marks of direction', () => {
    const name = `${'长'.repeat(60)}<b>&amp;🌳\u200F`
    const quote = '<script>共有31个&\u202E🌳'
    const dataset = datasetOf({
      areas: [area({ areaId: 'north', nameZh: name })],
      observations: [observation({ quote })],
      policies: [policy({ quote })],
    })
    openPage('north', 'zh', dataset)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name.trim())
    expect(screen.getByText(quote)).toHaveAttribute('lang', 'zh-CN')
  })
})

describe('what many other areas give', () => {
  it('names the first of them, and counts the rest', () => {
    const others = Array.from({ length: 9 }, (_, index) => `other-${index + 1}`)
    const dataset = datasetOf({
      areas: [area({ areaId: 'north' }), ...others.map((areaId, index) => area({ areaId, shortZh: `别处${index + 1}` }))],
      indicators: [indicator({ indicator: 'stations' }), indicator({ indicator: 'funds', nameZh: '资金' })],
      observations: [
        observation({ obsId: 'north', refArea: 'north', indicator: 'stations' }),
        ...others.map((refArea) => observation({ obsId: refArea, refArea, indicator: 'funds' })),
      ],
    })
    openPage('north', 'zh', dataset)
    const row = screen.getByRole('link', { name: '资金' }).closest('li')
    expect(row).toHaveTextContent('有数的地区别处1别处2别处3别处4别处5别处6等9地')
  })
})

describe('AreasPage', () => {
  it('lists all areas with what they hold, the city apart as a reference', () => {
    renderOn(<AreasPage dataset={shipped} />)
    const reference = screen.getByRole('region', { name: '全市，只作参照' })
    expect(within(reference).getByRole('link', { name: '重庆市' })).toBeInTheDocument()
    expect(within(reference).queryByRole('link', { name: '江北区' })).not.toBeInTheDocument()
    const row = screen.getByRole('link', { name: '江北区' }).closest('li')
    expect(row).toHaveTextContent(
      '区县 500105至2025年11月8个数11项政策2篇来源有数的：平台与工作站、引进人才、人才存量、成效、背景数据',
    )
    const empty = screen.getByRole('region', { name: '暂无数据' })
    expect(empty).toHaveTextContent('不等于那里没有')
    expect(within(empty).getByRole('link', { name: '两江新区（行政区）' })).toHaveAttribute(
      'href',
      expect.stringContaining('liangjiang-district'),
    )
    expect(within(empty).queryByRole('link', { name: '江北区' })).not.toBeInTheDocument()
  })
})

describe('areaSequence', () => {
  it('walks figures and then policies, each once', () => {
    const ids = areaSequence(shipped, rowOf(shipped, 'liangjiang')).map(({ id }) => id)
    expect(ids).toHaveLength(23 + 31)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
