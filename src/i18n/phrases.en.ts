/** Every turn of phrase of the sentences in English. One without its Chinese twin does not compile, nor the other way round. */
import { labelsEn, termsEn } from './labels.en.ts'
import type { Twin } from './labels.zh.ts'
import type { longPhrasesZh, Places } from './phrases.zh.ts'
import { quoted } from './quoted.tsx'
import type { phrasesZh } from './zh.first.ts'

/** Heads of tables that several tables have. */
const heads = { instrument: 'Instrument', instruments: 'Instruments', areas: 'Areas' } as const

const none = 'no'
const numerals = [none, 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const count = (n: number) => numerals[n] ?? String(n)
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
const small = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1)
/** The second word unless there is exactly one. */
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many)

/** Both areas, all three areas. */
const allAreas = (n: number) => (n === 2 ? 'both areas' : `all ${count(n)} areas`)
const anyOf = (texts: readonly string[]) => texts.map(quoted).join(' or ')

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

const several = (n: number, noun: string) => `${n} ${n === 1 ? noun : `${noun}s`}`
const give = (n: number) => (n === 1 ? 'gives' : 'give')

const places = ({ from, to }: Places) => (from === to ? String(from) : `${from}–${to}`)
const place = (position: Places) => `${position.from === position.to ? 'No.' : 'Nos.'} ${places(position)}`

const { notMentioned, sameCount, partOf } = termsEn
const containment = 'one area contains the other; no order'
const reckoned = 'Reckoned from the printed figures'

