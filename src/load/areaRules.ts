/** What areas say of each other: codes that tell them apart, relations that hold both ways, and time. */
import { lookup } from '#domain/lookup.ts'
import type { Area } from '#domain/model.ts'
import { periodOf } from '#domain/period.ts'
import type { RowRules } from './rowRules.ts'

export const areaIdentityRules: RowRules<Area> = {
  unique: ({ areaId, gbt2260 }, { areas }) => {
    const twin = areas.find((other) => other.areaId !== areaId && gbt2260 !== null && other.gbt2260 === gbt2260)
    return twin === undefined ? null : `has the code ${gbt2260 ?? ''} of ${twin.areaId}`
  },
  contained: ({ areaId, level, partOf }, { areas }) => {
    if (level === 'municipality') return partOf === null ? null : `is a municipality and part of ${partOf}`
    const city = areas.find((area) => area.level === 'municipality')
    return partOf === null && city !== undefined
      ? `is part of nothing, not of ${city.areaId}; ${areaId} would be compared with it`
      : null
  },
  group: ({ level, group, successor }, { areaById }) => {
    if (level === 'municipality') return group === null ? null : `is a municipality and in the group ${group}`
    if (group === null) return 'is in no group'
    if ((level === 'new-area') !== (group === 'zone')) return `is a ${level} in the group ${group}`
    const heir = successor === null ? null : lookup(areaById, successor)
    return heir === null || group === 'zone' || heir.group === group
      ? null
      : `is in the group ${group} and its successor ${heir.areaId} in ${heir.group ?? 'none'}`
  },
  overlaps: ({ areaId, partOf, overlaps }, { areas, areaById }) => {
    if (overlaps.includes(areaId)) return 'overlaps itself'
    const inside = overlaps.find((id) => id === partOf || lookup(areaById, id).partOf === areaId)
    if (inside !== undefined) return `overlaps ${inside}, although one contains the other`
    const silent = overlaps.find((id) => !lookup(areaById, id).overlaps.includes(areaId))
    if (silent !== undefined) return `overlaps ${silent}, which does not say so`
    const taken = areas.find((other) => other.successor === areaId && !overlaps.includes(other.areaId))
    return taken === undefined ? null : `took the territory of ${taken.areaId} over and does not say that it overlaps it`
  },
  succession: ({ validTo, successor }, { areaById }) => {
    if (successor === null) return null
    if (validTo === null) return `has a successor (${successor}) and did not cease`
    const { validFrom } = lookup(areaById, successor)
    if (validFrom === null) return `has the successor ${successor}, which did not begin`
    return periodOf(validFrom).start <= periodOf(validTo).end + 1
      ? null
      : `ceased (${validTo}) before ${successor} began (${validFrom})`
  },
}
