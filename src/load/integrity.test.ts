import { describe, expect, it } from 'vitest'
import { compiled, filesWith, soundFiles } from '#tests/fixtures/package.ts'
import { readPackage } from './package.ts'

/** A change to one file of the sound package, and the problems it must cause. */
type Defect = readonly [file: string, found: string, replacement: string, expected: readonly string[]]

const defects: Readonly<Record<string, Defect>> = {
  'an area is part of itself through another': [
    'areas.csv',
    '500000,,,',
    '500000,north,,',
    ['2 city part-of-itself', '2 city contained', '3 north part-of-itself'],
  ],
  'an area succeeds itself': [
    'areas.csv',
    '2025-11,,1',
    '2025-11,north,1',
    ['3 north succeeds-itself', '3 north overlaps', '3 north succession'],
  ],
  'an area ceases before it exists': ['areas.csv', '2010-06,,', '2010-06,2009,', ['4 south validity']],
  'an indicator is part of itself': [
    'indicators.csv',
    'true,stations\n',
    'true,stations-by-level\n',
    ['3 stations-by-level part-of-itself'],
  ],
  'a rankable indicator has a reason against it': [
    'indicators.csv',
    'levels.,true,,',
    'levels.,true,不排名,',
    ['2 stations not-rankable'],
  ],
  'an indicator is not rankable without a reason in English': [
    'indicators.csv',
    'Plans are not ranked',
    '',
    ['4 new-stations not-rankable'],
  ],
  'a figure has a definition of another indicator': [
    'observations.csv',
    'stations,stations-all,area,,2020',
    'stations,stations-national,area,,2020',
    ['6 south-stations definition'],
  ],
  'a figure of the whole area names a scope': [
    'observations.csv',
    'area,,2020-11-17',
    'area,全区,2020-11-17',
    ['6 south-stations scope-name'],
  ],
  'a programme has no name': ['observations.csv', 'programme,建站计划', 'programme,', ['7 south-planned scope-name']],
  'exactly 3 is bounded by 4 above': ['observations.csv', 'exact,3,3', 'exact,3,4', ['6 south-stations bounds']],
  'exactly 3 has no lower bound': ['observations.csv', 'exact,3,3', 'exact,,3', ['6 south-stations bounds']],
  '余 states an upper bound': [
    'observations.csv',
    'exact,3,3',
    'more-than,3,3',
    ['6 south-stations bounds', '6 south-stations quote-qualifier'],
  ],
  '近 states a lower bound': [
    'observations.csv',
    'exact,3,3',
    'nearly,3,',
    ['6 south-stations bounds', '6 south-stations quote-qualifier'],
  ],
  '约 states a bound': [
    'observations.csv',
    'exact,3,3',
    'about,3,',
    ['6 south-stations bounds', '6 south-stations quote-qualifier'],
  ],
  'the multiplier is not applied': [
    'observations.csv',
    ',0,exact,3,3',
    ',4,exact,3,3',
    ['6 south-stations bounds', '6 south-stations quote-multiplier'],
  ],
  'a range ends where it begins': [
    'observations.csv',
    'range,5,10',
    'range,5,5',
    ['7 south-planned bounds', '7 south-planned quote-numeral'],
  ],
  'a range has no high end': [
    'observations.csv',
    'range,5,10',
    'range,5,',
    ['7 south-planned bounds', '7 south-planned quote-numeral'],
  ],
  'counting starts after it ends': ['observations.csv', '2018-05', '2021', ['6 south-stations count-start']],
  'a stock has a start of counting': [
    'observations.csv',
    'cumulative,2018-05',
    'stock,2018-05',
    ['6 south-stations count-start', '6 south-stations quote-nature'],
  ],
  'a figure restates itself': [
    'observations.csv',
    ',north-national,A',
    ',north-national-again,A',
    ['5 north-national-again restates'],
  ],
  'a figure restates a restatement': [
    'observations.csv',
    '8,8,,north-stations,,A',
    '8,8,,north-stations,north-national-again,A',
    ['3 north-national restates', '5 north-national-again restates'],
  ],
  'a restatement has another value': [
    'observations.csv',
    '8,家,0,exact,8,8',
    '9,家,0,exact,9,9',
    ['5 north-national-again restates', '5 north-national-again quote-numeral'],
  ],
  'a figure is part of itself': [
    'observations.csv',
    '31,31,,,,A',
    '31,31,,north-national,,A',
    ['2 north-stations part-of', '3 north-national part-of', '3 north-national parts-exceed'],
  ],
  'a part is of a restatement': [
    'observations.csv',
    '23,23,,north-stations',
    '23,23,,north-national-again',
    ['4 north-municipal part-of', '5 north-national-again parts-exceed'],
  ],
  'a part is of another area': [
    'observations.csv',
    '3,3,,,,A',
    '3,3,,north-stations,,A',
    ['2 north-stations parts-exceed', '6 south-stations part-of'],
  ],
  'a part has another unit': [
    'observations.csv',
    '23,个',
    '23,人',
    ['4 north-municipal part-of', '4 north-municipal unit-family', '4 north-municipal quote-unit'],
  ],
  'parts come to more than the whole': [
    'observations.csv',
    '31,个,0,exact,31,31',
    '30,个,0,exact,30,30',
    ['2 north-stations parts-exceed', '2 north-stations parts-add-up', '2 north-stations quote-numeral'],
  ],
  'a breakdown comes to less than the whole': [
    'observations.csv',
    '31,个,0,exact,31,31',
    '32,个,0,exact,32,32',
    ['2 north-stations parts-add-up', '2 north-stations quote-numeral'],
  ],
  'a cell begins like a formula': ['observations.csv', '建成3个工作站', '=建成3个工作站', ['6 south-stations cell-text']],
  'a cell holds letters that could not be read': [
    'observations.csv',
    '两级之和',
    '\uFFFD\uFFFD之和',
    ['2 north-stations cell-text'],
  ],
  'a quote is a number and nothing it counts': ['observations.csv', '建成3个工作站', '3个', ['6 south-stations quote-bare']],
  'what was counted is a rate': ['observations.csv', 'cumulative,2018-05,3', 'rate,,3', ['6 south-stations nature-unit']],
  'what was counted is a target': ['observations.csv', 'cumulative,2018-05,3', 'target,,3', ['6 south-stations quote-nature']],
  'a figure is later than its source': [
    'observations.csv',
    '2020-11-17,stated',
    '2022-11-17,stated',
    ['6 south-stations after-source'],
  ],
  'a figure is of the year 9999': ['observations.csv', '2020-11-17,stated', '9999,stated', ['6 south-stations after-source']],
  'a restatement is recorded as a figure of its own': [
    'observations.csv',
    ',north-national,A',
    ',,A',
    ['5 north-national-again repeated', '5 north-national-again part-missing'],
  ],
  'a part is not recorded as one': ['observations.csv', '23,23,,north-stations', '23,23,,', ['4 north-municipal part-missing']],
  'a plan is not said to hold each year': ['observations.csv', '5,10,year', '5,10,', ['7 south-planned quote-per']],
  'one side of an overlap is dropped': ['areas.csv', 'city,south,', 'city,,', ['4 south overlaps']],
  'a district is in no group': ['areas.csv', 'district,central,', 'district,,', ['3 north group']],
  'a district is a zone': ['areas.csv', 'district,central,', 'district,zone,', ['3 north group']],
  'a new area is no zone': ['areas.csv', 'new-area,zone,', 'new-area,northeast,', ['4 south group']],
  'a city is in a group': ['areas.csv', 'municipality,,', 'municipality,central,', ['2 city group']],
  'a district is part of no city': ['areas.csv', '500105,city', '500105,', ['3 north contained']],
  'an indicator has a unit of another kind': [
    'indicators.csv',
    'platforms,个,各级',
    'platforms,元,各级',
    ['2 stations unit-family'],
  ],
  'English says another number': ['definitions.csv', 'All stations', 'All 40 stations', ['2 stations-all english-number']],
  'a benefit is in no quote': ['policies.csv', '每站补助', '每站补助50万元', ['2 north-station-award text-number']],
  'a quote has 41 characters': [
    'observations.csv',
    '建成3个工作站',
    `建成3个工作站${'一'.repeat(33)}`.padEnd(41, '。'),
    ['6 south-stations quote-length'],
  ],
  'a quote lacks its numeral': ['observations.csv', '建成3个工作站', '建成30个工作站', ['6 south-stations quote-numeral']],
  'a quote lacks the high end of its range': ['observations.csv', '5~10家', '5家', ['7 south-planned quote-numeral']],
  'the id of a figure is of another area': [
    'observations.csv',
    'south-stations,south',
    'north-old,south',
    ['6 north-old id-prefix'],
  ],
  'a definition counts a part of itself': [
    'definitions.csv',
    '国家级,National,true,国家级,',
    '国家级,National,true,国家级,stations-national',
    ['3 stations-national part-of-itself'],
  ],
  'a wider definition is of another indicator': [
    'definitions.csv',
    '国家级,National,true,国家级,',
    '国家级,National,true,国家级,stations-all',
    ['3 stations-national wider-definition'],
  ],
  'a figure of a text that was kept has no quote': [
    'observations.csv',
    '共有工作站31个,2,',
    ',2,31个',
    ['2 north-stations kept'],
  ],
  'a figure of a text that was kept has a printed number beside its quote': [
    'observations.csv',
    '共有工作站31个,2,',
    '共有工作站31个,2,31个',
    ['2 north-stations kept'],
  ],
  'a seal has three characters': ['areas.csv', ',北,beiqu', ',北城区,beiqu', ['3 north seal']],
  'two areas have one seal': ['areas.csv', ',北,beiqu', ',南,beiqu', ['3 north seal', '4 south seal']],
  'two areas have one short name': ['areas.csv', '北区,North,', '南区,North,', ['3 north area-name', '4 south area-name']],
  'two areas have one colour': ['areas.csv', ',1,并入新区', ',2,并入新区', ['3 north slot', '4 south slot']],
  'an absence denies a figure': ['absences.csv', 'north,new-stations', 'north,stations', ['2 north · stations has-figure']],
  'an absence lies within another area’s figure': [
    'absences.csv',
    ',north-stations,',
    ',south-stations,',
    ['2 north · new-stations within'],
  ],
  'an absence quotes without a place': ['absences.csv', '新建工作站,80', '新建工作站,', ['2 north · new-stations quote-whole']],
  'an absence quotes too much': ['absences.csv', '新建工作站', '站'.repeat(41), ['2 north · new-stations quote-length']],
  'the id of a policy is of another area': [
    'policies.csv',
    'north-station-award',
    'station-award',
    ['2 station-award id-prefix'],
  ],
  'a policy has the id of a figure': ['policies.csv', 'north-station-award', 'north-stations', ['2 north-stations id-of-figure']],
  'a policy links a figure of another area': [
    'policies.csv',
    'north-stations|',
    'south-stations|',
    ['2 north-station-award linked-obs'],
  ],
  'a policy quotes too much': ['policies.csv', '对新建站给予奖励', '奖'.repeat(41), ['2 north-station-award quote-length']],
  'a source has a file without a digest': ['sources.csv', 'a'.repeat(64), '', ['2 paper digest']],
  'a source cannot be found': ['sources.csv', `paper.txt,${'a'.repeat(64)}`, ',', ['2 paper kept', '2 paper findable']],
}

