// Runs a TypeScript file of this folder: `node scripts/run.mjs NAME …arguments`. Node 20 strips no types, and Vite, which is here
// anyway, resolves the imports of package.json as well.
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = path.dirname(fileURLToPath(import.meta.url))
process.chdir(path.dirname(folder))

const [name = '', ...args] = process.argv.slice(2)
const file = path.join(folder, `${name}.ts`)
if (!existsSync(file)) {
  console.error(`There is no scripts/${name}.ts to run.`)
  process.exit(2)
}

try {
  const { NODE_ENV } = process.env
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' })
  // The runner sets it to `development`; a build or a test runner that inherited that would use React's development code.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  process.exitCode = await module.main(args)
} catch (error) {
  // A plain Error is a sentence for the reader; any other kind is a defect of the script, and its stack helps.
  console.error(error?.constructor === Error ? error.message : error)
  process.exitCode = 1
}
