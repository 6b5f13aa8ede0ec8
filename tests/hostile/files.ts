/** Files as nobody wants them: damaged, lying, enormous, of other kinds, or holding what people type into tables all the same. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { soundFiles } from '#tests/fixtures/package.ts'
import { sheetXml, workbook, workbookFiles, type WorkbookParts } from '#tests/fixtures/workbook.ts'

export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type Named = readonly [name: string, bytes: Uint8Array]

const zip = (files: Readonly<Record<string, string>>, more: Zippable = {}): Uint8Array =>
  zipSync({ ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), ...more }, { level: 1 })

const sheet = (rows: string, more: Partial<WorkbookParts> = {}, around: { before?: string; after?: string } = {}): Uint8Array =>
  workbook({ sheets: [{ name: '表', xml: sheetXml(rows, around) }], ...more })

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
/** A table in order, to which one wrong thing is added. */
const head = `<row r="1">${inline('A1', '区县')}${inline('B1', '人才总量（人）')}</row>`
const banan = (cell: string) => `${head}<row r="2">${inline('A2', '巴南区')}${cell}</row>`

const sound = sheet(banan('<c r="B2"><v>31</v></c>'))

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  change(copy)
  return copy
}

/** Places of a signature in a ZIP (PK and two bytes). */
function placesOf(bytes: Uint8Array, third: number, fourth: number): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth) places.push(at)
  return places
}

const central = (bytes: Uint8Array) => placesOf(bytes, 1, 2)
const local = (bytes: Uint8Array) => placesOf(bytes, 3, 4)

/** Every entry of the directory with other bytes from an offset on. */
const inDirectory = (bytes: Uint8Array, offset: number, values: readonly number[]) =>
  changed(bytes, (copy) => central(bytes).forEach((at) => copy.set(values, at + offset)))

