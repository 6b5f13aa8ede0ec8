/** What the plain pages draw: the three panels of the overview, a chart an indicator, the newest figure of each area. */

interface Compiled {
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>
}

function isCompiled(value: unknown): value is Compiled {
  return typeof value === 'object' && value !== null && 'tables' in value
}

type Row = Readonly<Record<string, string>>

export interface PlainBar {
  readonly area: string
  /** In the plain unit. */
  readonly value: number
  readonly label: string
}

export interface PlainChart {
  readonly indicator: string
  readonly name: string
  readonly bars: readonly PlainBar[]
}

export interface PlainPanel {
  readonly id: string
  readonly charts: readonly PlainChart[]
}

export interface PlainData {
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  /** The panels with the figures of some areas, or of all where none is chosen. */
  readonly panels: (chosen: ReadonlySet<string>) => readonly PlainPanel[]
}

const panels = [
  { id: 'panel-funds', categories: ['funds'] },
  { id: 'panel-platforms', categories: ['platforms'] },
  { id: 'panel-introduced', categories: ['talent-introduced', 'recruitment'] },
]

function rowsOf({ tables }: Compiled, file: string): readonly Row[] {
  const [fields = [], ...lines] = tables[file] ?? []
  return lines.map((cells) => Object.fromEntries(fields.map((field, column) => [field, cells[column] ?? ''])))
}

/** By indicator the newest figure of each area. */
function newest(figures: readonly Row[]): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const all = new Map<string, Map<string, Row>>()
  for (const figure of figures) {
    const { indicator = '', ref_area: area = '', time_period: time = '' } = figure
    const ofIndicator = all.get(indicator) ?? new Map<string, Row>()
    all.set(indicator, ofIndicator)
    if (time > (ofIndicator.get(area)?.['time_period'] ?? '')) ofIndicator.set(area, figure)
  }
  return all
}

/**
 * Reads `tables.json` without looking whether it is right.
 * @param charts how many charts each panel has, as many as the page has that is measured
 */
export async function plainData(charts: readonly number[]): Promise<PlainData> {
  const response = await fetch('./tables.json')
  const compiled: unknown = await response.json()
  if (!isCompiled(compiled)) throw new TypeError('This is no dataset.')
  const areas = rowsOf(compiled, 'areas.csv').map((row) => ({ id: row['area_id'] ?? '', name: row['name_zh'] ?? '' }))
  const indicators = rowsOf(compiled, 'indicators.csv')
  const figures = newest(rowsOf(compiled, 'observations.csv'))
  const chartOf = (row: Row, chosen: ReadonlySet<string>): PlainChart => {
    const indicator = row['indicator'] ?? ''
    const ofIndicator = figures.get(indicator)
    const bars = areas
      .filter(({ id }) => chosen.size === 0 || chosen.has(id))
      .flatMap(({ id, name }) => {
        const figure = ofIndicator?.get(id)
        if (figure === undefined) return []
        const { obs_value: value = '', unit_mult: mult = '', unit_measure: unit = '', time_period: time = '' } = figure
        return [{ area: `${name} ${time}`, value: Number(value) * 10 ** Number(mult), label: `${value}${unit}` }]
      })
    return { indicator, name: row['name_zh'] ?? '', bars }
  }
  return {
    areas,
    panels: (chosen) =>
      panels.map(({ id, categories }, index) => ({
        id,
        charts: indicators
          .filter((row) => categories.includes(row['category'] ?? ''))
          .slice(0, charts[index])
          .map((row) => chartOf(row, chosen)),
      })),
  }
}

/** The numbers of charts that the address asks for, as `?charts=3,4,2`. */
export function chartsAsked(): readonly number[] {
  return (new URLSearchParams(window.location.search).get('charts') ?? '1,1,1').split(',').map(Number)
}

/** px */
export const plainSize = { width: 560, bar: 24, axis: 40, name: 160 } as const
