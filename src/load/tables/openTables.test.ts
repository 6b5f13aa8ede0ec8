import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Grid } from '#domain/table/grid.ts'
import { soundFiles } from '#tests/fixtures/package.ts'
import { sheetXml, workbook } from '#tests/fixtures/workbook.ts'
import type { Opened } from './opened.ts'
import { openInput, openTables, openText } from './openTables.ts'
import { formatOf } from './xlsxParts.ts'

const open = (bytes: Uint8Array) => openTables(bytes, () => {})

function grids(opened: Opened): readonly Grid[] {
  if (opened.kind !== 'tables') throw new Error(`no tables: ${JSON.stringify(opened)}`)
  return opened.grids
}

const only = (opened: Opened): Grid => {
  const [first, ...others] = grids(opened)
  if (first === undefined || others.length > 0) throw new Error('one table expected')
  return first
}

const notes = (opened: Opened) => (opened.kind === 'tables' ? opened.notes : [])

describe('a workbook', () => {
  const row = (cells: string) => workbook({ sheets: [{ name: '表', xml: sheetXml(`<row r="1">${cells}</row>`) }] })
  const cells = (inside: string, parts: { styles?: string; shared?: string } = {}) =>
    only(open(workbook({ sheets: [{ name: '表', xml: sheetXml(`<row r="1">${inside}</row>`) }], ...parts }))).rows[0]

  it('gives numbers as they are, texts, truth values and errors as they are shown', () => {
    expect(cells('<c r="A1"><v>31</v></c><c r="B1"><v>23.609999999999999</v></c><c r="C1"><v>1.2E-3</v></c>')).toEqual([
      31, 23.61, 0.0012,
    ])
    expect(
      cells('<c r="A1" t="str"><f>"a"</f><v>甲</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>'),
    ).toEqual(['甲', 'TRUE', '#DIV/0!'])
    expect(cells('<c r="A1" t="inlineStr"><is><t>1,234</t></is></c><c r="C1"><v>0</v></c>')).toEqual(['1,234', null, 0])
  })

  it('has cells without addresses one after another', () => {
    const grid = only(
      open(
        workbook({
          sheets: [{ name: '表', xml: sheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>') }],
        }),
      ),
    )
    expect(grid.rows).toEqual([[1, 2], [3]])
  })

  it('puts the runs of a text together without how to say it, and keeps a raised digit apart', () => {
    const shared =
      '<si><t>重庆</t><rPh sb="0" eb="2"><t>ジュウケイ</t></rPh></si><si><r><t>1234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si><si><t xml:space="preserve">a_x000D_b &amp; c</t></si>'
    const of = (at: number, place: string) => `<c r="${place}" t="s"><v>${at}</v></c>`
    expect(cells(of(0, 'A1') + of(1, 'B1') + of(2, 'C1'), { shared })).toEqual(['重庆', '1234¹', 'a\rb & c'])
  })

  it('shows shares, dates and words of formats as a reader sees them, with all digits', () => {
    const styles =
      '<numFmts count="3"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="177" formatCode="0&quot;人&quot;"/><numFmt numFmtId="178" formatCode="#,##0_ ;[Red]\\-#,##0\\ "/></numFmts><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/></cellXfs>'
    const of = (style: number, value: number, place: string) => `<c r="${place}" s="${style}"><v>${value}</v></c>`
    expect(
      cells(
        of(1, 0.5713, 'A1') +
          of(2, 45_292, 'B1') +
          of(3, 45_292, 'C1') +
          of(4, 45, 'D1') +
          of(5, 1234, 'E1') +
          of(0, 45_292, 'F1'),
        { styles },
      ),
    ).toEqual(['57.13%', { date: '2024-01-01' }, { date: '2024-01' }, '45人', 1234, 45_292])
  })

  it('takes no part of a format that parts the digits for words: 12345 shown as 1.2345万 is 12345', () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="176" formatCode="0\\.0000&quot;万&quot;"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>'
    expect(cells('<c r="A1" s="1"><v>12345</v></c>', { styles })).toEqual([12_345])
  })

  it.each([
    ['General', 'plain'],
    ['0.00%', 'percent'],
    ['yyyy/m/d;@', 'date'],
    ['[DBNum1][$-804]yyyy"年"m"月"', 'date'],
    ['#,##0.00_ ', 'plain'],
    ['0!.0,"万"', 'plain'],
    ['0"dm"', 'words'],
    ['0.00E+00', 'plain'],
    ['[Red]0', 'plain'],
    ['[h]:mm:ss', 'plain'],
    ['[h]:mm', 'plain'],
    ['h:mm;@', 'plain'],
    ['[$-F400]h:mm:ss AM/PM', 'plain'],
    ['上午/下午h"时"mm"分";@', 'plain'],
    ['mm:ss.0;@', 'plain'],
    ['yyyy/m/d h:mm', 'date'],
    ['yyyy-mm-dd hh:mm:ss.000', 'date'],
    ['m"月"', 'date'],
    ['"约"0"家"', 'words'],
    // Signs between the digits: 12345 is shown as 1.2345万, as 12 345人, and as a fraction.
    ['0\\.0000"万"', 'plain'],
    ['0"."0000"万人"', 'plain'],
    ['0" "000"人"', 'plain'],
    ['# ?/?"年"', 'plain'],
  ])('knows the format %s as %s', (code, kind) => {
    expect(formatOf(code).kind).toBe(kind)
  })

  it('says of formulas without a value and of hidden sheets; merged and hidden cells are known', () => {
    const opened = open(
      workbook({
        sheets: [
          {
            name: '表一',
            xml: sheetXml('<row r="1" hidden="1"><c r="A1"><f>1+1</f></c></row><row r="2"><c r="A2"><v>3</v></c></row>', {
              before: '<cols><col min="2" max="3" hidden="1"/></cols>',
              after: '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
            }),
          },
          { name: '底稿', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), state: 'hidden' },
        ],
      }),
    )
    const grid = only(opened)
    expect(grid.name).toBe('表一')
    expect(grid.rows).toEqual([['#?'], [3]])
    expect([...grid.hiddenRows]).toEqual([0])
    expect([...grid.hiddenColumns]).toEqual([1, 2])
    expect(grid.merged).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }])
    expect(notes(opened)).toEqual([
      { kind: 'hidden-sheet', sheet: '底稿' },
      { kind: 'no-value', sheet: '表一', cells: 1 },
    ])
  })

  it('is read with prefixed tags and with days from 1904', () => {
    const prefixed = sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>')
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=')
    expect(only(open(workbook({ sheets: [{ name: '表', xml: prefixed }] }))).rows).toEqual([[7]])
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
    const from1904 = workbook({
      sheets: [{ name: '表', xml: sheetXml('<row r="1"><c r="A1" s="1"><v>43830</v></c></row>') }],
      styles,
      before: '<workbookPr date1904="1"/>',
    })
    expect(only(open(from1904)).rows).toEqual([[{ date: '2024-01-01' }]])
  })

  it('with a cell far off is read as far as there is something, and says what is beyond', () => {
    const opened = open(row('<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c>'))
    expect(only(opened).rows).toEqual([[1]])
    expect(notes(opened)).toEqual([{ kind: 'cut', sheet: '表', what: 'columns', at: 512 }])
    const deep = open(
      workbook({
        sheets: [
          {
            name: '表',
            xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
          },
        ],
      }),
    )
    expect(only(deep).rows).toEqual([[1]])
    expect(notes(deep)).toEqual([{ kind: 'cut', sheet: '表', what: 'rows', at: 100_000 }])
  })

  it('can be stopped between its slices', () => {
    const stop = () => {
      throw new Error('stopped')
    }
    expect(() => openTables(row('<c r="A1"><v>1</v></c>'), stop)).toThrow('stopped')
  })
})