/** The small package with the text of its source no longer at hand. */
function withoutText(changes: Readonly<Record<string, readonly [found: string, replacement: string]>> = {}) {
  const files: Record<string, string> = { ...soundFiles }
  const change = (file: string, found: string, replacement: string) => {
    if (files[file]?.includes(found) !== true) throw new Error(`“${found}” is not in ${file}`)
    files[file] = files[file].replaceAll(found, replacement)
  }
  change(
    'sources.csv',
    `paper.txt,${'a'.repeat(64)},,party-media,缺一段,file`,
    ',,https://example.org/paper,party-media,缺一段,none',
  )
  const noted = (files['observations.csv'] ?? '').replaceAll(/,([^,]*),paper,([^,]+),\d+,$/gm, ',$1,paper,,0,$2')
  files['observations.csv'] = noted.replaceAll('A,,paper', 'A,首段,paper')
  files['absences.csv'] = (files['absences.csv'] ?? '').replace('paper,新建工作站,80', ',,')
  files['policies.csv'] = (files['policies.csv'] ?? '').split('\n').slice(0, 1).join('') + '\n'
  for (const [file, [found, replacement]] of Object.entries(changes)) change(file, found, replacement)
  const reading = readPackage(compiled(files))
  return reading.ok ? [] : reading.problems.map(({ row, id, rule }) => `${row} ${id} ${rule}`)
}

