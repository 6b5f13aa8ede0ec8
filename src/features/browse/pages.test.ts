import { describe, expect, it } from 'vitest'
import { placeOf } from '#ui/place.ts'
import { groupsOnPage } from './pages.ts'

/** Groups of 3, 1 and 4 rows in pages of 3. */
const groups = ['abc', 'd', 'efgh'].map((rows) => Array.from(rows))
const page = (number: number) =>
  groupsOnPage(groups, (group) => group, placeOf(number, 3, 8)).map(({ rows, count }) => `${rows.join('')} of ${count}`)

describe('groupsOnPage', () => {
  it('cuts through groups and keeps how many each has in all', () => {
    expect([page(0), page(1), page(2)]).toEqual([['abc of 3'], ['d of 1', 'ef of 4'], ['gh of 4']])
  })
})
