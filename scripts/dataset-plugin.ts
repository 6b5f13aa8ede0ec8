import path from 'node:path'
import type { Plugin } from 'vite'
import { compilePackage } from '#load/compile.ts'
import { readPackage } from '#load/package.ts'
import type { PackageProblem } from '#load/problem.ts'
import { checksum } from '#load/trusted.ts'
import { trustedText } from '#load/trustedText.ts'
import { dataFolder, readDataFolder } from './data-folder.ts'
import { problemTable } from './problem-table.ts'
import { programText } from './program-text.ts'
import { dataAddress, revisionOf, versioned } from './versioned.ts'

const fileName = 'dataset.json'

/** The dataset as the page fetches it. */
interface CompiledDataset {
  readonly json: string
  /** Address relative to the page; the hash makes a changed dataset a new address, so that no cache serves an old one. */
  readonly url: string
  /** By which the page knows that it is the very text that was validated here. */
  readonly checksum: string
}

/**
 * Compiles the data package of a folder into the text of `dataset.json`.
 * @throws {Error} with the table of problems if the data break a rule
 */
export function compileDataset(folder: string): CompiledDataset {
  const compiled = compilePackage(readDataFolder(folder))
  if (!('tables' in compiled)) throw unusable(compiled)
  const reading = readPackage(compiled)
  if (!reading.ok) throw unusable(reading.problems)
  const json = trustedText(compiled, reading.dataset)
  return { json, url: `./${versioned(fileName, json)}`, checksum: checksum(json) }
}

function unusable(problems: readonly PackageProblem[]): Error {
  return new Error(
    `The dataset in ${dataFolder}/ cannot be used, because of ${problems.length} of its entries:\n${problemTable(problems)}`,
  )
}

/**
 * Serves `data/` to the page as one file, `dataset.json`: emitted by the build, which fails on invalid data; compiled anew on each
 * request by the dev server, which reloads the page when a file of `data/` changes. The page learns the address from
 * `import.meta.env.VITE_DATASET_URL`, its checksum from `VITE_DATASET_CHECKSUM`, by which program it is read from `VITE_BUILD`, and starts
 * fetching it by a preload link, before any script has run.
 * @param place `inside` a page in one file, the address is the file itself (`data:`)
 */
export function datasetPlugin(place: 'beside' | 'inside' = 'beside'): Plugin {
  let dataset: CompiledDataset | undefined
  let build = ''
  let folder = ''
  function addressFor(asked: typeof place): string {
    if (dataset === undefined) return `./${fileName}`
    return asked === 'inside' ? dataAddress(dataset.json) : dataset.url
  }
  return {
    name: 'wutong:dataset',
    config(_config, { command }) {
      // From where every command is run, whatever folder the page itself is in.
      folder = path.resolve(dataFolder)
      // The dev server starts with broken data too, so that they can be mended with the page open; it answers with the problems.
      if (command === 'build') {
        dataset = compileDataset(folder)
        build = revisionOf(programText('.') + dataset.json)
      }
      return {
        define: {
          'import.meta.env.VITE_DATASET_URL': JSON.stringify(addressFor(place)),
          'import.meta.env.VITE_DATASET_CHECKSUM': JSON.stringify(dataset?.checksum ?? ''),
          'import.meta.env.VITE_BUILD': JSON.stringify(build),
        },
      }
    },
    generateBundle() {
      if (dataset && place === 'beside') this.emitFile({ type: 'asset', fileName, source: dataset.json })
    },
    transformIndexHtml: {
      // After Vite has resolved the addresses of the page: this one must stay the very text that `fetch` is given.
      order: 'post',
      handler: () =>
        dataset && place === 'beside'
          ? [{ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: dataset.url }, injectTo: 'head' }]
          : [],
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, changed) => {
        if (changed.startsWith(folder + path.sep)) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        try {
          const { json } = compileDataset(folder)
          response.setHeader('Content-Type', 'application/json').end(json)
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          server.config.logger.error(message)
          response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(message)
        }
      })
    },
  }
}
