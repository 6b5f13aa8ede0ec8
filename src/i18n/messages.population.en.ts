import type { populationZh } from './messages.population.zh.ts'

/** The words about residents, and about figures per head, in English. */
export const populationEn = {
  'population.apart':
    'Background apart, which is only a denominator, no indicator has figures of two of these areas, so no figures can be compared.',
  'population.apart.filtered': 'Under these filters, background apart, no indicator has figures of two of the areas.',
  'population.name': 'Per head',
  'population.exact': 'About {value} per 10,000 residents',
  'population.between': '{from} to {to} per 10,000 residents',
  'population.from': '{value} or more per 10,000 residents',
  'population.above': 'More than {value} per 10,000 residents',
  'population.to': '{value} at most per 10,000 residents',
  'population.below': 'Less than {value} per 10,000 residents',
  'population.residents': 'residents: ',
  'population.divided': ' ÷ ',
  'population.times': ' × 10,000',
  'population.remark.gap': 'the two dates may be {days} days apart',
  'population.remark.inferred-date': 'the first date is inferred',
  'population.remark.cumulative': 'counted up to a date; some may have closed since',
  'population.remark.trust': 'trust in the count of residents: {trust}; it is not the statistical bulletin itself',
  'population.noOrder': 'not for putting areas in order',
  'population.refused': '{area}: no figure per head. {why}',
  'population.why.window': 'From when to when this figure counts is not known',
  'population.why.no-population': 'No source at hand counts the residents of this territory',
  'population.why.no-population.overlap':
    'No source at hand counts the residents of this territory; it overlaps with {areas}, whose residents cannot stand in for its own',
  'population.why.territory': 'It is not known whether the residents live on the territory this figure is about',
  'population.why.gap': 'The residents were counted on {date}, up to {days} days from this figure: more than three years',
  'population.why.no-end': 'The words give a round number without a stated end',
} as const satisfies Readonly<Record<keyof typeof populationZh, string>>
