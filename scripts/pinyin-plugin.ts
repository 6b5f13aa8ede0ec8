import path from 'node:path'
import type { Plugin } from 'vite'
import { compilePackage } from '#load/compile.ts'
import { dataFolder, readDataFolder } from './data-folder.ts'
import { pinyinTable } from './pinyin-table.ts'
import { dataAddress, versioned } from './versioned.ts'

const fileName = 'pinyin.json'

/** The readings for a data folder as the page fetches them: also where its data are broken, which is for others to say. */
function compilePinyin(folder: string): string {
  const compiled = compilePackage(readDataFolder(folder))
  return JSON.stringify(pinyinTable('tables' in compiled ? Object.values(compiled.tables).flat(2) : []))
}

/**
 * Gives the page one more file, `pinyin.json`, with which a search understands pinyin and initials. The page learns its address from
 * `import.meta.env.VITE_PINYIN_URL`, fetches it when nothing else is to do, and finds everything but pinyin without it.
 * @param place `inside` a page in one file, the address is the file itself (`data:`)
 */
export function pinyinPlugin(place: 'beside' | 'inside' = 'beside'): Plugin {
  let json: string | undefined
  function address(): string {
    if (json === undefined) return `./${fileName}`
    return place === 'inside' ? dataAddress(json) : `./${versioned(fileName, json)}`
  }
  let folder = ''
  return {
    name: 'wutong:pinyin',
    config(_, { command }) {
      folder = path.resolve(dataFolder)
      if (command === 'build') json = compilePinyin(folder)
      return { define: { 'import.meta.env.VITE_PINYIN_URL': JSON.stringify(address()) } }
    },
    generateBundle() {
      if (json !== undefined && place === 'beside') this.emitFile({ type: 'asset', fileName, source: json })
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json').end(compilePinyin(folder))
      })
    },
  }
}
