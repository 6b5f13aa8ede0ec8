/** What drawn pages are set with: exported pictures and the projector. */
/** Type steps of a drawn page: size and line in px. */
export interface PageType {
  readonly title: readonly [number, number]
  readonly subtitle: readonly [number, number]
  readonly heading: readonly [number, number]
  readonly value: readonly [number, number]
  readonly body: readonly [number, number]
  /** The smallest. */
  readonly note: readonly [number, number]
  /** One figure set as type. */
  readonly figure: readonly [number, number]
}

/** What a drawn page of 1920 × 1080 is set with, px: the exported picture, and the projector, which is read from the last row. */
export const pageSizes = {
  export: {
    type: {
      title: [48, 64],
      subtitle: [24, 34],
      heading: [24, 34],
      value: [28, 38],
      body: [22, 32],
      note: [20, 29],
      figure: [84, 100],
    },
    margin: { side: 72, top: 52, bottom: 44 },
    /** Factor of marks and bars against the screen's 46 × 12. */
    marks: 1.75,
    seal: 32,
    rule: 3,
    hairline: 1.5,
    space: 12,
  },
  projector: {
    type: {
      title: [58, 76],
      subtitle: [32, 46],
      heading: [36, 50],
      value: [44, 58],
      body: [32, 46],
      note: [28, 40],
      figure: [112, 132],
    },
    margin: { side: 96, top: 64, bottom: 44 },
    marks: 2.6,
    seal: 48,
    rule: 4,
    hairline: 3,
    space: 16,
  },
} as const satisfies Record<string, { readonly type: PageType } & Record<string, unknown>>

/** The least that can be read from the last row, px: text and title of a projected page. */
export const projectorFloor = { text: 20, title: 32, line: 3 } as const
