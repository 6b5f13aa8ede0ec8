import { describe, expect, it } from 'vitest'
import { wordsOf } from '#i18n/words.tsx'
import { stations } from '#tests/fixtures/stations.ts'
import { correctionNote, passableAddress, type Corrected } from './correctionNote.ts'

const [figure] = stations.observations
if (figure === undefined) throw new Error('no figure')
const subject: Corrected = {
  id: figure.obsId,
  area: '江北区',
  about: { kind: 'figure', indicator: '博士后科研工作站，各级合计' },
  value: '31个',
  row: figure,
}

describe('correctionNote', () => {
  it('says what the row says now and where from, then leaves lines to fill in', () => {
    expect(correctionNote(stations, subject, 'https://example.org/#/figures?e=north-stations', wordsOf('zh'))).toBe(
      `梧桐数据更正说明
编号：north-stations
地区：江北区
指标：博士后科研工作站，各级合计
现作（照原文）：31个
原句：“江北区共有博士后科研工作站31个”
来源：某报. 栽下梧桐树[N]. [2021-09至2021-12，据文推定].
数据版本：1.0.0（2026年1月1日）
链接：https://example.org/#/figures?e=north-stations

请填写：
哪里有误：
应为（请附原文）：
依据（出处、日期、页码或网址）：
`,
    )
  })

  it('says the same in English, quote and source in the language of the source, no link for a page from a file', () => {
    expect(correctionNote(stations, { ...subject, area: 'Jiangbei District' }, null, wordsOf('en'))).toBe(
      `Correction to the Wutong data
Id: north-stations
Area: Jiangbei District
Indicator: 博士后科研工作站，各级合计
Now (as printed): 31个
Quote: “江北区共有博士后科研工作站31个”
Source: 某报. 栽下梧桐树[N]. [2021-09至2021-12，据文推定].
Data version: 1.0.0 (1 Jan 2026)

Please fill in:
What is wrong:${' '}
What it should be (with the words of the source):${' '}
Where that is from (source, date, page or address):${' '}
`,
    )
  })

  it('names a policy once', () => {
    const [row] = stations.policies
    if (row === undefined) throw new Error('no policy')
    const note = correctionNote(
      stations,
      { id: row.policyId, area: '江北区', about: { kind: 'policy' }, value: row.nameZh, row },
      null,
      wordsOf('zh'),
    )
    expect(note).toContain('政策：建站办法\n原句：')
    expect(note).not.toContain('现作')
  })
})

describe('passableAddress', () => {
  it('is the address of a page on a server, and none of a page from a file', () => {
    expect(passableAddress('http://intranet/wutong/#/')).toBe('http://intranet/wutong/#/')
    expect(passableAddress('file:///C:/wutong.html#/')).toBeNull()
  })
})
