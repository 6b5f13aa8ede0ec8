import { expect, it } from 'vitest'
import { summaryModel } from '#figures/kinds/summary/model.ts'
import { sentencesOf } from '#figures/sentence.ts'
import { wordsOf } from '#i18n/words.tsx'
import { disputed } from '#tests/fixtures/disputed.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { slideFormat } from '#tests/slide.ts'
import { nothing } from './box.ts'
import { drawing } from './contents.ts'
import { notesLeft } from './division.ts'
import { frameOf } from './frame.ts'

const [stations] = disputed.indicators
if (stations === undefined) throw new Error('the fixture has one indicator')
const model = summaryModel(disputed, everything(disputed), stations.indicator)
const setting = {
  dataset: disputed,
  say: sentencesOf(disputed, 'zh'),
  words: wordsOf('zh'),
  format: slideFormat('zh'),
  sources: model.sources,
}
const page = { box: nothing, contents: drawing({ rulers: model.rulers }), least: 0 }
const kindsLeft = (notes: number) =>
  notesLeft(frameOf(setting, model, 'below', { key: 2, notes }), [page]).map(({ kind }) => kind)

it('a contradiction that a page has no room to name is left for a page of notes', () => {
  expect(kindsLeft(0)).toContain('conflict')
  expect(kindsLeft(8)).not.toContain('conflict')
})
