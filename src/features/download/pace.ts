/** Long work in slices, so that the page stays usable, says how far it is and can stop it. */

/** How long a slice lasts before the page has its turn, ms: less than a reader notices. */
const slice = 12

export interface Pace {
  /**
   * Goes on, after the page had its turn where a slice is over.
   * @param share how much is done, 0 to 1
   * @throws {DOMException} `AbortError`, once the work is to stop
   */
  readonly step: (share: number) => Promise<void>
}

/**
 * Work that can be stopped. `onShare` hears of it between two slices, at most once a hundredth, so that showing it costs little beside the
 * work.
 */
export function paced(signal: AbortSignal, onShare: (share: number) => void): Pace {
  let begun = performance.now()
  let told = -1
  return {
    step: async (share) => {
      if (performance.now() - begun < slice) return
      const hundredth = Math.floor(share * 100)
      if (hundredth !== told) onShare(share)
      told = hundredth
      await turnOfThePage()
      signal.throwIfAborted()
      begun = performance.now()
    },
  }
}

/** A message to oneself comes after what waits already, painting and input among it; a timer would come 4 ms later each time. */
function turnOfThePage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
