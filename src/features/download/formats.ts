/** The formats in which data leave, each in a file of its own that is loaded when somebody asks for it. */
import type { Book } from '#figures/sheet/book.ts'
import type { Sentences } from '#figures/sentence.ts'
import { longPhrasesOf } from '#i18n/language.ts'
import { wordsOf } from '#i18n/words.tsx'
import { csvFile } from './csv.ts'
import type { Pace } from './pace.ts'

export const downloadFormats = ['xlsx', 'csv', 'package'] as const
export type DownloadFormat = (typeof downloadFormats)[number]

/** What is written, in whose words, and when. */
export interface Order {
  readonly book: Book
  readonly say: Sentences
  readonly link: string | null
  readonly at: Date
}

interface Writer {
  /** How the name of the file ends. */
  readonly ending: string
  readonly write: (order: Order, pace: Pace) => Promise<Blob>
}

export const writers: Readonly<Record<DownloadFormat, Writer>> = {
  xlsx: {
    ending: '.xlsx',
    write: async ({ book, say, at }, pace) => {
      const { xlsxFile } = await import('./xlsx.ts')
      const { sheet } = longPhrasesOf(say.context)
      const application = wordsOf(say.lang).t('app.name')
      return xlsxFile(book, { cover: sheet.coverName, nameOf: ({ name }) => sheet.name[name], application }, at, pace)
    },
  },
  csv: {
    ending: '.csv',
    write: ({ book }, pace) => csvFile(book.main, pace),
  },
  package: {
    ending: '.zip',
    write: async ({ book, say, link, at }, pace) => {
      const { dataPackageFile } = await import('./dataPackage.ts')
      const { version, created } = say.context.dataset
      const description = longPhrasesOf(say.context).sheet.inPackage
      return dataPackageFile(book, { name: 'wutong-extract', version, created, homepage: link, description }, at, pace)
    },
  },
}

/** Everything some file system refuses, and what a shell or an address would trip over. */
const unsafe = /[^\p{L}\p{N} _.—–~-]/gu
const longestTitle = 40

/** What a file is called: 梧桐_排得出先后的只有一项博士后科研工作站_2026-11-29.xlsx. */
export function fileNameOf({ book, say }: Pick<Order, 'book' | 'say'>, format: DownloadFormat): string {
  const title = book.title
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replaceAll(/\s+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
  const parts = [wordsOf(say.lang).t('app.name'), [...title].slice(0, longestTitle).join(''), say.context.dataset.created]
  return parts.filter((part) => part !== '').join('_') + writers[format].ending
}
