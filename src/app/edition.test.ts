import { describe, expect, it } from 'vitest'
import type { Dataset } from '#domain/model.ts'
import { wordsOf } from '#i18n/words.tsx'
import { shipped } from '#tests/fixtures/shipped.ts'
import { toldOfEdition } from './edition.ts'

const words = wordsOf('zh')
const own: Dataset = { ...shipped, workbook: '01234567.12' }
const told = (madeOn: string, dataset = own) => toldOfEdition(madeOn, dataset, words)

describe('a link made on other data', () => {
  it('says the version, and the figures of a workbook that are not here', () => {
    expect(told(`${shipped.version}+01234567.12`)).toEqual([])
    expect(told(`${shipped.version}+01234567.9`)).toEqual([])
    expect(told(shipped.version)).toEqual([])
    expect(told('0.0.1')).toEqual([words.t('link.madeOn', { made: '0.0.1', shown: shipped.version })])
    expect(told(`${shipped.version}+01234567.13`)).toEqual([words.t('link.workbook', { n: 13 })])
    expect(told(`${shipped.version}+89abcdef.4`, shipped)).toEqual([words.t('link.workbook', { n: 4 })])
  })

  it('says nothing of a part that nobody wrote', () => {
    expect(told(`${shipped.version}+<b>`, shipped)).toEqual([])
    expect(told('')).toHaveLength(1)
  })
})
