/** Measure words that count the same kind of thing. A unit in no row is like itself only: 人次 is not 人. */
const aliases: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['个', '家', '所', '支'],
  ['件', '项'],
  ['场', '场次'],
]

const canonical: ReadonlyMap<string, string> = new Map(
  aliases.flatMap((row) => row.map((unit): [string, string] => [unit, row[0] ?? unit])),
)

/** A dataset has few units, and each is asked about for every pair of its figures. */
const kinds = new Map<string, ReadonlySet<string>>()

/** The kinds of thing a unit counts, as printed 人(个) or 人（个）: one for a plain unit, more for a mixed one. */
function kindsOf(unit: string): ReadonlySet<string> {
  const known = kinds.get(unit)
  if (known) return known
  const words = unit.split(/[()（）]/).filter((word) => word !== '')
  const made = new Set(words.map((word) => canonical.get(word) ?? word))
  kinds.set(unit, made)
  return made
}

/** One spelling for all units that count the same kind of thing: 名 and 位 are 人, 人（个） is 个+人. */
export function canonicalUnit(unit: string): string {
  return [...kindsOf(unit)].sort().join('+')
}

/** Whether two units count the same kind of thing after aliases (人 = 名 = 位); a mixed unit is the same only as one of the same kinds. */
export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true
  const kindsOfA = kindsOf(a)
  const kindsOfB = kindsOf(b)
  return kindsOfA.size === kindsOfB.size && [...kindsOfA].every((kind) => kindsOfB.has(kind))
}

/** Whether a unit counts different kinds of thing together: 人(个), persons and teams. */
export function isMixedUnit(unit: string): boolean {
  return kindsOf(unit).size > 1
}
