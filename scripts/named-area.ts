import type { AreaId, Dataset } from '#domain/model.ts'

/**
 * The area a person names on the command line by its id, full or short name; `null` where none is named.
 * @throws {Error} where no area is called so
 */
export function areaNamed({ areas }: Dataset, name: string | undefined): AreaId | null {
  if (name === undefined) return null
  const found = areas.find(({ areaId, nameZh, shortZh }) => [areaId, nameZh, shortZh].some((known) => known === name))
  if (found === undefined) throw new Error(`No area of the dataset is called ${name}.`)
  return found.areaId
}
