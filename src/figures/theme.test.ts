import { describe, expect, it } from 'vitest'
import { customProperties, themeNames, themes } from './theme.ts'

/** WCAG 2 relative luminance of `#RRGGBB`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

type Rgb = readonly [number, number, number]

/** Linear RGB of `#RRGGBB`. */
function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

// Machado, Oliveira, Fernandes 2009, severity 1.
const sights: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], // prettier-ignore
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], // prettier-ignore
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]], // prettier-ignore
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]], // prettier-ignore
}

/** CIE Lab of linear RGB as somebody with this sight sees it. */
function lab(hex: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const seen = linear(hex)
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.min(1, Math.max(0, row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2])),
  )
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe('themes', () => {
  it.each(themeNames)('%s: text has 4.5:1 on every ground it stands on, 7:1 on the projector', (name) => {
    const t = themes[name]
    const least = name === 'projector' ? 7 : 4.5
    for (const ground of [t.ground, t.ground2, t.accentTint]) {
      for (const text of [t.ink, t.quiet, t.accent]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(least)
      }
    }
    expect(contrast(t.onAccent, t.accent)).toBeGreaterThanOrEqual(least)
  })

  it.each(themeNames)('%s: area colours and edges of controls have 3:1 on the grounds; a seal is legible', (name) => {
    const t = themes[name]
    for (const ground of [t.ground, t.ground2, t.accentTint]) {
      for (const colour of [...t.areas, t.others, t.edge])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(t.neutral, t.ground)).toBeGreaterThanOrEqual(3)
    for (const area of [...t.areas, t.others]) expect(contrast(t.ground, area), area).toBeGreaterThanOrEqual(4.5)
    if (name === 'projector')
      for (const area of [...t.areas, t.others]) expect(contrast(t.ground, area), area).toBeGreaterThanOrEqual(6)
  })

  it.each(themeNames)('%s: two areas differ in normal, protan, deutan and tritan sight', (name) => {
    const areas = [...themes[name].areas, themes[name].others]
    for (const [sightName, sight] of Object.entries(sights)) {
      for (const [i, a] of areas.entries()) {
        for (const b of areas.slice(i + 1)) {
          const [p, q] = [lab(a, sight), lab(b, sight)]
          const difference = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
          expect(difference, `${a} ${b} ${sightName}`).toBeGreaterThanOrEqual(10)
        }
      }
    }
  })

  it('every theme sets the same properties', () => {
    const names = themeNames.map((name) => [...customProperties(name).keys()])
    expect(names[1]).toEqual(names[0])
    expect(names[2]).toEqual(names[0])
  })
})
