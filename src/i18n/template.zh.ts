/** 离线填写的模板里的话。 */

import { emptyTitles } from '#domain/table/templateMark.ts'

export interface TemplateWords {
  readonly sheets: { readonly guide: string; readonly table: string; readonly definitions: string; readonly areas: string }
  readonly guide: { readonly title: string; readonly lines: readonly string[] }
  /** In the first row of the table, until a reader writes over it. */
  readonly tableTitle: string
  readonly areaHead: string
  readonly unitIn: (name: string, unit: string) => string
  readonly definitions: { readonly title: string; readonly heads: readonly string[] }
  readonly areas: { readonly title: string; readonly heads: readonly string[] }
}

export const templateZh: TemplateWords = {
  sheets: { guide: '填写说明', table: '数据', definitions: '统计口径', areas: '区县' },
  guide: {
    title: '填写说明',
    lines: [
      '1. 在“数据”表里填写。每行一个区县，每列一个指标；不用的列可以删去，也可以加列。',
      '2. 第一行写原表的标题，并写明数据日期；各列日期不同的，写在表头里。',
      '3. 表头写指标名称，单位写在括号里：（人）（个）（万元）（%）。名称可照抄“统计口径”表。',
      '4. 数字照原文填：40余、近600、不少于500、5~10、23.61万都可以，不必换算。',
      '5. 零填 0；原文没有的留空；原文写“未公布”“不适用”的照写。留空不等于零。',
      '6. 合计行、片区行可以保留，读入时不收；全市数据的名称写“重庆市”。',
      '7. 脚注在数字或名称后标①②，在表下以①②开头写明。',
      '8. 填好后保存，在“添加数据”页的“粘贴或打开表格”打开。数据只留在本机，逐条确认后才收入。',
    ],
  },
  tableTitle: emptyTitles.zh,
  areaHead: '区县',
  unitIn: (name, unit) => `${name}（${unit}）`,
  definitions: { title: '已有的统计口径', heads: ['指标', '统计口径', '单位', '原文的叫法'] },
  areas: { title: '区县名称', heads: ['名称', '简称'] },
}
