/**
 * A made-up package of any size, for tests and for measuring: what the page would be given if every district published every year. It
 * keeps all rules of the real one, is the same for the same seed, and is never shipped.
 */
import type { RawPackage } from '#load/package.ts'
import { syntheticAreas } from './areas.ts'
import { linesOf, type Cells } from './cells.ts'
import { definitionsOf, figuresOf, levelsOf, type FigurePlace } from './figures.ts'
import { syntheticIndicators, type SyntheticIndicator } from './indicators.ts'
import { policyOf, syntheticTargetGroups } from './policies.ts'
import { randomFrom, type Random } from './random.ts'

export interface Size {
  readonly areas: number
  readonly indicators: number
  /** Years in a row, the last of them 2024. */
  readonly dates: number
  readonly policiesOfArea: number
}

/** All areas and years an office could ever load. */
export const fullSize: Size = { areas: 41, indicators: 60, dates: 10, policiesOfArea: 20 }

const lastYear = 2024
/** Of a text that nobody has. */
const digest = '0'.repeat(64)
const seed = 20_241_231

interface Text {
  readonly area: Cells<'areas'>
  readonly year: number
  readonly id: string
  readonly dated: boolean
}

function textsOf(areas: readonly Cells<'areas'>[], dates: number, random: Random): readonly Text[] {
  return areas.flatMap((area) =>
    Array.from({ length: dates }, (_, step) => {
      const year = lastYear - dates + 1 + step
      return { area, year, id: `${area.areaId ?? ''}-${year}`, dated: !random.happens(8) }
    }),
  )
}

function sourceOf({ area, year, id, dated }: Text, random: Random): Cells<'sources'> {
  return {
    sourceId: id,
    title: titleOf(area, year),
    publisher: '示例日报',
    published: dated ? `${year + 1}-01-15` : `${year + 1}-01/${year + 1}-06`,
    publishedBasis: dated ? 'stated' : 'inferred',
    reasoning: dated ? '页首印有日期。' : '据文中所述推定。',
    url: `https://example.org/${id}`,
    file: `${id}.txt`,
    sha256: digest,
    trust: random.weighted(
      [
        ['official', 50],
        ['party-media', 35],
        ['mainstream', 10],
        ['repost', 5],
      ],
      'official',
    ),
    damage: random.happens(4) ? '缺一段' : '',
    kept: 'file',
    seen: `${year + 1}-07-01`,
  }
}

const titleOf = ({ nameZh }: Cells<'areas'>, year: number) => `${nameZh ?? ''}${year}年人才工作综述`

function indicatorRow(row: SyntheticIndicator): Cells<'indicators'> {
  const { id, zh, en, category, family, unit, rankable, durable, partOf } = row
  const never = rankable ? {} : { notRankableZh: '各地口径不一', notRankableEn: 'Each district counts in its own way' }
  return {
    indicator: id,
    nameZh: zh,
    nameEn: en,
    category,
    family,
    unit,
    definitionZh: `${zh}。`,
    definitionEn: `${en}.`,
    rankable: String(rankable),
    durable: String(durable),
    partOf: partOf ?? '',
    ...never,
  }
}

/** The figures of an area: every indicator in every text, but for a few that it never gives and, of the city, most. */
function figuresOfArea(
  indicators: readonly SyntheticIndicator[],
  texts: readonly Text[],
  random: Random,
): readonly Cells<'observations'>[] {
  const rows = new Map<string, readonly Cells<'observations'>[]>()
  indicators.forEach((indicator, index) => {
    const isSilent = random.happens(texts.some(({ area }) => area.level === 'municipality') ? 60 : 4)
    const places = texts.map(({ area, year, id, dated }): FigurePlace => ({
      area: area.areaId ?? '',
      year,
      source: id,
      dated,
      at: index,
    }))
    const wholes = indicator.partOf === null ? undefined : (rows.get(indicator.partOf) ?? [])
    rows.set(indicator.id, wholes ? levelsOf(indicator, wholes) : isSilent ? [] : figuresOf(indicator, places, random))
  })
  return [...rows.values()].flat()
}

