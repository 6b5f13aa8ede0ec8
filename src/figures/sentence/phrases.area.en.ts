import type { AreaPhrases } from './phrases.area.ts'

const counted = (n: number, noun: string) => `${n} ${n === 1 ? noun : `${noun}s`}`
const give = (n: number) => (n === 1 ? 'gives' : 'give')

export const enAreaPhrases: AreaPhrases = {
  relation: {
    within: (area, whole) => ({
      what: `${area} is part of ${whole}`,
      meaning: `a figure of ${whole} and one of ${area} are whole and part: no order, and never added`,
    }),
    contains: (area, parts) => ({
      what: `${area} contains ${parts}`,
      meaning: `a figure of ${area} and one of any of these are whole and part: a reference only, no order, and never added`,
    }),
    overlaps: (area, other) => ({
      what: `${area} and ${other} share part of their territory`,
      meaning:
        'figures of the two must not be added: one institution or one person may be counted in both; the overlap must be told where they stand side by side',
    }),
    succeeded: (area, next, when) => ({
      what:
        when === null ? `the territory of ${area} went to ${next}` : `since ${when} the territory of ${area} belongs to ${next}`,
      meaning: `figures of ${area} and of ${next} are not one series: a difference is no rise or fall, and they are never added`,
    }),
    preceded: (area, previous, when) => ({
      what:
        when === null
          ? `the territory of ${previous} went to ${area}`
          : `since ${when} the territory of ${previous} belongs to ${area}`,
      meaning: `figures of ${previous} are not earlier figures of ${area}: they are not one series, and must not be added up to stand for it`,
    }),
  },
  given: (area, { indicators, figures, sources }) =>
    `On ${area}, ${counted(sources, 'source')} ${give(sources)} ${counted(figures, 'figure')} of ${counted(indicators, 'indicator')}`,
  noFigures: (area, sources) => `On ${area}, ${counted(sources, 'source')} ${give(sources)} no figures`,
  nothing: (area) => `The sources at hand hold no figures and no policies of ${area}`,
  figures: (indicator, values) => `${indicator}: ${values.join(', ')}`,
  indicators: (said) => said.join('; '),
  partOf: (whole) => `included in the ${whole}`,
  partial: (count) =>
    count === 1
      ? 'One of these is a figure of a part, a programme or a project and does not stand for the whole area'
      : `${count} of these are figures of parts, programmes or projects and do not stand for the whole area`,
  instruments: (names) => `As to policies, the texts write of: ${names}`,
}
