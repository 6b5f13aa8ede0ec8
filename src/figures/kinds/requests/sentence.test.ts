import { describe, expect, it } from 'vitest'
import { requestsModel } from './model.ts'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { absence, area, definition, indicator, observation } from '#tests/fixtures/rows.ts'
import { everything } from '#tests/fixtures/shipped.ts'
import { letterRich, letterText, request } from './sentence.ts'
import { sentenceContext } from '#figures/sentences/context.ts'

const dataset = datasetOf({
  areas: [
    area({ areaId: 'north', nameZh: '北区', nameEn: 'North District' }),
    area({ areaId: 'south', nameZh: '南区', nameEn: 'South District' }),
  ],
  indicators: [
    indicator({ indicator: 'stations', nameZh: '工作站', nameEn: 'Stations' }),
    indicator({ indicator: 'platforms', nameZh: '平台', nameEn: 'Platforms', unit: '家' }),
    indicator({ indicator: 'funds', nameZh: '专项资金', nameEn: 'Talent fund', unit: '元' }),
    indicator({ indicator: 'labs', nameZh: '实验室', nameEn: 'Labs' }),
  ],
  definitions: [
    definition({ definitionId: 'platforms', indicator: 'platforms', countsZh: '研发机构', countsEn: 'R&D institutions' }),
    definition({ definitionId: 'startups', indicator: 'platforms', countsZh: '创业平台', countsEn: 'Start-up platforms' }),
  ],
  observations: [
    observation({ obsId: 's', obsValue: '31', quote: '31个' }),
    observation({ obsId: 'f', indicator: 'funds', obsValue: '1', unitMult: '8', unitMeasure: '元', quote: '1亿元' }),
    observation({ obsId: 'p1', indicator: 'platforms', obsValue: '340', unitMeasure: '家', quote: '340家' }),
    observation({
      obsId: 'p2',
      refArea: 'south',
      indicator: 'platforms',
      definition: 'startups',
      obsValue: '200',
      qualifier: 'nearly',
      quote: '近200个',
      timePeriod: '2021-11',
    }),
    observation({ obsId: 'l1', indicator: 'labs', obsValue: '40', qualifier: 'more-than', quote: '40余个' }),
    observation({ obsId: 'l2', refArea: 'south', indicator: 'labs', obsValue: '45', quote: '45个' }),
  ],
  absences: [
    absence({ refArea: 'south', indicator: 'stations', within: 'p2', quote: '建成工作站' }),
    absence({ refArea: 'south', indicator: 'funds', quote: '资金保障到位' }),
  ],
})
const model = requestsModel(dataset, everything(dataset))
const [zh, en] = [sentenceContext(dataset, 'zh'), sentenceContext(dataset, 'en')]

describe('request', () => {
  it.each([
    [
      1,
      '“近200个”里，工作站有多少个？',
      'Stations, within “nearly 200”: how many?',
      '可与北区31个（2021年10月）对照，最好到“可比”',
    ],
    [2, '专项资金是多少元？', 'Talent fund: how much, in CNY?', '可与北区1亿元（2021年10月）对照，最好到“可比”'],
    [
      3,
      '平台：按“研发机构”的口径，是多少？',
      'Platforms: what is the figure when counted as “R&D institutions”?',
      '可与北区340家（2021年10月）对照，最好到“可比”',
    ],
    [
      0,
      '实验室：“40余个”的确数是多少？',
      'Labs: what is the exact number behind “more than 40”?',
      '可判断与南区45个（2021年10月）的先后',
    ],
  ])('%d: %s', (index, chinese, english, unlocks) => {
    const asked = model.requests[index]
    if (asked === undefined) throw new Error('no request')
    expect(request(zh, asked)).toMatchObject({ question: chinese, unlocks })
    expect(request(en, asked).question).toBe(english)
  })
})

describe('letterText', () => {
  it('asks area by area, with the words of the text and the use of the answer', () => {
    expect(letterText(zh, model)).toBe(
      [
        '关于商请补充人才工作数据的要点',
        '北区：\n1．实验室：“40余个”的确数是多少？文中为40余个（labs），2021年10月。用途：可判断与南区45个（2021年10月）的先后。',
        [
          '南区：',
          '1．“近200个”里，工作站有多少个？文中写到“建成工作站”，未给出数字。用途：可与北区31个（2021年10月）对照，最好到“可比”。',
          '2．专项资金是多少元？文中写到“资金保障到位”，未给出数字。用途：可与北区1亿元（2021年10月）对照，最好到“可比”。',
          '3．平台：按“研发机构”的口径，是多少？文中为近200个（创业平台），2021年11月。用途：可与北区340家（2021年10月）对照，最好到“可比”。',
        ].join('\n'),
        '请随数注明截止日期、统计范围（全域、片区或专项）和统计口径；没有的，也请说明。',
      ].join('\n\n'),
    )
  })

  it('says so where there is nothing to ask', () => {
    expect(letterText(zh, { ...model, requests: [] })).toBe('没有需要商请补充的数。')
  })
})

describe('letterRich', () => {
  it('is the same letter, with a list that the document numbers for each area', () => {
    const html = letterRich(zh, model)
    expect(html).toContain('<p lang="zh-CN"><b>北区：</b></p>\n<ol lang="zh-CN"><li>实验室：“40余个”的确数是多少？')
    expect(html.match(/<li>/g)).toHaveLength(4)
    const words = html.replaceAll(/<[^>]+>|\n/g, '')
    expect(words).toBe(letterText(zh, model).replaceAll(/\d+．|\n/g, ''))
  })

  it('says so where there is nothing to ask', () => {
    expect(letterRich(zh, { ...model, requests: [] })).toBe('<p lang="zh-CN">没有需要商请补充的数。</p>')
  })
})
