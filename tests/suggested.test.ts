/**
 * How much of what is recorded of the five articles is proposed again, and how much of what is proposed is recorded. Where the articles lie
 * beside the repository their texts are read; where they do not, what the dataset keeps of them, each piece at its place.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Observation, Source } from '#domain/model.ts'
import { sameUnit } from '#domain/unit.ts'
import { readArticle, type Suggestion } from '#domain/suggest/suggest.ts'
import { shipped as dataset } from '#tests/fixtures/shipped.ts'

const folder = path.resolve('..', 'shared', 'articles')

/** A text of a length with every quote of a source at its place, and between them the ends of paragraphs. */
function quotesOf({ sourceId }: Source): string {
  const own = [...dataset.observations, ...dataset.policies].filter((row) => row.sourceId === sourceId)
  const quotes = own.flatMap(({ quote, quoteStart }) => (quote === null ? [] : [{ quote, quoteStart }]))
  const end = Math.max(...quotes.map(({ quote, quoteStart }) => quoteStart + quote.length))
  const text = Array.from({ length: end + 2 }, () => '\n')
  for (const { quote, quoteStart } of quotes)
    for (let at = 0; at < quote.length; at += 1) text[quoteStart + at] = quote.charAt(at)
  return text.join('')
}

function textOf(source: Source): string {
  const file = path.join(folder, source.file ?? '')
  return existsSync(file) ? readFileSync(file, 'utf8') : quotesOf(source)
}

const isSame = (figure: Observation, proposed: Suggestion): boolean =>
  proposed.span.start >= figure.quoteStart &&
  proposed.span.end <= figure.quoteStart + (figure.quote ?? '').length &&
  proposed.value === figure.obsValue &&
  proposed.unitMult === figure.unitMult &&
  proposed.qualifier === figure.qualifier &&
  sameUnit(proposed.unitMeasure, figure.unitMeasure)

const articles = dataset.sources
  .filter(({ kept }) => kept === 'file')
  .map((source) => {
    const { suggestions, policies } = readArticle(dataset, textOf(source), {
      area: null,
      date: source.published.split('/')[0] ?? null,
    })
    const figures = dataset.observations.filter(({ sourceId, quote }) => sourceId === source.sourceId && quote !== null)
    const found = figures.flatMap((figure) => suggestions.find((one) => isSame(figure, one)) ?? [])
    const named = dataset.policies.filter(({ sourceId }) => sourceId === source.sourceId)
    return {
      figures,
      suggestions,
      recorded: suggestions.filter((one) => figures.some((figure) => isSame(figure, one))),
      found,
      counted: figures.filter((figure) =>
        suggestions.some((one) => isSame(figure, one) && one.candidates[0]?.indicator === figure.indicator),
      ),
      policies,
      recordedPolicies: policies.filter(({ span }) =>
        named.some(({ quote, quoteStart }) => quoteStart < span.end && quoteStart + quote.length > span.start),
      ),
    }
  })

type Part = keyof (typeof articles)[number]
const count = (part: Part) => articles.reduce((sum, article) => sum + article[part].length, 0)

describe('of what is recorded of five articles', () => {
  it('there are five', () => {
    expect(articles.length).toBe(5)
    expect(count('figures')).toBeGreaterThan(100)
  })

  it('nineteen in twenty figures are proposed with their number, unit and precision', () => {
    expect(count('found') / count('figures')).toBeGreaterThanOrEqual(0.95)
  })

  it('four in five of those that are proposed are recorded', () => {
    expect(count('recorded') / count('suggestions')).toBeGreaterThanOrEqual(0.8)
  })

  it('seven in ten are proposed with their indicator first', () => {
    expect(count('counted') / count('found')).toBeGreaterThanOrEqual(0.7)
  })

  it('four in five of the policies that are proposed are recorded', () => {
    expect(count('recordedPolicies')).toBeGreaterThanOrEqual(35)
    expect(count('recordedPolicies') / count('policies')).toBeGreaterThanOrEqual(0.8)
  })
})