export const phrasesEn: Twin<typeof phrasesZh> = {
  list,
  comma: ', ',
  clauses: (items) => items.join('; '),
  sentences: (items) => items.map((item) => capital(/[.?!]$/.test(item) ? item : `${item}.`)).join(' '),
  colon: (head, rest) => `${head}: ${rest}`,
  bracket: (text, inside) => (inside === '' ? text : `${text} (${inside})`),
  andMore: ' and more',
  footnoteSign: (n) => ` [${n}]`,

  finding: {
    oneOrder: (indicator, orders) => `One indicator can be put in order: ${indicator}, ${orders}`,
    onlyOrder: (indicator, orders) => `Only one indicator can be put in order: ${indicator}, ${orders}`,
    manyOrders: (n, indicators) => `${capital(count(n))} indicators can be put in order: ${indicators}`,
    more: (larger, smaller) => `more in ${larger} than in ${smaller}`,
    chain: (areas, rates) => `${areas.join(' > ')}${rates ? ', from the highest' : ', from the most'}`,
    countedOrders: (n) => `${n} pairs in order`,
    severalOrders: (n, widest) => `${n} pairs in order, the widest apart in print: ${widest}`,
    higher: (larger, smaller) => `higher in ${larger} than in ${smaller}`,
    others: (n) =>
      n === 1
        ? 'The other indicator has figures to cite, but no order follows'
        : `The other ${n} indicators have figures to cite, but no order follows`,
    noOrder: (areas) => `No figure puts ${areas} in order`,
    amongMany: (areas, n) => `${areas} and ${n} areas in all`,
    noOrderReason: (n) =>
      `The figures of ${n} ${plural(n, 'indicator', 'indicators')} can all be cited, but no order follows; each says why`,
    kindsOfMoney: (n) => {
      if (n === 0) return 'No sum of money is a figure of a whole area'
      return n === 1
        ? 'Only one kind of money has a figure'
        : `${capital(count(n))} kinds of money, ${count(n)} accounts: never added or subtracted`
    },
    rulersShared: (n, indicators) => {
      if (n === 0) return 'No indicator can be put on one scale'
      return n === 1 ? `Only one indicator can be put on one scale: ${indicators}` : `On one scale: ${indicators}`
    },
    kindsIntroduced: (n, ordered) => {
      if (n === 0) return 'No count of talent brought in is a figure of a whole area'
      const kinds = `${capital(count(n))} ${plural(n, 'kind', 'kinds')} of counts of talent brought in and appointed`
      return ordered === 0 ? `${kinds}, each its own way: no order follows` : `${kinds}, ${count(ordered)} of them in order`
    },
    nothing: 'No figure meets the conditions chosen',
  },

  within: {
    lead: (claim) => `Within the conditions chosen, ${small(claim)}`,
    ordered: (n, why) =>
      `${n} more ${plural(n, 'indicator that can be put in order is', 'indicators that can be put in order are')} left out by ${why}`,
    rows: (figures, policies, why) => {
      const said = [
        ...(figures > 0 ? [`${figures} more ${plural(figures, 'figure', 'figures')}`] : []),
        ...(policies > 0 ? [`${policies} more ${plural(policies, 'policy', 'policies')}`] : []),
      ]
      return `${list(said)} ${figures + policies === 1 ? 'is' : 'are'} left out by ${why}`
    },
    conditions: (conditions) => `Conditions chosen: ${conditions}`,
    brief: (what) => `${what} within the conditions chosen`,
    several: 'the conditions chosen',
    by: {
      areas: 'the areas chosen',
      categories: 'the categories chosen',
      indicators: 'the indicators chosen',
      kinds: 'the kinds chosen',
      instruments: 'the instruments chosen',
      targetGroups: 'the target groups chosen',
      thresholds: 'the threshold',
      years: 'the years chosen',
      natures: 'the natures chosen',
      minGrade: 'the lowest grade chosen',
      coverage: 'the wish for two areas',
      minTrust: 'the tier of source chosen',
      publishers: 'the publishers chosen',
      text: 'the search',
    },
  },

  verdict: {
    partOf,
    series: 'One area at two dates',
    sameCount,
    sameCountAndDate: `${sameCount} at about the same date`,
    contains: (whole, part) => `${whole} contains ${part}; no order`,
    share: (part, whole, share) => `${part} is ${share} of ${whole}`,
    order: (larger, smaller) =>
      `${larger.value} (${larger.area}, ${larger.date}) against ${smaller.value} (${smaller.area}, ${smaller.date}): the first is larger`,
    orderOfRates: (larger, smaller) =>
      `${larger.value} (${larger.area}, ${larger.date}) against ${smaller.value} (${smaller.area}, ${smaller.date}): the first is higher`,
    usage: (words) => `reading ${list(words.map((word) => `“${word}”`))} as usual`,
    monthsApart: (least, largest) =>
      least === largest ? `${several(least, 'month')} apart` : `${least}–${largest} months apart`,
    undecided: 'no order can be decided',
    group: (definitions, areas, pairs) =>
      `${several(definitions, 'way')} of counting, ${several(areas, 'area')}${pairs === 'some' ? ', some of their pairs' : ''}`,
    between: (a, b) => `${a} against ${b}`,
  },

  accord: {
    same: (n) => `${count(n)} sources agree`,
    meets: (n) => `${count(n)} sources do not contradict each other, the narrower number is given`,
    itself: {
      same: 'said twice alike by one source',
      meets: 'said twice by one source without contradiction, the narrower number is given',
    },
    againstItself: (values) => `elsewhere in the same source: ${values}`,
    against: (values) => `contradicted by another source: ${values}`,
    part: (counted) => `only a part: ${counted}`,
    besides: (values) => `also ${values}`,
  },

  judgement: {
    passes: 'Reaches the threshold',
    undecided: 'Cannot be told',
    fails: 'Below the threshold',
  },
  line: {
    ruler: { name: 'In order', explanation: `${capital(sameCount)}, and the sources prove which is more` },
    dots: { name: labelsEn.grade.C, explanation: 'Definitions or dates differ: to be read together, no order follows' },
    broken: { name: labelsEn.grade.D, explanation: 'Counted in different ways; each says why' },
    plain: { name: 'One area only', explanation: 'No other area gives a figure to set against it' },
  },
  absence: {
    'not-mentioned': notMentioned,
    unread: termsEn.unread,
    'not-applicable': small(labelsEn.absence['not-applicable']),
    'named-without-number': small(labelsEn.absence['named-without-number']),
    'filtered-out': 'has a figure, outside the conditions chosen',
  },
  reason: {
    within: (value) => `included in “${value}”, not given by itself`,
    rest: (n, reason) => `the other ${several(n, 'area')}: ${reason}`,
    restOfAreas: (n) => `The other ${several(n, 'area')}`,
    silence: (area, indicator, reason) => (indicator === null ? `${area}: ${reason}` : `${area} (${indicator}): ${reason}`),
  },

  asOf: (date) => `as of ${date}`,
  during: (date) => `in ${date}`,
}