/** Always the same bytes that look like chance. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}

function damagedZips(): readonly Named[] {
  const cut = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99].map((share): Named => [
    `a workbook cut at ${share}`,
    sound.slice(0, Math.floor(sound.length * share)),
  ])
  const flipped = Array.from({ length: 24 }, (_, nth): Named => {
    const at = Math.floor((sound.length * (nth + 0.5)) / 24)
    return [`a workbook with byte ${at} turned`, changed(sound, (copy) => copy.set([(copy[at] ?? 0) ^ 0xff], at))]
  })
  const large = strToU8('0'.repeat(2_000_000))
  const bomb = zip(workbookFiles({ sheets: [{ name: '表', xml: sheetXml(head) }] }), { 'xl/worksheets/sheet1.xml': large })
  return [
    ...cut,
    ...flipped,
    ['a ZIP without anything', zip({})],
    ['the end of a ZIP alone', Uint8Array.of(0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0))],
    ['a ZIP of folders', zip({ 'xl/': '', 'xl/worksheets/': '' })],
    ['a method of packing that nobody knows', inDirectory(sound, 10, [99, 0])],
    ['sizes of four gigabytes', inDirectory(sound, 24, [0xff, 0xff, 0xff, 0x7f])],
    ['sizes of nothing', inDirectory(sound, 24, [0, 0, 0, 0])],
    ['packed sizes beyond the end', inDirectory(sound, 20, [0xff, 0xff, 0xff, 0x7f])],
    ['places beyond the end', inDirectory(sound, 42, [0xff, 0xff, 0xff, 0x7f])],
    ['names longer than the file', inDirectory(sound, 28, [0xff, 0xff])],
    ['a sheet of two megabytes that says it has ten bytes', inDirectory(bomb, 24, [10, 0, 0, 0])],
    ['a sheet of zeros', bomb],
    ['a mark of secrecy', changed(sound, (copy) => local(sound).forEach((at) => copy.set([1], at + 6)))],
    ['a ZIP in a ZIP', zip({}, { 'inner.zip': sound })],
    ['a ZIP behind other bytes', Uint8Array.from([...noise(100, 3), ...sound])],
    ['a ZIP before other bytes', Uint8Array.from([...sound, ...noise(5000, 4)])],
    ['five thousand files', zip(Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`a${at}.csv`, ''])))],
    ...['../a.csv', '/etc/passwd.csv', 'C:\\a.csv', 'x/../../a.csv', 'a\\..\\..\\b.csv'].map((path): Named => [
      `a file called ${path}`,
      zip({ [path]: 'a,b', 'datapackage.json': '{}' }),
    ]),
    ...['__proto__', 'constructor', 'toString', '__proto__.csv', 'hasOwnProperty.csv', 'constructor/prototype.csv'].map(
      (path): Named => [
        `a file called ${path}`,
        zipSync({ 'x.csv': strToU8('区县,人数\n巴南区,1'), [`./${path}`]: strToU8('polluted,1') }),
      ],
    ),
  ]
}

function brokenWorkbooks(): readonly Named[] {
  const parts = workbookFiles({
    sheets: [{ name: '表', xml: sheetXml(banan('<c r="B2"><v>31</v></c>')) }],
    shared: '',
    styles: '',
  })
  const without = (path: string) => zip(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path)))
  const withPart = (path: string, text: string) => zip({ ...parts, [path]: text })
  const sheetPart = 'xl/worksheets/sheet1.xml'
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY b${at} "${`&${at === 0 ? 'a' : `b${at - 1}`};`.repeat(10)}">`).join('')}]>`
  return [
    ...Object.keys(parts).map((path): Named => [`without ${path}`, without(path)]),
    ...Object.keys(parts).map((path): Named => [`an empty ${path}`, withPart(path, '')]),
    ...['xl/workbook.xml', sheetPart, 'xl/sharedStrings.xml', 'xl/styles.xml'].flatMap((path): readonly Named[] => [
      [`entities that grow in ${path}`, withPart(path, bomb + (parts[path] ?? '').replace('<c ', '<c x="&b8;" '))],
      [`a file outside in ${path}`, withPart(path, `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${parts[path] ?? ''}`)],
      [`no text in ${path}`, zip(parts, { [path]: noise(3000, 7) })],
      [`an open quotation mark in ${path}`, withPart(path, (parts[path] ?? '').replace('"', '"'.repeat(3)))],
      [`nothing but signs in ${path}`, withPart(path, '<'.repeat(200_000))],
      [`nothing but tags in ${path}`, withPart(path, '<sheet <row <c <si <t '.repeat(20_000))],
    ]),
    ['a workbook without sheets', workbook({ sheets: [] })],
    ['a workbook whose sheets are hidden', workbook({ sheets: [{ name: '表', xml: sheetXml(head), state: 'veryHidden' }] })],
    [
      'a sheet that is hidden beside one that is not',
      workbook({
        sheets: [
          { name: '底', xml: sheetXml(head), state: 'hidden' },
          { name: '表', xml: sheetXml(banan('')) },
        ],
      }),
    ],
    ['seventy sheets', workbook({ sheets: Array.from({ length: 70 }, (_, at) => ({ name: `表${at}`, xml: sheetXml(head) })) })],
    [
      'two sheets of one name',
      workbook({
        sheets: [
          { name: '表', xml: sheetXml(head) },
          { name: '表', xml: sheetXml(head) },
        ],
      }),
    ],
    ['a sheet that is cut in a row', withPart(sheetPart, (parts[sheetPart] ?? '').replace(/<\/row>[\s\S]*$/, ''))],
    ['a sheet that is cut behind a row', withPart(sheetPart, (parts[sheetPart] ?? '').replace(/<\/sheetData>[\s\S]*$/, ''))],
    ['a sheet of no rows', withPart(sheetPart, sheetXml('').replace('<sheetData></sheetData>', '<sheetData/>'))],
    ['a page in place of a sheet', withPart(sheetPart, '<html><body><table><tr><td>1</td></tr></table></body></html>')],
    [
      'a relation to elsewhere',
      withPart(
        'xl/_rels/workbook.xml.rels',
        (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', '../../../x.xml'),
      ),
    ],
    [
      'a relation to the web',
      withPart(
        'xl/_rels/workbook.xml.rels',
        (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/sheet1.xml', 'https://example.org/x.xml'),
      ),
    ],
    ...['__proto__', 'constructor', 'a&gt;b&lt;c', '=1+1', '\u202e表', ' ', 'x'.repeat(5000)].map((name): Named => [
      `a sheet called ${name.slice(0, 20)}`,
      workbook({ sheets: [{ name, xml: sheetXml(banan('<c r="B2"><v>1</v></c>')) }] }),
    ]),
    ...['yyyy'.repeat(5000), '['.repeat(5000), '&quot;'.repeat(5001), '0,'.repeat(5000), '\\'.repeat(999), '0;0;0;0;0'].map(
      (code): Named => [
        `the format ${code.slice(0, 12)}`,
        sheet(banan('<c r="B2" s="1"><v>45292</v></c>'), {
          styles: `<numFmts count="1"><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs>`,
        }),
      ],
    ),
  ]
}

function oddCells(): readonly Named[] {
  const cell = (name: string, inside: string, more: Partial<WorkbookParts> = {}): Named => [name, sheet(banan(inside), more)]
  const value = (text: string) => `<c r="B2"><v>${text}</v></c>`
  return [
    ...['NaN', 'Infinity', '-Infinity', '1e999', '1e300', '-1', '0x1F', '1,5', '٣١', '', ' ', '31;32', '--1'].map((text) =>
      cell(`a number that is ${text}`, value(text)),
    ),
    ...['s', 'x', '', 'b', 'e', 'd', 'inlineStr', '__proto__'].map((kind) =>
      cell(`a cell of the kind ${kind}`, `<c r="B2" t="${kind}"><v>31</v></c>`),
    ),
    ...['-1', '99999999', 'abc', '1e3', '0.5'].map((at) =>
      cell(`shared text ${at}`, `<c r="B2" t="s"><v>${at}</v></c>`, { shared: '<si><t>1</t></si>' }),
    ),
    ...['-1', '99999', 'abc'].map((style) => cell(`style ${style}`, `<c r="B2" s="${style}"><v>31</v></c>`)),
    ...['B0', 'ZZZZ9', '1A', 'b2', '', 'B2:C3', 'XFD2', 'A1048577', '__proto__'].map((place) =>
      cell(`a cell at ${place}`, `<c r="${place}"><v>31</v></c>`),
    ),
    ...['0', '-3', '1048576', '99999999999', 'x', '1'].map((row): Named => [
      `a row numbered ${row}`,
      sheet(`${head}<row r="${row}">${inline('A2', '巴南区')}<c r="B2"><v>1</v></c></row>`),
    ]),
    cell('the same cell twice', `${value('1')}${value('2')}`),
    cell('a cell that is not closed', '<c r="B2"><v>31'),
    cell('cells in a cell', `<c r="B2"><c r="B2">${value('1')}</c></c>`),
    cell('a comment', `<!-- <c r="B2"><v>9</v></c> -->${value('1')}`),
    cell('a piece of raw text', '<c r="B2" t="inlineStr"><is><t><![CDATA[31]]></t></is></c>'),
    cell('a formula without a value', '<c r="B2"><f>1+1</f></c>'),
    cell('a formula in a circle', '<c r="B2"><f>B2+1</f><v>0</v></c>'),
    cell('a formula that failed', '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    cell('a formula that calls a program', inline('B2', '=cmd|&apos; /C calc&apos;!A0')),
    cell('a link that runs', inline('B2', 'javascript:alert(1)')),
    ...[
      '&#0;',
      '&#xD800;',
      '&#xFFFFFFFF;',
      '&nope;',
      '&amp;amp;',
      '_x0000_',
      '_x005F_x0031_',
      '\u200f31\u200e',
      '\u202e13\u202c',
      '\ufeff31',
      '３１',
      '31①',
      '31 [1]',
      '○',
      '〇',
      '二〇二三',
      '1/2',
      '1:1',
      '31人32人',
      '第31',
      '数十',
      '-',
      '—',
      '…',
      '×',
      '31%',
      '(31)',
      '31.',
      '.5',
      '1.2.3',
      '12345678901234567890',
      '2024-01-02',
      '1-2',
      'TRUE',
      '是',
      '<b>31</b>',
    ].map((text) => cell(`the text ${text}`, inline('B2', text.startsWith('<') ? '&lt;b&gt;31&lt;/b&gt;' : text))),
    cell('a text of a million characters', inline('B2', '数'.repeat(1_000_000))),
    ...[0, 59, 60, 61, 45_292, 2_958_466, -1].map((serial) =>
      cell(`the day ${serial}`, `<c r="B2" s="1"><v>${serial}</v></c>`, {
        styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      }),
    ),
    [
      'heads called __proto__ and constructor',
      sheet(
        `<row r="1">${inline('A1', '区县')}${inline('B1', '__proto__')}${inline('C1', 'constructor')}</row><row r="2">${inline('A2', '巴南区')}<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>`,
      ),
    ],
    [
      'areas called __proto__',
      sheet(
        `${banan(value('1'))}<row r="3">${inline('A3', '__proto__')}<c r="B3"><v>1</v></c></row><row r="4">${inline('A4', 'constructor')}<c r="B4"><v>1</v></c></row>`,
      ),
    ],
    ['everything merged', sheet(banan(value('31')), {}, { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' })],
    [
      'ranges that overlap',
      sheet(
        banan(value('31')),
        {},
        {
          after:
            '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="C3:A1"/><mergeCell ref="x"/></mergeCells>',
        },
      ),
    ],
    [
      'twenty thousand ranges',
      sheet(
        banan(value('31')),
        {},
        {
          after: `<mergeCells>${Array.from({ length: 20_000 }, (_, at) => `<mergeCell ref="C${at + 1}:D${at + 2}"/>`).join('')}</mergeCells>`,
        },
      ),
    ],
    ['all columns hidden', sheet(banan(value('31')), {}, { before: '<cols><col min="1" max="16384" hidden="1"/></cols>' })],
    [
      'columns hidden from nowhere to nowhere',
      sheet(banan(value('31')), {}, { before: '<cols><col min="-5" max="99999999" hidden="1"/><col hidden="1"/></cols>' }),
    ],
    ['a million rows', sheet('<row><c><v>1</v></c></row>'.repeat(1_000_000))],
    ['a row of sixteen thousand cells', sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`)],
    ['a million cells without a row', sheet('<c><v>1</v></c>'.repeat(300_000))],
    ['rows that are all empty', sheet('<row/>'.repeat(200_000))],
  ]
}

const text = (content: string) => strToU8(content)

function otherKinds(): readonly Named[] {
  const ole = (inside: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(inside).flatMap((sign) => [sign.charCodeAt(0), 0]),
      ...noise(600, 5),
    ])
  return [
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(0)],
    ['an old .xls', ole('Workbook')],
    ['a workbook with a password', ole('EncryptedPackage')],
    ['an older .xls', Uint8Array.of(0x09, 0x08, 0x10, 0, 0, 6, 5, 0)],
    ['an .xlsb', zip({ 'xl/workbook.bin': 'x' })],
    ['an .ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' })],
    ['a .docx', zip({ 'word/document.xml': '<x/>' })],
    ['a .pptx', zip({ 'ppt/presentation.xml': '<x/>' })],
    ['a PDF', text('%PDF-1.7\n1 0 obj')],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0)],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['a GIF', text('GIF89a')],
    [
      'an XML spreadsheet',
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
    ],
    ['a program', Uint8Array.from([0x4d, 0x5a, ...noise(4000, 9)])],
    ...[1, 2, 3, 4].map((seed): Named => [`chance ${seed}`, noise(2000 * seed, seed)]),
    ['a JSON file', text('{"__proto__":{"polluted":true},"区县":"巴南区","人数":31}')],
  ]
}

function oddTexts(): readonly Named[] {
  const wide = (content: string, mark: readonly number[]) =>
    Uint8Array.from([...mark, ...Array.from(content).flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])])
  return [
    ['blanks', text(' \n\t\n　')],
    ['a mark of order alone', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['UTF-16 of an odd length', wide('区县,人数', [0xff, 0xfe]).slice(0, 9)],
    ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, 0x53, 0x3a, 0x53, 0xbf, 0, 0x2c, 0, 0x31])],
    ['UTF-16 without a mark', wide('区县,人数\n巴南区,31', [])],
    ['GB18030 cut in a character', Uint8Array.of(0xc7, 0xf8, 0xcf, 0xd8, 0x2c, 0xc8, 0xcb, 0xca)],
    ['Big5', Uint8Array.of(0xb0, 0xcf, 0xbf, 0xa4, 0x2c, 0x31, 0x0a, 0xa4, 0x40)],
    ['bytes of Latin-1', Uint8Array.from([...text('Bezirk,Zahl\nM'), 0xfc, ...text('nchen,1')])],
    ['UTF-8 with a byte too many', Uint8Array.from([...text('区县,人数\n巴南区,3'), 0xff, ...text('1')])],
    ['zeros', new Uint8Array(5000)],
    ['a quotation mark', text('"')],
    ['quotation marks', text('"'.repeat(100_001))],
    ['a mark that is not closed', text(`区县,人数\n巴南区,"31\n${'綦江区,1\n'.repeat(2000)}`)],
    ['commas', text(','.repeat(100_000))],
    ['line breaks', text('\n'.repeat(300_000))],
    ['line breaks of all kinds', text('区县,人数\r巴南区,1\r\n綦江区,2\n\r江津区,3')],
    ['one line of a million characters', text('数'.repeat(1_000_000))],
    ['a hundred thousand columns', text(`区县${',1'.repeat(100_000)}\n巴南区${',1'.repeat(100_000)}`)],
    ['a million lines', text('巴南区,1\n'.repeat(1_000_000))],
    ['a head called __proto__', text('区县,__proto__,constructor\n巴南区,1,2')],
    ['formulas', text('区县,人数（人）\n巴南区,=1+1\n綦江区,@SUM(A1)\n江津区,+31')],
    ['numbers of the Excel that keeps texts', text('区县,人数（人）\n巴南区,="31"\n綦江区,\'32')],
    ['an article in English', text('The district has 31 stations, and 12 more are planned.\nNothing else.')],
    ['an article in Chinese', text('巴南区现有博士后科研工作站31个，比上年增加3个。')],
    ['a table in traditional characters', text('區縣,人才總量（萬人）\n巴南區,１２.５\n綦江區,貳拾')],
    ['a page of noise', text('关键词：人才\n责任编辑：某某\n上一篇|下一篇|打印本页')],
    ['marks from right to left', text('\u202e区县,人数（人）\u202c\n\u200f巴南区\u200f,\u200f31\u200f')],
    ['areas only', text('区县\n巴南区\n綦江区')],
    ['figures only', text('31,32\n33,34')],
    ['the same area a thousand times', text(`区县,人数（人）\n${'巴南区,1\n'.repeat(1000)}`)],
    ['a head a thousand times', text('区县,人数（人）\n'.repeat(1000))],
    ['titles without end', text('2023年情况\n'.repeat(5000))],
    ['a separator that is told and is none', text('sep=\n区县,人数\n巴南区,1')],
  ]
}

function oddPages(): readonly Named[] {
  const page = (name: string, inside: string): Named => [name, text(`<html><body>${inside}</body></html>`)]
  const table = (rows: string) => `<table>${rows}</table>`
  const good = '<tr><td>区县</td><td>人数（人）</td></tr><tr><td>巴南区</td><td>31</td></tr>'
  return [
    page(
      'a page that runs a script',
      `<script>globalThis.polluted = true</script>${table(good)}<img src=x onerror="globalThis.polluted = true">`,
    ),
    page(
      'a script in a cell',
      table(`<tr><td>区县</td><td><script>polluted</script>人数</td></tr><tr><td>巴南区</td><td onclick="x()">31</td></tr>`),
    ),
    page('a script that is not closed', `<script>${table(good)}`),
    page('a comment that is not closed', `<!-- ${table(good)}`),
    page('a cell over a billion columns', table(`<tr><td colspan="999999999" rowspan="999999999">区县</td></tr>${good}`)),
    page('cells over and over', table(`<tr>${'<td rowspan="500" colspan="500">1</td>'.repeat(50)}</tr>${good.repeat(50)}`)),
    page('a cell over nothing', table('<tr><td colspan="0" rowspan="-1">区县</td><td colspan="x">1</td></tr>')),
    page('tables in tables', `${'<table><tr><td>'.repeat(500)}31${'</td></tr></table>'.repeat(500)}`),
    page('tables that are not closed', '<table><tr><td>'.repeat(5000)),
    page('ends without beginnings', '</td></tr></table>'.repeat(5000)),
    page('cells outside of rows', '<table><td>区县<td>人数<td>巴南区<td>31'),
    page('signs', '<'.repeat(500_000)),
    page('entities', table(`<tr><td>${'&amp;&#x41;&#0;&#xD800;&nope;&__proto__;'.repeat(2000)}</td></tr>`)),
    page('raised digits that are not closed', table('<tr><td>区县</td><td>31<sup>1</td></tr>')),
    page('hidden rows', table(`<tr style="display:none"><td>秘密</td><td>1</td></tr>${good}`)),
    page('a hundred thousand cells', table(`<tr>${'<td>1</td>'.repeat(100_000)}</tr>`)),
    page('no table', '<p>31</p>'),
    page('a frame', `<iframe src="https://example.org">${table(good)}</iframe>`),
    page(
      'what a spreadsheet shows rounded',
      table('<tr><td>区县</td><td>人数（人）</td></tr><tr><td>巴南区</td><td x:num="1e999">1,235</td></tr>'),
    ),
  ]
}

function oddPackages(): readonly Named[] {
  const withFile = (file: string, content: string) => zip({ ...soundFiles, [file]: content })
  return [
    ['a package of somebody else', zip({ 'datapackage.json': '{"name":"other"}', 'data.csv': 'id,value\n1,2' })],
    ['a descriptor that is no JSON', withFile('datapackage.json', '{')],
    ['a descriptor with __proto__', withFile('datapackage.json', '{"__proto__":{"polluted":true},"name":"x"}')],
    [
      'a package without figures',
      zip(Object.fromEntries(Object.entries(soundFiles).filter(([name]) => name !== 'observations.csv'))),
    ],
    [
      'a package with a column too many',
      withFile('sources.csv', (soundFiles['sources.csv'] ?? '').replace('source_id', '__proto__,source_id')),
    ],
    ['a package in GB18030', zip(soundFiles, { 'areas.csv': Uint8Array.of(0xc7, 0xf8, 0xcf, 0xd8, 0x2c, 0xc8) })],
    ['a package whose files stand twice', zip({ ...soundFiles, 'copy/areas.csv': 'a,b' })],
    ['a package with an open mark', withFile('areas.csv', '"')],
    ['tables without a descriptor', zip({ 'a.csv': '区县,人数（人）\n巴南区,1', 'b.tsv': '区县\t人数（人）\n綦江区\t2' })],
    ['a ZIP of a picture', zip({}, { 'a.png': noise(100, 2) })],
    ['what a Mac puts beside', zip({ '__MACOSX/._a.csv': 'x', 'a.csv': '区县,人数（人）\n巴南区,1' })],
  ]
}

/** Every hostile file, made anew. */
export function hostileFiles(): readonly HostileFile[] {
  return [damagedZips, brokenWorkbooks, oddCells, otherKinds, oddTexts, oddPages, oddPackages].flatMap((family) =>
    family().map(([name, bytes]) => ({ name, bytes })),
  )
}
