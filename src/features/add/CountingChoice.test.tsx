import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadLanguage } from '#i18n/language.ts'
import { renderOn } from '#tests/fixtures/render.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { CountingChoice } from './CountingChoice.tsx'

beforeAll(() => loadLanguage('zh'))

/** The headings over the indicators of a way of counting of its own, and how many stand under none. */
function headings(countsZh: string, unit: string) {
  renderOn(
    <CountingChoice
      dataset={shipped}
      counting={{ kind: 'new', indicator: null, countsZh, countsEn: '', breadthStated: false }}
      near={[]}
      unit={unit}
      onChoose={() => undefined}
    />,
  )
  const indicators = screen.getByRole('combobox', { name: '指标' })
  const options = [...indicators.querySelectorAll<HTMLOptionElement>(':scope > option')]
  return {
    groups: [...indicators.querySelectorAll('optgroup')].map(({ label }) => label),
    ungrouped: options.filter(({ text }) => text !== '请选择').length,
  }
}

describe('the indicators of a way of counting of its own', () => {
  it('stand nearest first, then the others of its unit, then those of other units', () => {
    expect(headings('引进急需紧缺人才', '名')).toEqual({
      groups: ['最接近的', '其他指标', '按其他单位计量的指标'],
      ungrouped: 0,
    })
  })

  it('are not parted by a unit of no known kind', () => {
    expect(headings('引进急需紧缺人才', '公里').groups).toEqual(['最接近的', '其他指标'])
  })

  it('stand without a heading where none is nearest', () => {
    const { groups, ungrouped } = headings('公里', '')
    expect(groups).toEqual([])
    expect(ungrouped).toBe(shipped.indicators.length)
  })
})
