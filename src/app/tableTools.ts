/** What the page reads tables with: a worker, made when it is first wanted; and the workbook that is given to fill in. */
import type { Dataset } from '#domain/model.ts'
import type { TableTools } from '#features/add/tableWay.ts'
import type { RawPackage } from '#load/package.ts'
import { limits } from '#load/tables/limits.ts'
import { readInWorker } from '#load/tables/readInWorker.ts'

/** @param shipped the shipped package, which a package of the same format is held against */
export function tableTools(dataset: Dataset, shipped: () => Promise<RawPackage>): TableTools {
  return {
    mostBytes: limits.bytesOfFile,
    read: async (input, { signal, onShare }) => {
      const { tableWorkers } = await import('#load/tables/newTableWorker.ts')
      const opened = await readInWorker(await tableWorkers(), input, signal, onShare)
      if (opened.kind !== 'package') return opened
      const { packedRows } = await import('#load/packageRows.ts')
      return { kind: 'package', packed: packedRows(opened.raw, await shipped()) }
    },
    template: async (lang) => {
      const { templateFile } = await import('#features/template/template.ts')
      return templateFile(dataset, lang)
    },
  }
}
