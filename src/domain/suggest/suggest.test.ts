import { describe, expect, it } from 'vitest'
import { shipped as dataset } from '#tests/fixtures/shipped.ts'
import { lookup } from '#domain/lookup.ts'
import { sameUnit } from '#domain/unit.ts'
import { isUnitOf } from '#domain/unitKind.ts'
import { nearestIndicators } from './candidates.ts'
import { readArticle, type ArticleReading, type Suggestion } from './suggest.ts'

function read(text: string, date: string | null = null): ArticleReading {
  return readArticle(dataset, text, { area: null, date })
}

function only(reading: ArticleReading): Suggestion {
  const [first, ...others] = reading.suggestions
  if (first === undefined || others.length > 0) throw new Error(`one suggestion expected, not ${reading.suggestions.length}`)
  return first
}

/** Each number of a text as `printed: why it is left out`, or `printed` alone where it is suggested. */
function fates(text: string): readonly string[] {
  const { suggestions, leftOut } = read(text)
  return [
    ...suggestions.map(({ span, printed }) => ({ span, said: printed })),
    ...leftOut.map(({ span, printed, why }) => ({ span, said: `${printed}: ${why}` })),
  ]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ said }) => said)
}

describe('readArticle', () => {
  it('proposes area, date, definition and bounds of a number, with its place', () => {
    const text = '今年8月，江津区晒出成绩单。截至2024年6月底，全区已建成博士后科研工作站20余个，区里很满意。'
    const found = only(read(text, '2024-08'))
    expect(text.slice(found.span.start, found.span.end)).toBe(found.printed)
    expect(found).toMatchObject({
      printed: '20余个',
      value: 20,
      unitMult: 0,
      qualifier: 'more-than',
      lowerBound: 20,
      upperBound: null,
      unitMeasure: '个',
      area: 'jiangjin',
      nature: 'cumulative',
      timePeriod: '2024-06',
      timeBasis: 'stated',
      scope: 'area',
    })
    expect(found.candidates[0]).toMatchObject({
      indicator: 'postdoc-stations',
      printedName: '博士后科研工作站',
      unitAgrees: true,
    })
  })

  it('reckons 今年 from the date of the article, and gives that date where the words give none', () => {
    const dated = (text: string) => {
      const { timePeriod, timeBasis } = only(read(text, '2024-09-12'))
      return `${timePeriod ?? ''} ${timeBasis}`
    }
    expect(dated('今年以来，新引进博士35人。')).toBe('2024-01/2024-09 inferred')
    expect(dated('今年上半年引进博士35人。')).toBe('2024-01/2024-06 inferred')
    expect(dated('去年引进博士35人。')).toBe('2023 inferred')
    expect(dated('全年引进博士35人。')).toBe('2023 inferred')
    expect(dated('2021年至2023年，引进博士35人。')).toBe('2021/2023 stated')
    expect(dated('在岗博士35人。')).toBe('2024-09-12 publication')
  })

  it.each([
    [
      '全区人才总量达15.2万，比五年前多三成。',
      '15.2万',
      { value: 15.2, qualifier: 'exact', lowerBound: 152000, upperBound: 152000 },
    ],
    ['在校大学生超200万。', '超200万', { value: 200, qualifier: 'over', lowerBound: 2000000, upperBound: null }],
    ['技能人才突破3万，成为主力。', '突破3万', { value: 3, qualifier: 'over', lowerBound: 30000, upperBound: null }],
  ])('counts people where the words say so and no unit is printed: %s', (text, printed, expected) => {
    const [first] = read(text).suggestions
    expect(first).toMatchObject({ printed, unitMeasure: '人', unitMult: 4, ...expected })
  })

  it.each([
    '人才奖金达500万。',
    '人才津贴超500万。',
    '专家资助达500万。',
    '人才培训费达500万。',
    '职工薪酬达500万。',
    '农民收入达2万。',
    '居民存款达2万。',
    '大学生创业企业达1.2万。',
    '人才项目超1.2万。',
  ])('counts no people where the words count money, or things of people: %s', (text) => {
    expect(read(text).suggestions).toEqual([])
  })

  it.each(['大学生创业企业职工达1.2万。', '免费师范生和大学生达1.2万。', '企业人才达1.2万。', '名额之外的专家达1.2万。'])(
    'counts the people themselves: %s',
    (text) => {
      expect(only(read(text))).toMatchObject({ unitMeasure: '人', unitMult: 4 })
    },
  )

  it('takes what one firm brought in for a number of that firm alone', () => {
    expect(only(read('重庆某生物医药公司一次性引进研发人员45人。')).scope).toBe('project')
    expect(only(read('巴南区公司和企业引进研发人员45人。')).scope).toBe('area')
  })

  it('tells a promise from what is there, and a share from a count', () => {
    const nature = (text: string) => only(read(text, '2024-09')).nature
    expect(nature('现有院士工作室3个。')).toBe('stock')
    expect(nature('累计引进海外高层次人才40人。')).toBe('cumulative')
    expect(nature('2023年全年引进高层次人才40人。')).toBe('annual-flow')
    expect(nature('每年安排1亿元人才专项资金。')).toBe('commitment')
    expect(nature('设立5亿元人才基金。')).toBe('commitment')
    // A fund in the next clause is another's.
    expect(nature('累计兑现奖励资金3000万元，基金随后到位。')).toBe('cumulative')
    expect(nature('到2027年，引进高层次人才40人。')).toBe('target')
    expect(nature('博士占比达57%。')).toBe('rate')
  })

  it.each([
    ['两年来，全区引进博士35人。', ['两年: duration', '35人']],
    ['出台人才新政20条，《关于引才的30条措施》同步实施。', ['20条', '30条: in-name']],
    ['对入选者一次性给予50万元奖励，每人每月补贴3000元。', ['一次: indefinite', '50万元: offer', '3000元: offer']],
    ['累计兑现奖励3000万元。', ['3000万元']],
    ['年龄不超过45岁，具有3年以上工作经验。', ['不超过45岁: condition', '3年以上: duration']],
    ['全年地区生产总值达1200亿元，增长6.2%。', ['1200亿元: economy', '6.2%: change']],
    ['经济总量稳居全国19个国家级新区前列。', ['19个: elsewhere']],
    ['全区引才2680人，同比增长68%，为2020年的2.8倍。', ['2680人', '68%: change', '2020年: date', '2.8倍: change']],
    ['全区引才2680人，其中博士占68%。', ['2680人', '68%']],
    ['先后推出人才新政三十条，兑现奖励3000万元。', ['三十条: in-name', '3000万元']],
    ['人才工作从三个方面发力，实现两个转变，增幅保持两位数。', ['三个: idiom', '两个: idiom', '两位: idiom']],
    ['高层次人才总量居全市前三位。', ['三位: ordinal']],
    ['新建高校分校两所，引进团队三个。', ['两所', '三个']],
    // 前 behind 目, 此 and the like is a time, 居 and 列 are parts of other words: what follows is a count.
    ['目前120名专家在岗，此前50名专家到岗。', ['120名', '50名']],
    ['三年前30名博士落户，定居80名专家，安居60位院士。', ['三年: duration', '30名', '80名', '60位']],
    ['全市排名前3名，位居前十名，名列第三位。', ['3名: ordinal', '十名: ordinal', '第三: ordinal']],
    // 重点 and the like stand for a noun, or before one.
    ['建成两个重点实验室，攻克三个关键技术，组建四个统筹推进专班。', ['两个', '三个', '四个']],
    ['打造三个循环经济产业园、两个阶段性成果展厅、两个优先发展片区。', ['三个', '两个', '两个']],
    [
      '突出三个重点，抓住两个关键环节，聚焦五个重点领域，围绕四个面向发力。',
      ['三个: idiom', '两个: idiom', '五个: idiom', '四个: idiom'],
    ],
    // Growth is of a level that stands beside it; of another thing it is a figure itself.
    ['引进博士50人，高新企业增长20%。', ['50人', '20%']],
    ['引进博士50人，高新企业稳步发展，同比增长20%。', ['50人', '20%']],
    ['引进博士50人、硕士90人，分别增长20%。', ['50人', '90人', '20%: change']],
    ['高新企业120家，引进博士50人，高新企业同比增长20%。', ['120家', '50人', '20%: change']],
    ['引进博士50人，人数同比增长20%，是2020年的2.8倍。', ['50人', '20%: change', '2020年: date', '2.8倍: change']],
    ['人才专项资金累计投入15.2万，建成人才公寓1.3万。', ['15.2万: no-unit', '1.3万: no-unit']],
    ['1 抓平台', ['1: no-unit']],
    ['裸眼3D体验，综合排名第3。', ['3: no-unit', '第3: ordinal']],
    ['正文到此为止，全区引进博士35人。\n\n关键词：人才\n28名交警上岗，请注意。', ['35人', '28名: page-noise']],
  ])('leaves out what is no figure of a district: %s', (text, expected) => {
    expect(fates(text)).toEqual(expected)
  })

  it('leaves nothing out without a reason: every number of a text is either suggested or refused', () => {
    const text = '2023年，12家企业、12个科协与12名首席专家签约，金额达1.2亿元，同比下降5%。'
    expect(fates(text)).toEqual(['2023年: date', '12家', '12个', '12名', '1.2亿元', '5%: change'])
    // Alone it is a figure itself.
    const decline = only(read('人才引进经费同比下降5%。'))
    expect(decline).toMatchObject({ value: -5, lowerBound: -5, upperBound: -5, nature: 'rate' })
  })

  it('finds what is recorded from the words that carry it', () => {
    const recorded = dataset.observations.filter(({ quote }) => quote !== null)
    const missed: string[] = []
    const misnamed: string[] = []
    for (const figure of recorded) {
      const { suggestions } = readArticle(dataset, figure.quote ?? '', { area: figure.refArea, date: null })
      const found = suggestions.find(
        ({ value, unitMult, qualifier, unitMeasure }) =>
          value === figure.obsValue &&
          unitMult === figure.unitMult &&
          qualifier === figure.qualifier &&
          sameUnit(unitMeasure, figure.unitMeasure),
      )
      if (found === undefined) missed.push(figure.obsId)
      else if (found.candidates[0]?.indicator !== figure.indicator) misnamed.push(figure.obsId)
    }
    expect(recorded.length).toBeGreaterThan(100)
    expect(missed.length / recorded.length, missed.join(' ')).toBeLessThan(0.05)
    expect(misnamed.length / recorded.length, misnamed.join(' ')).toBeLessThan(0.2)
  })

  it('proposes no definition where nothing of the dataset is like it', () => {
    expect(only(read('新开垃圾中转站40座。')).candidates).toEqual([])
  })

  it('has bounds in the unit itself, also for 万亿 and a range', () => {
    expect(only(read('引进基金总规模达1.2万亿元。'))).toMatchObject({
      value: 12000,
      unitMult: 8,
      lowerBound: 1.2e12,
      upperBound: 1.2e12,
    })
    expect(only(read('新建人才工作站5~10家。'))).toMatchObject({ value: 5, lowerBound: 5, upperBound: 10, qualifier: 'range' })
  })

  it('reads what is no Chinese text, and nothing, without a suggestion', () => {
    expect(read('').suggestions).toEqual([])
    expect(read('The district has many stations and no number.\n\n<script>alert(1)</script>').suggestions).toEqual([])
  })
})

