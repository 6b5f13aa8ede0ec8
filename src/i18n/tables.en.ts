/** What is said to a reader while a table is read: where, what, and what to do. */
import type { TableWords } from './tables.zh.ts'

export const tablesEn: TableWords = {
  colon: ': ',
  rules: {
    'empty-table': { found: 'the table is empty', toDo: 'copy or open one with something in it' },
    'no-areas': { found: 'no column of districts', toDo: 'add their names, or choose the district the table is of' },
    'no-columns': { found: 'no column of numbers', toDo: 'see whether the numbers were copied as well' },
    'area-unknown': { found: 'no known district', toDo: 'choose the district, or leave the row out' },
    'area-twice': { found: 'a district stands twice', toDo: 'keep one of the rows, or say in what they differ' },
    'area-ended': { found: 'the district did not exist at this date', toDo: 'check the date, or choose another district' },
    'area-two': { found: 'two areas have borne this name', toDo: 'choose one, or give the date' },
    'total-left-out': {
      found: 'a total, left out',
      toDo: 'a total is no figure of a district; to add what is published of the whole city, call it 重庆市',
    },
    'group-left-out': { found: 'a total of a group of districts, left out', toDo: 'nothing: a group is no district' },
    'hidden-left-out': { found: 'hidden, not read', toDo: 'to add it, show it in the spreadsheet first' },
    'no-unit': { found: 'the head prints no unit', toDo: 'check the unit taken from the indicator' },
    'unit-differs': { found: 'the cell has another unit than the head', toDo: 'check which of them holds' },
    'multiplier-twice': { found: 'cell and head both print 万 or 亿', toDo: 'check the value and keep one of them' },
    'no-definition': { found: 'nothing known is counted like this', toDo: 'choose what is counted, or describe it' },
    'no-date': { found: 'neither title nor head prints a date', toDo: 'give the date of the figures' },
    'date-in-figures': { found: 'a date among numbers', toDo: 'check it: spreadsheets turn 1-2 into a date' },
    bracketed: { found: 'a number in brackets', toDo: 'choose whether it is below zero or a note' },
    'merged-figure': {
      found: 'one number merged over several districts',
      toDo: 'it belongs to none of them; look the numbers up',
    },
    'error-value': { found: 'a formula that failed or has no value', toDo: 'mend and save it in the spreadsheet' },
    'absent-dash': { found: 'a dash', toDo: 'left out; the notes say whether it means zero' },
    'absent-too-small': { found: 'an ellipsis', toDo: 'left out; it mostly means less than one unit' },
    'absent-not-published': { found: 'said to be missing', toDo: 'left out' },
    'absent-not-applicable': { found: 'said not to apply', toDo: 'left out' },
    'absent-none': { found: 'says “none”', toDo: 'left out; if it is zero, type 0' },
    'no-number': { found: 'no number', toDo: 'left out; check it' },
    'several-numbers': { found: 'several numbers in one cell', toDo: 'give each by itself' },
    'words-left': { found: 'words beside the number', toDo: 'check it and type the number' },
    'no-quantity': { found: 'no definite quantity', toDo: 'left out, like 数十 or 第三' },
    'too-large': { found: 'too large a number, like a code', toDo: 'left out; check it' },
  },
  refusals: {
    empty: 'The file is empty.',
    'too-large': 'The file is too large and was not read. Keep just the tables you need.',
    'unpacks-too-large': 'Unpacked, the file is too large and was not read. Keep just the tables you need.',
    'damaged-zip': 'The file is damaged and cannot be opened. Download or save it again.',
    'damaged-workbook': 'The workbook is damaged and gives nothing to read. Open it in a spreadsheet and save it as .xlsx.',
    encrypted: 'The file has a password. Take it off, then open it again.',
    'old-excel': 'This is an old .xls file. Save it as .xlsx in a spreadsheet.',
    'binary-excel': 'This is an .xlsb file. Save it as .xlsx.',
    'other-office': 'This is a document, a presentation or another program’s file, and no .xlsx. Save it as .xlsx or .csv.',
    'xml-spreadsheet': 'This is an XML spreadsheet. Save it as .xlsx.',
    picture: 'This is a picture, which holds no numbers to read. Open the table itself.',
    pdf: 'This is a PDF, which holds no table to read. Open the table itself, or paste the text as an article.',
    'no-text': 'The encoding of the file is not known. Save it as .xlsx, or as .csv in UTF-8.',
    'no-sheet': 'The workbook has no sheet that can be seen.',
    'no-table': 'There is no table in it.',
    'unsafe-path': 'The file names a place outside of itself and was not read.',
    'own-package': 'It is a data package in the format of this page, which is not read as a table.',
  },
  note: (note) => {
    switch (note.kind) {
      case 'encoding':
        return `Read as ${note.encoding.toUpperCase()}.`
      case 'hidden-sheet':
        return `The sheet “${note.sheet}” is hidden and was not read.`
      case 'no-value':
        return `Formulas of the sheet “${note.sheet}” without a saved value: ${note.cells}. Open and save it in a spreadsheet, then read it again.`
      case 'cut':
        return `${note.sheet === null ? '' : `“${note.sheet}”: `}read up to ${note.at} ${note.what}, and not beyond.`
      case 'cut-text':
        return `${note.sheet === null ? '' : `“${note.sheet}”: `}texts too long, of which the first ${note.at} characters were read: ${note.cells}.`
      case 'hidden-cells':
        return `Hidden cells that were not read: ${note.cells}. Show them in the table and copy it again if you need them.`
      case 'more-files':
        return `Too many files: the first ${note.at} were read, and ${note.left} were not. Open the rest by themselves.`
      case 'more-sheets':
        return `The first ${note.at} sheets were read.`
      case 'damaged-sheet':
        return `The sheet “${note.sheet}” is damaged and was not read.`
      case 'open-quote':
        return `A quotation mark in row ${note.row} is not closed, and rows behind it may have run together: check them.`
      case 'unread-file':
        return `“${note.name}” was not read. ${tablesEn.refusals[note.why]}`
      case 'other-package':
        return 'This package is not of the format of this page; its tables were read as any others.'
    }
  },
}
