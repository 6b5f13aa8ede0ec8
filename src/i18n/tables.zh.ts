/** 表格读入时要对读者说的话：哪里、什么、怎么办。 */
import type { FileNote, FileRefusal } from '#domain/table/fileSaid.ts'
import type { TableRule } from '#domain/table/problem.ts'

/** What a rule found, and what to do about it. */
export interface RuleWords {
  readonly found: string
  readonly toDo: string
}

export interface TableWords {
  readonly rules: Readonly<Record<TableRule, RuleWords>>
  readonly refusals: Readonly<Record<FileRefusal, string>>
  readonly note: (note: FileNote) => string
  /** Between the parts of a line about a problem. */
  readonly colon: string
}

const units = { rows: '行', columns: '列', cells: '个单元格' } as const

export const tablesZh: TableWords = {
  colon: '：',
  rules: {
    'empty-table': { found: '表中没有内容', toDo: '请复制或打开有内容的表格' },
    'no-areas': { found: '没有找到区县一列', toDo: '请在表中加上区县名称，或先选定这张表属于哪个区县' },
    'no-columns': { found: '没有找到数字一列', toDo: '请检查复制的范围是否包含数字' },
    'area-unknown': { found: '不认识的地名', toDo: '请选定区县，或不收这一行' },
    'area-twice': { found: '同一区县出现两次', toDo: '请留下其中一行，或写明两行的区别' },
    'area-ended': { found: '数据日期时该区县已撤销或尚未设立', toDo: '请核对日期，或改选区县' },
    'area-two': { found: '同名的区域先后有两个', toDo: '请选定是哪一个，或填写日期' },
    'total-left-out': { found: '合计行，未收', toDo: '合计不是一个区县的数；要收全市公布的数，请把名称改为“重庆市”' },
    'group-left-out': { found: '片区合计，未收', toDo: '无须处理；片区不是区县' },
    'hidden-left-out': { found: '隐藏的内容，未读', toDo: '如需收入，请在表格中取消隐藏后再读' },
    'no-unit': { found: '表头没有写单位', toDo: '请核对按指标推定的单位' },
    'unit-differs': { found: '单元格的单位与表头不同', toDo: '请核对以哪个为准' },
    'multiplier-twice': { found: '单元格与表头都写了“万”或“亿”', toDo: '请核对数值，只保留一处' },
    'no-definition': { found: '没有相近的统计口径', toDo: '请选定口径，或新写一个' },
    'no-date': { found: '标题和表头都没有写日期', toDo: '请填写数据日期' },
    'date-in-figures': { found: '数字一列中出现日期', toDo: '请核对原数；“1-2”一类的数字常被表格软件改成日期' },
    bracketed: { found: '括号里的数字', toDo: '请选定是负数还是注记' },
    'merged-figure': { found: '一个数字跨几个区县合并', toDo: '无法分到各区县；请查原表后手工填写' },
    'error-value': { found: '公式出错或没有结果', toDo: '请在表格软件中改正、保存后再读' },
    'absent-dash': { found: '短横线', toDo: '未收；是零还是没有数据，请看表下的注' },
    'absent-too-small': { found: '省略号', toDo: '未收；通常表示不足一个单位' },
    'absent-not-published': { found: '写明没有数据', toDo: '未收' },
    'absent-not-applicable': { found: '写明不适用', toDo: '未收' },
    'absent-none': { found: '写的是“无”', toDo: '未收；如为零，请手工填 0' },
    'no-number': { found: '没有数字', toDo: '未收；请核对' },
    'several-numbers': { found: '一格中有几个数字', toDo: '请分开填写' },
    'words-left': { found: '数字之外还有别的话', toDo: '请核对后手工填写' },
    'no-quantity': { found: '不是确定的数量', toDo: '未收；如“数十”“第三”' },
    'too-large': { found: '数字过大，像是编码', toDo: '未收；请核对' },
  },
  refusals: {
    empty: '文件是空的。',
    'too-large': '文件太大，没有读。请只留下需要的表。',
    'unpacks-too-large': '压缩包解开后太大，没有读。请只留下需要的表。',
    'damaged-zip': '文件已损坏，打不开。请重新下载或另存一份。',
    'damaged-workbook': '工作簿已损坏，读不出内容。请在表格软件中打开并另存为 .xlsx。',
    encrypted: '文件设有密码，读不了。请取消密码后再打开。',
    'old-excel': '这是旧版 .xls 文件，读不了。请在表格软件中另存为 .xlsx。',
    'binary-excel': '这是 .xlsb 文件，读不了。请另存为 .xlsx。',
    'other-office': '这是文档、演示稿或其他办公软件的文件，不是 .xlsx 表格。请另存为 .xlsx 或 .csv。',
    'xml-spreadsheet': '这是 XML 表格，读不了。请另存为 .xlsx。',
    picture: '这是图片，读不出数字。请打开原表。',
    pdf: '这是 PDF，读不出表格。请打开原表，或把文字粘贴到“粘贴文章”。',
    'no-text': '认不出文件的编码。请另存为 UTF-8 的 .csv 或 .xlsx。',
    'no-sheet': '工作簿中没有可见的工作表。',
    'no-table': '里面没有表格。',
    'unsafe-path': '压缩包里有指向包外的文件名，没有读。',
    'own-package': '这是本站格式的数据包，不按表格读入。',
  },
  note: (note) => {
    switch (note.kind) {
      case 'encoding':
        return `按 ${note.encoding.toUpperCase()} 编码读入。`
      case 'hidden-sheet':
        return `工作表“${note.sheet}”是隐藏的，没有读。`
      case 'no-value':
        return `工作表“${note.sheet}”有 ${note.cells} 个公式没有保存结果；请在表格软件中打开、保存后再读。`
      case 'cut':
        return `${note.sheet === null ? '' : `“${note.sheet}”`}只读到第 ${note.at} ${units[note.what]}，其余没有读。`
      case 'cut-text':
        return `${note.sheet === null ? '' : `“${note.sheet}”`}有 ${note.cells} 格的文字过长，只读了前 ${note.at} 字。`
      case 'hidden-cells':
        return `有 ${note.cells} 格是隐藏的，没有读；如需收入，请在原表中取消隐藏后再复制。`
      case 'more-files':
        return `文件太多，只读了前 ${note.at} 个，另有 ${note.left} 个没有读；请分几次打开。`
      case 'more-sheets':
        return `只读了前 ${note.at} 个工作表。`
      case 'damaged-sheet':
        return `工作表“${note.sheet}”已损坏，没有读。`
      case 'open-quote':
        return `第 ${note.row} 行有引号没有配对，其后的行可能连在一起；请核对。`
      case 'unread-file':
        return `“${note.name}”没有读：${tablesZh.refusals[note.why]}`
      case 'other-package':
        return '这个数据包不是本站的格式，其中的表按普通表格读入。'
    }
  },
}