describe('the definitions proposed', () => {
  const ofBanan =
    '截至2023年底，全区人才总量达18.6万人，其中高技能人才4.3万人。\n\n巴南区已建成博士后科研工作站12个，市级以上研发平台86个，国家级专家服务基地2个，新引进博士及高级职称人才156名。'
  const firstOf = (text: string) =>
    Object.fromEntries(
      readArticle(dataset, text, { area: null, date: '2024-03-18' }).suggestions.map(({ printed, candidates }) => [
        printed,
        candidates[0]?.indicator ?? null,
      ]),
    )

  it('are those whose names stand at the number, and no other that a word of the sentence belongs to', () => {
    expect(firstOf(ofBanan)).toEqual({
      '18.6万人': 'talent-total',
      '4.3万人': null,
      '12个': 'postdoc-stations',
      '86个': 'innovation-platforms',
      // 国家级 alone is the name of a kind of postdoctoral station, and 博士 that of those at one base of another area.
      '2个': null,
      '156名': null,
    })
  })

  it('are named in short where nothing stands between the name and the number', () => {
    expect(firstOf('巴南区共有博士后科研工作站8个，其中国家级3个、市级5个。')).toMatchObject({
      '3个': 'postdoc-stations-by-level',
      '5个': 'postdoc-stations-by-level',
    })
  })

  it('are of the dataset', () => {
    const { suggestions } = read('引进高层次人才40人，建成众创空间12家，发放贷款2亿元。')
    for (const { candidates } of suggestions)
      for (const { definition, indicator } of candidates)
        expect(lookup(dataset.definitionById, definition).indicator).toBe(indicator)
  })
})

