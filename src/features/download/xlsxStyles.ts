/** How cells of a workbook look. Formats of numbers are the built-in ones 0 (as it is) and 3 (#,##0), which every program reads alike. */

import { themes } from '#figures/theme.ts'

/** Places in the list of formats below. */
export const cellStyles = { plain: 0, text: 1, integer: 2, decimal: 3, head: 4, title: 5, name: 6, guarded: 7, line: 8 } as const

const font = (inside: string) => `<font>${inside}<name val="Microsoft YaHei"/><family val="2"/></font>`
const top = '<alignment vertical="top" wrapText="1"/>'
const right = '<alignment horizontal="right" vertical="top" indent="1"/>'
const xf = (attributes: string, inside: string) => `<xf xfId="0" applyAlignment="1" applyFont="1" ${attributes}>${inside}</xf>`

const formats = [
  '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', top),
  xf('numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', right),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', right),
  xf(
    'numFmtId="0" fontId="1" fillId="2" borderId="1" applyBorder="1" applyFill="1"',
    '<alignment vertical="center" wrapText="1"/>',
  ),
  xf('numFmtId="0" fontId="2" fillId="0" borderId="0"', '<alignment vertical="center" wrapText="1"/>'),
  xf('numFmtId="0" fontId="1" fillId="0" borderId="0"', top),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"', top),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0"', '<alignment vertical="top"/>'),
]

const opaque = (colour: string) => `FF${colour.slice(1)}`
const line = (style: string, colour: string) => `<bottom style="${style}"><color rgb="${colour}"/></bottom>`
const border = (bottom: string) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`

export const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="3">${[
  font('<sz val="10"/>'),
  font('<b/><sz val="10"/>'),
  font('<b/><sz val="16"/>'),
].join(
  '',
)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${opaque(themes.light.ground2)}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2">${[
  border('<bottom/>'),
  border(line('medium', opaque(themes.light.ink))),
].join(
  '',
)}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