describe('separated values', () => {
  const bytes = (text: string) => strToU8(text)

  it.each([
    ['a,b\n1,2\n', ','],
    ['a\tb\n1\t2\n', 'tab'],
    ['a;b\r\n1;2\r\n', ';'],
    ['sep=;\na;b\n1;2', 'told'],
    ['\uFEFFa,b\r1,2', 'old line ends'],
  ])('%j', (text) => {
    const { rows } = only(open(bytes(text)))
    expect(rows.filter((row) => row.length > 0)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it('keep their texts, with line breaks and quotes in them', () => {
    expect(only(open(bytes('区县,说明\n巴南区,"一""二""\n三"\n綦江区,="00123"'))).rows).toEqual([
      ['区县', '说明'],
      ['巴南区', '一"二"\n三'],
      ['綦江区', '00123'],
    ])
  })

  it('are read in GB18030 and UTF-16, and say so', () => {
    // 区县,人数 and 巴南区,12 as GB18030.
    const gb = Uint8Array.of(
      0xc7,
      0xf8,
      0xcf,
      0xd8,
      0x2c,
      0xc8,
      0xcb,
      0xca,
      0xfd,
      0x0a,
      0xb0,
      0xcd,
      0xc4,
      0xcf,
      0xc7,
      0xf8,
      0x2c,
      0x31,
      0x32,
    )
    const wide = (text: string, mark: boolean) =>
      Uint8Array.from([
        ...(mark ? [0xff, 0xfe] : []),
        ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
      ])
    const expected = [
      ['区县', '人数'],
      ['巴南区', '12'],
    ]
    const read = [gb, wide('区县,人数\n巴南区,12', true), wide('区县,人数\n巴南区,12', false)].map(open)
    expect(read.map((opened) => only(opened).rows)).toEqual([expected, expected, expected])
    expect(read.map(notes)).toEqual([
      [{ kind: 'encoding', encoding: 'gb18030' }],
      [{ kind: 'encoding', encoding: 'utf-16le' }],
      [{ kind: 'encoding', encoding: 'utf-16le' }],
    ])
  })

  it('with a quotation mark that is never closed say from which row', () => {
    expect(notes(open(bytes('a,b\n1,"2\n3,4')))).toEqual([
      { kind: 'encoding', encoding: 'utf-8' },
      { kind: 'open-quote', row: 2 },
    ])
  })
})

describe('pasted HTML', () => {
  it('gives its tables with what is merged, raised and hidden, and runs and shows nothing else', () => {
    const html = `<html><head><style>td{x:y}</style></head><body><script>alert(1)</script><!--StartFragment-->
      <table onload="alert(2)"><tr><td colspan="2">2023年<br>人才情况</td></tr>
      <tr><th rowspan=2>区县</th><td>人数（人）&nbsp;</td></tr><tr><td>&lt;1&#48;&gt;</td></tr>
      <tr style="display:none"><td>隐</td><td>9</td></tr>
      <tr><td>巴南<sup>1</sup>区<sup>2</td><td x:num="1234.5678">1,235</td></tr></table><img src=x onerror="alert(3)">`
    const grid = only(openText(html, null))
    expect(grid.rows).toEqual([
      ['2023年 人才情况'],
      ['区县', '人数（人）'],
      [null, '<10>'],
      ['隐', '9'],
      ['巴南¹区²', '1234.5678'],
    ])
    expect(grid.merged).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ])
    expect([...grid.hiddenRows]).toEqual([3])
  })

  it('hides a row by its attribute or its style, and not by a word of another rule', () => {
    const row = (attributes: string, words: string) => `<tr ${attributes}><td>${words}</td></tr>`
    const opened = openText(
      `<table>${[
        row('', '区县'),
        row('style="overflow:hidden"', '巴南区'),
        row('class="hidden"', '綦江区'),
        row('hidden', '江津区'),
        row("style='height:1px;display: none'", '合川区'),
        row('style="visibility:hidden"', '永川区'),
      ].join('')}</table>`,
      null,
    )
    expect([...(grids(opened)[0]?.hiddenRows ?? [])]).toEqual([3, 4, 5])
  })

  it('says how many cells are hidden, whichever way, and how many texts were too long', () => {
    const long = '长'.repeat(40_000)
    const opened = openText(
      `<table><tr><td>区县</td><td style="display:none">秘</td><td hidden>密</td><td hidden></td></tr><tr><td>${long}</td></tr></table>`,
      null,
    )
    expect(grids(opened)[0]?.rows[0]).toEqual(['区县', null, null, null])
    expect(notes(opened)).toEqual([
      { kind: 'hidden-cells', cells: 2 },
      { kind: 'cut-text', sheet: null, cells: 1, at: 32_767 },
    ])
    expect(notes(openText(`区县\t${long}`, null))).toEqual([{ kind: 'cut-text', sheet: null, cells: 1, at: 32_767 }])
  })

  it('with more rows than are read says so, and leaves the last of them as it is', () => {
    const opened = openText(`<table>${'<tr><td>巴南区</td></tr>'.repeat(100_001)}<tr><td>綦江区</td></tr></table>`, null)
    const rows = grids(opened)[0]?.rows ?? []
    expect([rows.length, rows.at(-1)]).toEqual([100_000, ['巴南区']])
    expect(notes(opened)).toEqual([{ kind: 'cut', sheet: null, what: 'rows', at: 100_000 }])
  })

  it('without a table is refused', () => {
    expect(openText('<p>巴南区有31个</p>', null)).toEqual({ kind: 'refused', why: 'no-table' })
    expect(openText('<html><body>31</body></html>', null)).toEqual({ kind: 'refused', why: 'no-table' })
  })
})

describe('several files', () => {
  const book = workbook({ sheets: [{ name: '表', xml: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }] })
  const ownPackage = zipSync(Object.fromEntries(Object.entries(soundFiles).map(([name, text]) => [name, strToU8(text)])))
  const openAll = (files: Readonly<Record<string, Uint8Array>>) =>
    openInput({ kind: 'files', files: new Map(Object.entries(files)) }, () => {})

  it('of which one is a package of this format say that it is not read, and are that package where nothing else is a table', () => {
    const opened = openAll({ 'a.xlsx': book, 'own.zip': ownPackage })
    expect(grids(opened).map(({ name }) => name)).toEqual(['a·表'])
    expect(notes(opened)).toContainEqual({ kind: 'unread-file', name: 'own', why: 'own-package' })
    expect(openAll({ 'own.zip': ownPackage, 'empty.csv': strToU8(' ') }).kind).toBe('package')
  })

  it('with the descriptor of somebody else are all read, workbooks too', () => {
    const opened = openAll({ 'x/datapackage.json': strToU8('{"name":"x"}'), 'x/a.xlsx': book, 'x/b.csv': strToU8('区县,人数') })
    expect(grids(opened).map(({ name }) => name)).toEqual(['a·表', 'b'])
    expect(notes(opened)).toContainEqual({ kind: 'other-package' })
  })
})

describe('a ZIP', () => {
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

  it('with a Data Package of this format is one', () => {
    const opened = open(zip(soundFiles))
    if (opened.kind !== 'package') throw new Error('a package expected')
    expect(Object.keys(opened.raw.tables)).toContain('observations.csv')
  })

  it('in a folder of its own is one as well', () => {
    expect(open(zip(Object.fromEntries(Object.entries(soundFiles).map(([name, text]) => [`add/${name}`, text])))).kind).toBe(
      'package',
    )
  })

  it('with a package of somebody else gives its tables', () => {
    const opened = open(zip({ 'datapackage.json': '{"name":"x"}', 'data/figures.csv': '区县,人数\n巴南区,12' }))
    expect(grids(opened).map(({ name }) => name)).toEqual(['figures'])
    expect(notes(opened)).toEqual([{ kind: 'other-package' }, { kind: 'encoding', encoding: 'utf-8' }])
  })

  it('with files of one name in two folders gives both, and says which cannot be read', () => {
    const opened = open(
      zip({ '2022/figures.csv': '区县,人数\n巴南区,12', '2023/figures.csv': '区县,人数\n巴南区,13', '2023/empty.csv': ' ' }),
    )
    expect(grids(opened).map(({ name, rows }) => [name, rows[1]?.[1]])).toEqual([
      ['2022/figures', '12'],
      ['2023/figures', '13'],
    ])
    expect(notes(opened)).toContainEqual({ kind: 'unread-file', name: 'empty', why: 'empty' })
  })

  it('with more tables than are read says so', () => {
    const opened = open(zip(Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`${at}.csv`, '区县,人数\n巴南区,12']))))
    expect(grids(opened)).toHaveLength(64)
    expect(notes(opened)).toContainEqual({ kind: 'more-sheets', at: 64 })
  })

  it('of which a byte has turned is refused and gives no other number', () => {
    const bytes = zipSync({ 'a.csv': strToU8('区县,人数\n巴南区,31') }, { level: 0 })
    const at = bytes.lastIndexOf(0x33, 60)
    bytes[at] = 0x37
    expect(open(bytes)).toEqual({ kind: 'refused', why: 'damaged-zip' })
  })

  it('of a ZIP read the workbooks too, and say of archives within it that they are not read', () => {
    const inner = workbook({ sheets: [{ name: '表', xml: sheetXml('<row r="1"><c r="A1"><v>3</v></c></row>') }] })
    const opened = open(zipSync({ '人才.xlsx': inner, '更多.zip': zip({ 'a.csv': 'a,b' }), '__MACOSX/x.xlsx': strToU8('x') }))
    expect(grids(opened).map(({ name, rows }) => [name, rows])).toEqual([['人才·表', [[3]]]])
    expect(notes(opened)).toEqual([{ kind: 'unread-file', name: '更多.zip', why: 'other-office' }])
  })

  it('do not open an archive that calls itself a workbook within one: it may hold itself', () => {
    const inner = zip({ 'a.csv': '区县,数\n巴南区,3' })
    const opened = open(zipSync({ '表.csv': strToU8('区县,数\n巴南区,4'), '人才.xlsx': inner }))
    expect(grids(opened).map(({ name }) => name)).toEqual(['表'])
    expect(notes(opened)).toContainEqual({ kind: 'unread-file', name: '人才', why: 'other-office' })
  })

  it('that names a file outside of itself is refused', () => {
    expect(open(zip({ 'datapackage.json': '{}', '../areas.csv': 'a,b' }))).toEqual({ kind: 'refused', why: 'unsafe-path' })
  })
})