export const longPhrasesEn: Twin<typeof longPhrasesZh> = {
  tag: {
    blocker: {
      project: 'Single project',
      unit: 'Units differ',
      realised: 'Done vs planned',
      per: 'Yearly vs total',
      'not-rankable': 'Never ranked',
    },
    strike: {
      definition: 'Definitions differ',
      scope: 'Scopes differ',
      nature: 'Natures differ',
      window: 'Window unknown',
      months: 'Months unknown',
      'mixed-unit': 'People and teams',
      gap: 'Over 3 years apart',
    },
    remark: {
      conflict: 'Sources disagree',
      within: 'One counts a part',
      'durable-nature': 'Stock vs cumulative',
      qualifier: 'Not exact',
      'inferred-date': 'Inferred date',
      breadth: 'Breadth not stated',
      overlap: 'Areas overlap',
      damage: 'Damaged text',
      'not-kept': 'Page not kept',
    },
    trust: {
      official: 'Authority',
      'party-media': 'Party paper',
      mainstream: 'Press report',
      research: 'Study',
      repost: 'Repost',
      compilation: 'Compilation',
    },
    monthsApart: (least, largest) =>
      least === largest ? `${several(least, 'month')} apart` : `${least}–${largest} months apart`,
    others: (n) => `${n} more`,
  },

  finding: {
    instruments: ({ shared, names, single, areas }) => {
      if (areas < 2) return `The text writes of ${count(single)} ${plural(single, 'instrument', 'instruments')}`
      const common =
        shared === 0
          ? `No instrument is written of by ${allAreas(areas)}`
          : `${capital(count(shared))} ${plural(shared, 'instrument is', 'instruments are')} written of by ${allAreas(areas)}: ${names}`
      return single === 0 ? common : `${common}; ${count(single)} by one area only`
    },
    coverage: (indicators, figures, sources) =>
      `${indicators} ${plural(indicators, 'indicator', 'indicators')}, ${figures} ${plural(figures, 'figure', 'figures')}, from ${sources} ${plural(sources, 'source', 'sources')}`,
    oneArea: (area, without, indicators) =>
      area === null
        ? `No figures of ${without} in the sources at hand`
        : `${area} has figures of ${indicators} ${plural(indicators, 'indicator', 'indicators')}, ${without} none`,
    requests: (n, unlocks) => {
      if (n === 0) return 'No number is missing that would allow a comparison'
      const asked = `${capital(count(n))} ${plural(n, 'number', 'numbers')} worth asking for`
      return unlocks === 0
        ? asked
        : `${asked}: at best ${count(unlocks)} more ${plural(unlocks, 'indicator', 'indicators')} could be compared`
    },
    figure: (area, indicator, value) => `${area}, ${indicator}: ${value}`,
    pair: (indicator, a, b, verdict) => `${indicator}: ${a} and ${b}, ${verdict}`,
    sameNumeral: (value) => `Two figures of “${value}”, not the same thing`,
    figuresBefore: (before, figures, year) => `How old: ${before} of ${figures} figures are from before ${year}`,
    instrumentsWritten: ({ instruments, byAll, byOne, areas }) => {
      if (areas < 2) return `Who writes what: ${instruments} ${plural(instruments, 'instrument', 'instruments')}`
      const common =
        byAll === 0
          ? `no instrument in ${allAreas(areas)}`
          : `${byAll} ${plural(byAll, 'instrument', 'instruments')} in ${allAreas(areas)}`
      return `Who writes what: ${common}${byOne === 0 ? '' : `, ${byOne} in only one of ${areas}`}`
    },
    figuresExact: (exact, figures) => `How firm: ${exact} of ${figures} figures are exact and area-wide`,
    ranking: ({ indicator, areas, placed, own }) =>
      own === null
        ? `${indicator}: ${several(areas, 'area')} counted alike, ${placed === 0 ? 'no order follows' : 'which can be put in order'}`
        : `${indicator}: ${own.area} is ${place(own.position)} of ${areas}`,
  },
  ranking: {
    places,
    place,
    among: (indicator, areas) => `${indicator}, ${several(areas, 'area')} counted alike`,
    others: (n) => `${several(n, 'other area')} in the table`,
    limits: (others) =>
      `Places follow from the numbers as stated: a range where these leave it open, one place for equal numbers${
        others === 0 ? '' : `; ${several(others, 'other area')} ${others === 1 ? 'has' : 'have'} no figure counted alike`
      }`,
  },
  note: {
    'length-is-count': 'Length counts the figures recorded, and says nothing of performance',
    'lengths-say-nothing': 'Marks without a ruler are all of one length; their length says nothing',
    'inferred-dates': `A date marked “${labelsEn.timeBasisMark.inferred}” is not printed; it follows from the text`,
    'not-kept':
      'Pages of some figures were not kept: the numbers are recorded as printed there; open one for its place and address',
    'never-added': 'Kinds of money are counted in different ways; they are never added or subtracted',
    'not-mentioned-is-not-absent': `“${capital(notMentioned)}” does not mean that there is none`,
    'city-is-reference': 'Figures of the city include its districts: a reference, never ordered with them',
    'latest-only': 'Of what is counted alike at several dates the latest is taken; all dates are on the page of figures',
    'largest-only':
      'Of too many figures of a kind, those with the largest printed numbers are drawn (and your own area’s), the rest named; the choice is no order',
    'usage-order':
      'Some order rests on how words are usually meant: “more than 40” and “over 40” under 50, “nearly 200” over 100',
  },
  conflict: (said, n) => `${capital(several(n, 'contradiction'))} between sources, all numbers given: ${said}`,
  onePage: {
    indicators: (areas, total, parts) =>
      `${capital(count(areas))} areas, ${total} ${plural(total, 'indicator', 'indicators')}: ${parts.join(', ')}`,
    lines: {
      ruler: (n) => `${n} can be put in order`,
      dots: (n) => `${n} side by side`,
      broken: (n) => `${n} counted differently`,
      plain: (n) => `${n} given by one area only`,
      contained: (n) => `${n} in which one area contains the other`,
    },
    given: (areas, having, figures) =>
      `${having} of ${areas} ${plural(areas, 'area', 'areas')} ${plural(having, 'gives', 'give')} figures, ${figures} in all`,
    noMultiple: 'more or fewer, not how many times as many',
    undecided: (pairs) => `Order open: ${pairs}`,
    moreReasons: (n) => `${n} more`,
    andOthers: (names, _all, left) => `${names} and ${left} more`,
    moreBars: (n) => `${n} more ${plural(n, 'area', 'areas')} on the same scale`,
    between: { contained: 'part of it', undecided: 'order open', notRanked: 'not ranked', notCompared: 'not compared' },
    instruments: (n) => `Policy instruments: ${n}`,
    group: {
      all: (areas) => (areas === 2 ? 'in both' : `in all ${count(areas)}`),
      some: (least, most) => `in ${least === most ? count(least) : `${least}–${most}`}`,
      only: (area) => `${area} only`,
    },
    parts: {
      paired: 'Given by two areas or more',
      single: 'Given by one area only',
      policies: termsEn.instruments,
      notes: termsEn.notes,
    },
    titles: {
      paired: (names, n) => (n > 1 ? `${names}: ${n} given by two areas or more` : `${names}: given by two areas or more`),
      single: (names, n) => (n > 1 ? `${names}: ${n} given by one area only` : `${names}: given by one area only`),
      policies: (n) => `${n} policy ${plural(n, 'instrument', 'instruments')}`,
      notes: termsEn.notes,
    },
    silent: 'Not mentioned does not mean absent',
    topDown: (areas) => `Squares from the top: ${areas.join(', ')}`,
    others: 'Other figures',
    moreFigures: (n) => `${n} more ${plural(n, 'figure', 'figures')}`,
    lacking: 'This number elsewhere:',
    elsewhere: ', not on this scale',
    ask: 'One answer away:',
    question: ({ area, date, indicator, reason, partner, value }) =>
      `${area}, ${date}: how many for “${indicator}” (${reason})? It could stand on one scale with ${partner}, ${value}`,
  },
  source: {
    inferred: (date) => `no date printed, inferred ${date}`,
    reposted: (name) => `reposted by ${name}`,
    added: 'added on this device',
    title: (title) => title,
  },
  legend: {
    exact: 'Exact number',
    'more-than': 'More than: at least this many',
    'at-least': 'At least, over: no upper end',
    nearly: 'Nearly, under: less than this; up to: at most this',
    about: 'About this many',
    range: 'Range: both ends given',
    planned: 'Allocated, set up or planned; not the same as spent or achieved',
    cumulative: termsEn.cumulative,
    'part-of-area': 'Low mark: part of the area, a programme or a project; not the whole area',
    block: 'One block each',
    parts: 'Split bar: parts that add up to the whole',
    'named-without-number': `${labelsEn.absence['named-without-number']}: worth asking for`,
    'not-mentioned': `${capital(notMentioned)}, which does not mean none`,
    'not-applicable': labelsEn.absence['not-applicable'],
    'policy-written': 'Written in the text',
    'policy-planned': 'Planned or in preparation',
    'grade-A': phrasesEn.colon(labelsEn.grade.A, phrasesEn.verdict.sameCountAndDate),
    'grade-B': `${labelsEn.grade.B}: ${sameCount}, dates differ or a number is not exact`,
    'grade-C': `${labelsEn.grade.C}: definitions or dates differ, no order follows`,
    'grade-D': `${labelsEn.grade.D}: each number counts something else`,
    'part-of': phrasesEn.colon(partOf, containment),
    ...phrasesEn.judgement,
  },
  markKey: {
    exact: 'Exact',
    'more-than': 'At least',
    'at-least': 'No less than',
    nearly: 'Nearly',
    about: termsEn.about,
    range: termsEn.range,
    planned: 'Planned',
    cumulative: 'To date',
    'part-of-area': 'Low bar: part of the area',
  },
  ages: {
    caption: 'Year of the figures (intervals and inferred dates by their middle)',
    earlier: 'earlier',
    key: 'one dot a figure; hollow = inferred, drawn at the middle of its interval',
  },
  firmness: {
    name: { exact: 'exact', bound: 'more than, nearly, about', planned: 'planned', part: 'part of the area' },
    key: 'one block a figure; “5 / 7”: 5 of 7 are exact and area-wide',
    caption: 'How firm',
    exact: 'exact and area-wide',
    all: 'all',
  },
  written: {
    by: (least, most, areas) => {
      if (areas > 1 && least === areas) return areas === 2 ? 'in both' : `in all ${areas}`
      if (most === 1) return 'in 1'
      return least === most ? `in ${least}` : `in ${least}–${most}`
    },
  },
  table: {
    area: termsEn.area,
    indicator: termsEn.indicator,
    value: 'Figure as printed',
    measured: termsEn.counts,
    date: termsEn.date,
    judgement: termsEn.threshold,
    source: termsEn.source,
    a: 'A',
    b: 'B',
    grade: termsEn.comparability,
    reason: termsEn.reason,
    order: termsEn.order,
    figures: termsEn.figures,
    verdicts: 'What may be compared',
    silent: termsEn.silent,
    place: 'Place',
    instrument: heads.instrument,
    ask: termsEn.question,
    unlocks: termsEn.unlocks,
    quote: 'Words of the source',
    spread: 'Written of by',
    policies: termsEn.whatIsDone,
    part: termsEn.ofWhich,
  },
  sheet: {
    name: {
      figures: termsEn.figures,
      verdicts: 'Comparable',
      policies: termsEn.policies,
      instruments: heads.instruments,
      requests: termsEn.requests,
      sources: termsEn.sources,
      areas: heads.areas,
      indicators: termsEn.indicators,
      definitions: termsEn.counts,
      codes: 'Codes',
    },
    column: {
      area: termsEn.area,
      indicator: termsEn.indicator,
      counts: termsEn.counts,
      value: 'Value',
      unit: 'Unit (Chinese)',
      per: 'Per',
      printed: 'As printed',
      low: 'Low end',
      high: 'High end',
      qualifier: 'Precision',
      date: termsEn.date,
      nature: termsEn.nature,
      scope: termsEn.countedOver,
      scope_name: 'Name of scope',
      comparability: termsEn.comparability,
      note: 'Remarks',
      quote: 'Words or place',
      source_numbers: 'Source no.',
      source: termsEn.source,
      trust: termsEn.sourceTrust,
      status: 'Figure or none',
      threshold: termsEn.threshold,
      change: 'Growth or decline',
      accord: 'Do sources agree?',
      date_basis: 'Basis of the date',
      date_from: 'From',
      date_to: 'To',
      id: termsEn.id,
      area_id: 'Area id',
      indicator_id: 'Indicator id',
      definition_id: 'Definition id',
      part_of: termsEn.belongsTo,
      restates: 'Restates',
      source_id: 'Source id',
      a_area: 'Area A',
      a_printed: 'Figure A',
      a_date: 'Date of A',
      b_area: 'Area B',
      b_printed: 'Figure B',
      b_date: 'Date of B',
      grade: termsEn.comparability,
      reason: termsEn.reason,
      order: termsEn.order,
      a_id: 'Id of A',
      b_id: 'Id of B',
      policy: 'Policy',
      kind: termsEn.kind,
      instruments: heads.instruments,
      target_groups: termsEn.targetGroups,
      benefit: 'Benefit',
      conditions: termsEn.conditions,
      term: termsEn.term,
      basis: termsEn.basis,
      claim: 'Claim of the source',
      issuer: 'Issued or run by',
      year: termsEn.year,
      summary: 'Summary',
      instrument: heads.instrument,
      state: 'Written of?',
      figures: termsEn.figures,
      policies: termsEn.policies,
      sources: termsEn.sources,
      names: 'Names of policies',
      question: termsEn.question,
      unlocks: termsEn.unlocks,
      title: 'Title',
      publisher: 'Publisher',
      reposted_by: termsEn.repostedBy,
      published: 'Published',
      kept: 'Original',
      address: termsEn.address,
      seen: 'Read on',
      damage: termsEn.damage,
      level: termsEn.areaLevel,
      gbt2260: 'GB/T 2260 code',
      category: termsEn.category,
      definition: 'Definition',
      rankable: 'May be ordered?',
      printed_names: 'Printed as',
      table: 'Table',
      field: 'Field',
      heading: 'Heading',
      code: 'Code',
      word: 'Meaning',
    },
    per: { year: 'a year' },
    change: { growth: 'growth', decline: 'decline' },
    rankable: { yes: 'yes', no: none },
    observed: 'number given',
    with: (other) => `with ${other}`,
    morePairs: (n) => `${n} more in the table “Comparable”`,
    coverName: 'About',
    inPackage:
      'An empty cell says that nothing is stated, and is no zero. A text that begins with = + - @ has an apostrophe before it, which a reader takes away.',
    cover: {
      subline: 'In short',
      contents: termsEn.contents,
      counted: ({ figures, again, gaps, policies, areas, sources }) =>
        [
          ...(figures > 0 ? [`${figures} ${figures === 1 ? 'figure' : 'figures'}`] : []),
          ...(again > 0 ? [`${again} ${again === 1 ? 'row that says one' : 'rows that say one'} again`] : []),
          ...(gaps > 0 ? [`${gaps} ${gaps === 1 ? 'place' : 'places'} without a figure`] : []),
          ...(policies > 0 ? [`${policies} ${policies === 1 ? 'policy' : 'policies'}`] : []),
          ...(areas > 0 ? [`${areas} ${areas === 1 ? 'area' : 'areas'}`] : []),
          ...(sources > 0 ? [`${sources} ${sources === 1 ? 'source' : 'sources'}`] : []),
        ].join(', ') || 'no row',
      areas: heads.areas,
      conditions: termsEn.conditions,
      noConditions: 'none',
      version: termsEn.dataVersion,
      versionOf: (version, date) => `${version} (${date})`,
      versionWithAdded: (version, date) => `${version} (${date}), with data added on a reader’s device`,
      taken: 'Taken on',
      link: 'Page',
      how: 'How to read it',
      advice: [
        '“Value” is in the unit of the column “Unit”, without multiples of ten thousand; “As printed” is how the text writes it.',
        '“Low end” and “High end” hold only what the text states; an empty cell says that it states none, and is no zero.',
        'Where there is no figure the row says why; what is not mentioned may exist all the same.',
        'Whether two figures may be compared, and why not, is in “Comparable”; please rank or add nothing that is not proved there.',
      ],
      sources: termsEn.sources,
    },
  },
  spread: {
    common: 'all areas',
    only: (area) => `${area} only`,
    some: (areas, whole) => list(whole === null ? areas : [whole, ...areas]),
    counted: (areas) => `${areas} areas`,
  },
  area: {
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
          when === null
            ? `the territory of ${area} went to ${next}`
            : `since ${when} the territory of ${area} belongs to ${next}`,
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
      `On ${area}, ${several(sources, 'source')} ${give(sources)} ${several(figures, 'figure')} of ${several(indicators, 'indicator')}`,
    noFigures: (area, sources) => `On ${area}, ${several(sources, 'source')} ${give(sources)} no figures`,
    nothing: (area) => `The sources at hand hold no figures and no policies of ${area}`,
    figures: (indicator, values) => `${indicator}: ${values.join(', ')}`,
    indicators: (said) => said.join('; '),
    partOf: (whole) => `included in the ${whole}`,
    partial: (n) =>
      n === 1
        ? 'One of these is a figure of a part, a programme or a project and does not stand for the whole area'
        : `${n} of these are figures of parts, programmes or projects and do not stand for the whole area`,
    instruments: (names) => `As to policy instruments, the texts write of: ${names}`,
  },
  derived: {
    of: (area, what) => `${area}, ${what}`,
    sum: (whole) => `${whole}: its parts together`,
    share: (part, whole) => `${part} as a share of ${whole}`,
    perEach: (counted, holders) => `${counted}, average for each of the ${holders}`,
    reckoned: (derived) => `${reckoned}, ${derived}`,
    title: reckoned,
    name: 'What is reckoned',
    arithmetic: 'Arithmetic',
  },
  standing: {
    proved: { name: 'Order proved', explanation: 'of these two dated figures only; nothing follows for a third area' },
    undecided: { name: 'Order open', explanation: `${sameCount}, but the figures do not decide it` },
    beside: { name: phrasesEn.line.dots.name, explanation: 'definitions or dates differ in one respect' },
    apart: { name: labelsEn.grade.D, explanation: 'for the reasons given' },
    contained: { name: partOf, explanation: containment },
  },
  series: {
    breaks: {
      definition: 'counts something else',
      nature: 'is of another nature',
      scope: 'is counted over another scope',
      per: 'is yearly where the other is a total',
      unit: 'is in another unit',
      months: 'covers other months, or months that are not told',
      start: 'is counted from another start',
      conflict: 'is contradicted by another source',
    },
    broken: (reasons) => `No line leads to it: it ${reasons}`,
    joined:
      'Dashed line: at least one of its ends is not an exact number. Level line: the date is only known to lie within it, or that period is what is counted',
  },

  request: {
    howMuch: (indicator, unit, within) => {
      const asked = within === null ? indicator : `${indicator}, within “${within}”`
      return unit === '元' ? `${asked}: how much, in CNY?` : `${asked}: how many?`
    },
    byStrike: {
      definition: ({ indicator, other }) => `${indicator}: what is the figure when counted as ${anyOf(other)}?`,
      scope: ({ indicator, other }) => `${indicator}: what is the figure over the same scope as ${anyOf(other)}?`,
      nature: ({ indicator, other }) =>
        `${indicator}: what is the figure of the same kind (stock, cumulative or of a year) as ${anyOf(other)}?`,
      window: ({ indicator, other }) => `${indicator}: what is the count over the same window as ${anyOf(other)}?`,
      months: ({ indicator, other }) => `${indicator}: what is the figure for the same months as ${anyOf(other)}?`,
      'mixed-unit': ({ indicator, own }) => `${indicator}: how many of ${quoted(own)} are people, and how many teams?`,
      gap: ({ indicator, own }) => `${indicator}: what is the figure of recent years, after ${quoted(own)}?`,
    },
    exact: (indicator, value) => `${indicator}: what is the exact number behind “${value}”?`,
    andFigures: (figures, n) => `${figures} and ${several(n, 'more figure')}`,
    unlocks: (figures, grade) => `Could stand beside ${figures}, at best “${grade}”`,
    decides: (figures) => `Could decide the order with ${figures}`,
    letterTitle: 'Request for figures on talent work',
    letterQuote: (quote) => `The text says ${quoted(quote)} without a number`,
    letterHave: (figure) => `The text gives ${figure}`,
    letterUse: (unlocks) => `Use: ${unlocks}`,
    letterClose:
      'Please state with each number its date, its scope (whole area, part or programme) and how it is counted; if there is none, please say so.',
    nothing: 'There is no number to ask for.',
  },

  comparison: {
    noneInCommon: (areas) => `Within what is chosen, no indicator has figures of two areas among ${areas}`,
    ruler: (n) => `${capital(count(n))} ${plural(n, 'indicator', 'indicators')} can be put in order`,
    dots: (n) => `${capital(count(n))} ${plural(n, 'indicator', 'indicators')} may be read side by side, not ranked`,
    broken: (n, indicators) =>
      `${capital(count(n))} ${plural(n, 'indicator is', 'indicators are')} counted differently and not comparable: ${indicators}`,
    plain: (n) =>
      `Within what is chosen, ${n} more ${plural(n, 'indicator has', 'indicators have')} figures of one area only, or of the city and its districts, and ${plural(n, 'is', 'are')} not compared`,
    onlyHere: (area) => `Of the areas here, only ${area} has figures; not compared`,
    onlyChosen: (area) => `Within the conditions chosen, only ${area} has figures; not compared`,
    common: (areas, instruments) => `As to policy instruments, the texts of ${allAreas(areas)} write of: ${instruments}`,
    only: (area, instruments) => `only ${area} writes of: ${instruments}`,
    planned: (instrument, areas) => `${instrument} (only planned in ${areas})`,
    silent: (areas, reason) => `${areas}: ${reason}`,
    notAbsent: `${capital(notMentioned)} does not mean that there is none`,
  },
}
