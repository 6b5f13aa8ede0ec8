import { describe, expect, it } from 'vitest'
import { datasetOf } from '#tests/fixtures/dataset.ts'
import { area, observation } from '#tests/fixtures/rows.ts'
import { figureCounts, findAreas } from './findAreas.ts'

const named = (
  areaId: string,
  nameZh: string,
  pinyin: string,
  cells: Partial<Record<'shortZh' | 'nameEn' | 'seal', string>> = {},
) =>
  area({
    areaId: areaId.toLowerCase(),
    nameZh,
    shortZh: nameZh.slice(0, 2),
    pinyin,
    nameEn: `${areaId} District`,
    shortEn: areaId,
    ...cells,
  })

const dataset = datasetOf({
  areas: [
    named('Wanzhou', '万州区', 'wanzhou qu'),
    named('Jiangbei', '江北区', 'jiangbei qu', { seal: '北' }),
    named('Qijiang', '綦江区', 'qijiang qu'),
    named('Jiangjin', '江津区', 'jiangjin qu'),
    named('Liangjiang', '两江新区', 'liangjiang xinqu', { nameEn: 'Liangjiang New Area' }),
    named('Shizhu', '石柱土家族自治县', 'shizhu tujiazu zizhixian', { nameEn: 'Shizhu Tujia Autonomous County' }),
    named('Gaoxin', '西部（重庆）科学城', 'xibu chongqing kexuecheng', { shortZh: '科学城' }),
    ...Array.from({ length: 37 }, (_, index) => named(`Other${index}`, `某${index}区`, 'mou qu')),
  ],
  observations: [
    observation({ obsId: 'j', refArea: 'jiangjin' }),
    observation({ obsId: 'q', refArea: 'qijiang' }),
    observation({ obsId: 'q-again', refArea: 'qijiang', restates: 'q' }),
  ],
})
const found = (typed: string) => findAreas(dataset, typed).map(({ nameZh }) => nameZh)

describe('findAreas', () => {
  it('lists all 44 where nothing was typed, those with figures first', () => {
    expect(found('')).toHaveLength(44)
    expect(found(' ').slice(0, 3)).toEqual(['綦江区', '江津区', '万州区'])
  })

  it.each([
    ['江', '綦江区 江津区 江北区 两江新区'],
    ['江北', '江北区'],
    ['江津區', '江津区'],
    ['北', '江北区'],
    ['科学城', '西部（重庆）科学城'],
    ['西部重庆', '西部（重庆）科学城'],
    ['jiangbei', '江北区'],
    ['ＪＩＡＮＧＢＥＩ', '江北区'],
    ['jiang bei', '江北区'],
    ['jiāngběi', '江北区'],
    ['jb', '江北区'],
    ['jbq', '江北区'],
    ['jj', '江津区'],
    ['jiangj', '江津区'],
    ['jbei', '江北区'],
    ['bei', '江北区'],
    ['sztj', '石柱土家族自治县'],
    ['tujia', '石柱土家族自治县'],
    ['kexuecheng', '西部（重庆）科学城'],
    ['new area', '两江新区'],
    ['Liangjiang N', '两江新区'],
    ['iang', ''],
    ['zzzz', ''],
    ['（）', 'all'],
  ])('%s → %s', (typed, names) => {
    expect(names === 'all' ? found(typed).length : found(typed).join(' ')).toBe(names === 'all' ? 44 : names)
  })

  it('counts no restatement', () => {
    expect([...figureCounts(dataset)]).toEqual([
      ['jiangjin', 1],
      ['qijiang', 1],
    ])
  })
})