describe('a page that was not kept', () => {
  it('gives figures by their printed numbers and places', () => {
    expect(withoutText()).toEqual([])
  })

  it.each([
    ['no place on the page', { 'observations.csv': ['两级之和,paper', ',paper'] }, ['2 north-stations kept']],
    ['a quote all the same', { 'observations.csv': [',0,共有工作站31个', '共有工作站31个,0,'] }, ['2 north-stations kept']],
    [
      'a place in a file that is not there',
      { 'observations.csv': [',0,共有工作站31个', ',2,共有工作站31个'] },
      ['2 north-stations kept'],
    ],
    ['another number', { 'observations.csv': [',0,共有工作站31个', ',0,共有工作站30个'] }, ['2 north-stations quote-numeral']],
    ['words for an absence', { 'absences.csv': ['未给数,,,', '未给数,paper,新建工作站,0'] }, ['2 north · new-stations kept']],
  ] as const)('gives none with %s', (_, changes, expected) => {
    expect(withoutText(changes)).toEqual(expected)
  })
})

describe('a decline', () => {
  const counted = 'cumulative,2018-05,3,个,0,exact,3,3,,,,A,,paper,建成3个工作站,40'
  const declined = (value: string, quote: string) => {
    const reading = readPackage(compiled(filesWith('observations.csv', counted, `period-flow,,${value},,,,A,,paper,${quote},40`)))
    return reading.ok ? [] : reading.problems.filter(({ id }) => id === 'south-stations').map(({ rule }) => rule)
  }

  it('is recorded below zero, and its bounds are mirrored', () => {
    expect(declined('-3,个,0,exact,-3,-3', '今年工作站减少3个')).toEqual([])
    expect(declined('-3,个,0,nearly,-3,', '今年工作站减少近3个')).toEqual([])
    expect(declined('-3,个,0,over,,-3', '今年工作站减少超3个')).toEqual([])
    expect(declined('-3,个,0,range,-5,-3', '今年工作站减少3~5个')).toEqual([])
  })

  it('is refused with the bounds of a growth, and without its sign', () => {
    expect(declined('-3,个,0,nearly,,-3', '今年工作站减少近3个')).toEqual(['bounds'])
    expect(declined('-3,个,0,range,-3,-5', '今年工作站减少3~5个')).toContain('bounds')
    expect(declined('3,个,0,exact,3,3', '今年工作站减少3个')).toEqual(['quote-numeral'])
    expect(declined('-3,个,0,exact,-3,-3', '今年工作站建成3个')).toEqual(['quote-numeral'])
  })
})

describe('integrityProblems', () => {
  it.each(Object.entries(defects))('%s', (_, [file, found, replacement, expected]) => {
    const reading = readPackage(compiled(filesWith(file, found, replacement)))
    const problems = reading.ok ? [] : reading.problems.filter((problem) => problem.file === file)
    expect(problems.map(({ row, id, rule }) => `${row} ${id} ${rule}`).sort()).toEqual([...expected].sort())
  })
})
