import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin } from 'vite'
import { compilePackage } from '#load/compile.ts'
import { dataFolder, readDataFolder } from './data-folder.ts'
import { pinyinTable } from './pinyin-table.ts'

const fileName = 'pinyin.json'

/** The readings for a data folder as the page fetches them: also where its data are broken, which is for others to say. */
function compilePinyin(folder: string): string {
  const compiled = compilePackage(readDataFolder(folder))
  return JSON.stringify(pinyinTable('tables' in compiled ? Object.values(compiled.tables).flat(2) : []))
}

/**
 * Gives the page one more file, `pinyin.json`, with which a search understands pinyin and initials. The page learns its address from
 * `import.meta.env.VITE_PINYIN_URL`, fetches it when nothing else is to do, and finds everything but pinyin without it.
 */
export function pinyinPlugin(): Plugin {
  let json: string | undefined
  let folder = ''
  return {
    name: 'wutong:pinyin',
    config(_, { command }) {
      folder = path.resolve(dataFolder)
      if (command === 'build') json = compilePinyin(folder)
      const version = json === undefined ? '' : `?v=${createHash('sha256').update(json).digest('hex').slice(0, 8)}`
      return { define: { 'import.meta.env.VITE_PINYIN_URL': JSON.stringify(`./${fileName}${version}`) } }
    },
    generateBundle() {
      if (json !== undefined) this.emitFile({ type: 'asset', fileName, source: json })
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json').end(compilePinyin(folder))
      })
    },
  }
}