describe('of two ways of counting whose names both stand beside a number', () => {
  it('the one whose name is longer comes first', () => {
    const { suggestions } = read('拥有国家级博士后科研工作站6个、市级博士后科研工作站11个。')
    expect(suggestions.map(({ candidates }) => candidates[0]?.definition)).toEqual([
      'postdoc-stations-national',
      'postdoc-stations-municipal',
    ])
  })
})

describe('indicators near to words that name no definition', () => {
  const near = (words: string, unit: string) =>
    nearestIndicators(dataset, words, unit).map((id) => lookup(dataset.indicatorById, id).nameZh)

  it.each([
    ['引进急需紧缺人才', '名', '引进高层次人才'],
    ['兑现安家补贴、项目资助等', '元', '政策资金累计兑现'],
    ['举办“百校千企”招聘活动', '场', '品牌人才活动'],
    ['设立总规模', '元', '基金规模'],
  ])('stand first: %s', (words, unit, first) => {
    expect(near(words, unit)[0]).toBe(first)
    expect(near(words, unit).length).toBeLessThanOrEqual(6)
  })

  it('are such as are counted in the unit of the number', () => {
    const found = nearestIndicators(dataset, '引进高层次人才项目', '元').map((id) => lookup(dataset.indicatorById, id))
    expect(found.length).toBeGreaterThan(0)
    for (const { family, unit } of found) expect(isUnitOf(family, '元'), unit).toBe(true)
  })

  it.each(['', '公里'])('are of all units where the unit is not known: “%s”', (unit) => {
    expect(near('引进急需紧缺人才', unit)[0]).toBe('引进高层次人才')
  })

  it('are none where the words have nothing in common with any', () => {
    expect(near('筹集人才公寓', '套')).toEqual([])
  })
})

