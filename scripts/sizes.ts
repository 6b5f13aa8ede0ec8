import { existsSync } from 'node:fs'
import { sizeFigures } from './bench/sizes.ts'
import { figureTable, isOver } from './bench/table.ts'

const folder = 'dist'

/** `sizes`: weighs what has been built, gzipped, and fails if a budget is overrun. No browser; `bench` measures times too. */
export function main(): number {
  if (!existsSync(`${folder}/index.html`)) throw new Error('There is no dist/index.html to weigh; run `npm run build` first.')
  const figures = sizeFigures(folder, null)
  console.log(figureTable(figures))
  return figures.some(isOver) ? 1 : 0
}
