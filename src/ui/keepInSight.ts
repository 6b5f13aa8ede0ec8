/** Frames in which what comes near the window can still push an element on: it is laid out in one, and moves it in the next. */
const framesToSettle = 3

/**
 * Scrolls until an element is in the window, and again in the next frames: a list is laid out where it is looked at, and what comes into
 * the window above the element may take another height then than was left for it. @returns calls it off
 */
export function keepInSight(element: Element): () => void {
  let frame: number
  const show = (framesLeft: number) => {
    element.scrollIntoView({ block: 'nearest' })
    if (framesLeft > 0) frame = requestAnimationFrame(() => show(framesLeft - 1))
  }
  show(framesToSettle)
  return () => cancelAnimationFrame(frame)
}
