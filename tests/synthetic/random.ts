/** A stream of numbers that is the same for the same seed on every machine. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  readonly share: () => number
  /** Whether something happens that does so many times in a hundred. */
  readonly happens: (percent: number) => boolean
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  /** One of a list. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** One of a list, each as often as its weight says. */
  readonly weighted: <Item>(items: readonly (readonly [item: Item, weight: number])[], otherwise: Item) => Item
}

/** Mulberry32, a generator of 32-bit numbers in three lines; good enough for made-up figures and for nothing else. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The stream of a seed. */
export function randomFrom(seed: number): Random {
  const share = mulberry32(seed)
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1))
  return {
    share,
    happens: (percent) => share() * 100 < percent,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    weighted: (items, otherwise) => {
      let left = share() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return otherwise
    },
  }
}
