/** What the page reads tables with: a worker, made when it is first wanted; and the workbook that is given to fill in. */
import type { Dataset } from '#domain/model.ts'
import type { TableTools } from '#features/add/tableWay.ts'
import { limits } from '#load/tables/limits.ts'
import { readInWorker } from '#load/tables/readInWorker.ts'

export function tableTools(dataset: Dataset): TableTools {
  return {
    mostBytes: limits.bytesOfFile,
    read: async (input, { signal, onShare }) => {
      const { tableWorkers } = await import('#load/tables/newTableWorker.ts')
      return readInWorker(await tableWorkers(), input, signal, onShare)
    },
    template: async (lang) => {
      const { templateFile } = await import('#features/template/template.ts')
      return templateFile(dataset, lang)
    },
  }
}
