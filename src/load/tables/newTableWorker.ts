import type { TableWorker } from './readInWorker.ts'

/** Workers that read files. Their code comes with the page's, so that a page in one file has it as well, and when it is first needed. */
export async function tableWorkers(): Promise<() => TableWorker> {
  const { default: TableWorkerOfPage } = await import('./tableWorker.ts?worker&inline')
  return () => {
    const worker = new TableWorkerOfPage()
    return {
      ask: (input) => worker.postMessage(input, []),
      terminate: () => worker.terminate(),
      addEventListener: (kind, listen) => {
        if (kind === 'error') worker.addEventListener('error', () => listen({}))
        else worker.addEventListener('message', listen)
      },
    }
  }
}