/** Some of the gaps are named in the last text, and the city is not asked for what it has not. */
function absencesOf(
  areas: readonly Cells<'areas'>[],
  indicators: readonly SyntheticIndicator[],
  figures: readonly Cells<'observations'>[],
  random: Random,
): readonly Cells<'absences'>[] {
  const given = new Set(figures.map((row) => `${row.refArea ?? ''} ${row.indicator ?? ''}`))
  return areas.flatMap((area) => {
    const refArea = area.areaId ?? ''
    if (area.level === 'municipality') {
      return [{ refArea, reason: 'not-applicable', obsStatus: 'M', comment: '市级不另统计' }]
    }
    return indicators
      .filter(({ id }) => !given.has(`${refArea} ${id}`) && random.happens(50))
      .map(({ id, zh }) => ({
        refArea,
        indicator: id,
        reason: 'named-without-number',
        obsStatus: 'L',
        comment: '未给数',
        sourceId: `${refArea}-${lastYear}`,
        quote: `大力推进${zh}`,
        quoteStart: '50',
      }))
  })
}

/** The package as the build compiles one. */
export function syntheticPackage(size: Size = fullSize): RawPackage {
  const random = randomFrom(seed)
  const areas = syntheticAreas(size.areas)
  const indicators = syntheticIndicators(size.indicators)
  const texts = textsOf(areas, size.dates, random)
  const figures = areas.flatMap((area) =>
    figuresOfArea(
      indicators,
      texts.filter((text) => text.area === area),
      random,
    ),
  )
  const policies = areas.flatMap((area) => {
    const source = `${area.areaId ?? ''}-${lastYear}`
    const ofText = figures.filter((row) => row.sourceId === source).flatMap((row) => row.obsId ?? [])
    const place = { area: area.areaId ?? '', shortZh: area.shortZh ?? '', shortEn: area.shortEn ?? '', source, figures: ofText }
    return Array.from({ length: size.policiesOfArea }, (_, index) => policyOf(place, index + 1, random))
  })
  return {
    descriptor: { name: 'synthetic', title: '合成数据（仅供测试）', version: '0.0.1', created: '2025-02-01T00:00:00Z' },
    tables: {
      'areas.csv': linesOf('areas', areas),
      'indicators.csv': linesOf('indicators', indicators.map(indicatorRow)),
      'definitions.csv': linesOf('definitions', indicators.flatMap(definitionsOf)),
      'observations.csv': linesOf('observations', figures),
      'absences.csv': linesOf('absences', absencesOf(areas, indicators, figures, random)),
      'policies.csv': linesOf('policies', policies),
      'target-groups.csv': linesOf('targetGroups', syntheticTargetGroups),
      'sources.csv': linesOf(
        'sources',
        texts.map((text) => sourceOf(text, random)),
      ),
      'translations.csv': linesOf('translations', [
        { zh: '示例日报', en: 'Sample Daily' },
        { zh: '页首印有日期。', en: 'The date stands at the head of the page.' },
        { zh: '据文中所述推定。', en: 'Reckoned from the text.' },
        { zh: '缺一段', en: 'A passage is missing' },
        { zh: '高新片区', en: 'High-tech zone' },
        { zh: '星火专项', en: 'Spark programme' },
        { zh: '示范项目', en: 'Model project' },
        { zh: '市级不另统计', en: 'Not counted by the city' },
        { zh: '未给数', en: 'No number given' },
        { zh: '试行三年', en: 'On trial for three years' },
        { zh: '拟设立', en: 'To be set up' },
        ...texts.map(({ area, year }) => ({ zh: titleOf(area, year), en: `Talent work of ${area.nameEn ?? ''} in ${year}` })),
        ...Array.from({ length: 50 }, (_, sum) => ({ zh: `每人${sum + 1}万元`, en: `CNY ${(sum + 1) * 10},000 each` })),
      ]),
    },
  }
}
