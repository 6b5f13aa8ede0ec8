/** What the bench reads inside the page. The functions are sent to the browser as text and must not use anything outside of them. */

/** What a page told while it loaded; ms since its navigation began. */
export interface Loading {
  readonly paint: number | null
  readonly largest: number | null
  /** When all that the overview begins with stood in the document. */
  readonly readable: number | null
  /** Sum of all layout shifts. */
  readonly shift: number
}

/** From an event to the end of the frame in which the document held what it asked for, in ms. */
export interface Answer {
  readonly control: number
  readonly rows: number
}

/** The events that ask the control, and the rows, for an answer: a slider hands its value on when the key is let go. */
export interface Asking {
  readonly control: string
  readonly rows: string
}

interface Probe {
  readonly loading: { paint: number | null; largest: number | null; readable: number | null; shift: number }
  /** All that the elements say, aloud too. */
  readonly said: (selector: string) => string
  /**
   * Looks out for the frame in which the control says something new, from the next event of a kind on, and for that in which the rows say
   * what is expected, from the next event of their kind on.
   */
  readonly watch: (events: Asking, control: string, rows: string, expected: string) => void
  /** From the next event of a kind on, looks out for the frame in which an element says what is expected (`null`: something new). */
  readonly await: (event: string, selector: string, expected: string | null) => void
  /** What was seen. */
  seen: Promise<Answer> | null
}

declare global {
  interface Window {
    probe?: Probe
  }
}

/** Put into the page before any script of its own. */
export function installProbe(firstScreen: readonly string[]): void {
  const loading: Probe['loading'] = { paint: null, largest: null, readable: null, shift: 0 }
  const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry)
    }).observe({ type, buffered: true })
  }
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') loading.paint = entry.startTime
  })
  observe('largest-contentful-paint', (entry) => {
    loading.largest = entry.startTime
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') loading.shift += entry.value
  })
  new MutationObserver((_, observer) => {
    if (!firstScreen.every((selector) => document.querySelector(selector) !== null)) return
    loading.readable = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })

  const stateOf = (control: string) => {
    const element = document.querySelector(control)
    if (element instanceof HTMLInputElement && element.type === 'checkbox') return String(element.checked)
    return element?.getAttribute('aria-valuetext') ?? element?.textContent ?? ''
  }
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const said = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map((element) => {
        const aloud = [...element.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label'))
        return [element.textContent, ...aloud].join('|')
      })
      .join('\n')
  /** For each check how long after the next event of its kind the frame ended in which it held first. */
  const timed = (checks: readonly { readonly event: string; readonly holds: () => boolean }[]) =>
    new Promise<readonly number[]>((resolve) => {
      const asked = checks.map((): number | null => null)
      const found = checks.map((): number | null => null)
      const frame = () => {
        const held = checks.map(({ holds }, index) => asked[index] !== null && found[index] === null && holds())
        // A message is handled when the frame that is about to be drawn has been.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          for (const [index, holds] of held.entries()) if (holds) found[index] = performance.now() - (asked[index] ?? 0)
          const times = found.filter((time) => time !== null)
          if (times.length === checks.length) resolve(times)
        })
        port1.start()
        port2.postMessage(null)
        if (found.some((time, index) => time === null && held[index] !== true)) requestAnimationFrame(frame)
      }
      for (const [index, { event }] of checks.entries()) {
        const onEvent = ({ timeStamp }: Event) => {
          const isFirst = asked.every((time) => time === null)
          asked[index] = timeStamp
          if (isFirst) requestAnimationFrame(frame)
        }
        document.addEventListener(event, onEvent, { capture: true, once: true })
      }
    })
  const watched = async (events: Asking, control: string, rows: string, expected: string): Promise<Answer> => {
    const before = stateOf(control)
    // Until something changes they say what they said, which is not what is expected: to read them takes time of the control's.
    const changed = { rows: false }
    const observer = new MutationObserver(() => {
      changed.rows = true
    })
    for (const element of document.querySelectorAll(rows))
      observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
    const [controlAt = Number.NaN, rowsAt = Number.NaN] = await timed([
      { event: events.control, holds: () => stateOf(control) !== before },
      {
        event: events.rows,
        holds: () => {
          const holds = changed.rows && said(rows) === expected
          changed.rows = false
          return holds
        },
      },
    ])
    observer.disconnect()
    return { control: controlAt, rows: rowsAt }
  }
  const arrived = async (event: string, selector: string, expected: string | null): Promise<Answer> => {
    const before = textOf(selector)
    const holds = () => (expected === null ? textOf(selector) !== before : textOf(selector) === expected)
    const [at = Number.NaN] = await timed([{ event, holds }])
    return { control: at, rows: at }
  }
  const probe: Probe = {
    loading,
    said,
    seen: null,
    watch: (...given) => {
      probe.seen = watched(...given)
    },
    await: (...given) => {
      probe.seen = arrived(...given)
    },
  }
  window.probe = probe
}
