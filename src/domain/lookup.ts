/**
 * The row with this id. Ids inside a `Dataset` always lead somewhere (`load/integrity.ts` refuses one that does not), so a miss
 * is a mistake of the caller, such as an id taken from another dataset.
 * @throws {RangeError} naming the id
 */
export function lookup<Key extends string, Row>(rows: ReadonlyMap<Key, Row>, id: Key): Row {
  const row = rows.get(id)
  if (row === undefined) throw new RangeError(`no row has the id “${id}”`)
  return row
}