describe('an amount', () => {
  it('is not counted as one of each year unless its words say so', () => {
    const [fund, yearly] = read('区里设立总规模10亿元的人才发展基金，每年安排人才专项资金6000万元。').suggestions
    expect(fund?.candidates.map(({ definition }) => definition)).not.toContain('talent-special-fund')
    expect(yearly?.candidates[0]?.definition).toBe('talent-special-fund')
  })
})

describe('a way of counting of its own', () => {
  it.each([
    ['全区人才总量达21.6万人。', '人才总量'],
    ['截至2024年8月底，江津区共有博士后科研工作站18个。', '博士后科研工作站'],
    ['今年以来，引进海外人才31名。', '引进海外人才'],
    ['引入49个海外项目。', '引入海外项目'],
    ['江津区有12家科技企业。', '科技企业'],
    ['2023年，兑现安家补贴、项目资助等3200万元。', '兑现安家补贴、项目资助等'],
    ['今年上半年，举办“百校千企”招聘活动46场。', '举办“百校千企”招聘活动'],
  ])('has the words of its text: %s', (text, words) => {
    expect(only(read(text)).newCounting?.countsZh).toBe(words)
  })

  it.each([
    ['2024年前三季度，引进博士31名。', '2024-01/2024-09 stated'],
    ['2024年前三个季度，引进博士31名。', '2024-01/2024-09 stated'],
    ['2024年第三季度，引进博士31名。', '2024-07/2024-09 stated'],
    ['2024年三季度，引进博士31名。', '2024-07/2024-09 stated'],
    ['2024年一至三季度，引进博士31名。', '2024-01/2024-09 stated'],
    ['2024年1至8月，引进博士31名。', '2024-01/2024-08 stated'],
    ['2024年1—8月，引进博士31名。', '2024-01/2024-08 stated'],
    ['2024年1月至8月，引进博士31名。', '2024-01/2024-08 stated'],
    ['2024年前8个月，引进博士31名。', '2024-01/2024-08 stated'],
    ['2024年前十一个月，引进博士31名。', '2024-01/2024-11 stated'],
    ['今年前三季度，引进博士31名。', '2024-01/2024-09 inferred'],
    ['今年第二季度，引进博士31名。', '2024-04/2024-06 inferred'],
    ['今年1至8月，引进博士31名。', '2024-01/2024-08 inferred'],
    // Before a year is no part of it.
    ['2024年前，引进博士31名。', '2024 stated'],
  ])('dates by the months that part of a year has: %s', (text, dated) => {
    const { timePeriod, timeBasis } = read(text, '2024-10').suggestions.at(-1) ?? {}
    expect(`${timePeriod ?? ''} ${timeBasis ?? ''}`).toBe(dated)
  })

  it('dates what stands behind semicolons by the time at the head of the list', () => {
    const { suggestions } = read(
      '截至2024年8月底，全区共有博士后科研工作站18个；院士专家工作站9个。新建科研工作站2个。',
      '2024-09',
    )
    expect(suggestions.map(({ timePeriod }) => timePeriod)).toEqual(['2024-08', '2024-08', '2024-09'])
  })

  it.each([
    [
      '截至2024年6月底，全区人才总量23.4万人，较2020年增长18%。其中，高技能人才3.6万人。拥有博士后科研工作站6个。',
      '2024-06 inferred',
    ],
    ['截至2024年6月底，全区人才总量23.4万人；高技能人才3.6万人。拥有博士后科研工作站6个。', '2024-06 inferred'],
    // Its own sentence prints the date.
    ['截至2024年6月底，全区人才总量23.4万人，拥有博士后科研工作站6个。', '2024-06 stated'],
    // Another time was named in between, or in the sentence itself; or another paragraph has begun.
    ['截至2024年6月底，全区人才总量23.4万人。去年，引进博士31名。其中，海外人才3名。', '2024-09 publication'],
    ['截至2024年6月底，全区人才总量23.4万人。累计引进博士31名，今年引进海外人才3名。', '2024-01/2024-09 inferred'],
    ['截至2024年6月底，全区人才总量23.4万人。\n拥有博士后科研工作站6个。', '2024-09 publication'],
    ['2024年6月，全区人才总量23.4万人。拥有博士后科研工作站6个。', '2024-09 publication'],
    // A sentence in between tells of something else.
    ['截至2024年6月底，全区人才总量23.4万人。巴南区坚持党管人才。拥有博士后科研工作站6个。', '2024-09 publication'],
    // What was built is counted over a time, not at a day.
    ['截至2024年6月底，全区人才总量23.4万人。建成博士后科研工作站6个。', '2024-09 publication'],
  ])('dates what goes on with a count up to a day by that day, which is inferred: %s', (text, dated) => {
    const { timePeriod, timeBasis } = read(text, '2024-09').suggestions.at(-1) ?? {}
    expect(`${timePeriod ?? ''} ${timeBasis ?? ''}`).toBe(dated)
  })

  it('takes no date from another sentence for words that reckon from an article without one', () => {
    const { suggestions } = read('截至2024年6月底，全区人才总量23.4万人。累计引进博士31名，今年引进海外人才3名。')
    expect(suggestions.map(({ timePeriod }) => timePeriod)).toEqual(['2024-06', '2024-06', null])
  })
})
