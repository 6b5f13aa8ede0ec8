import { whenIdle } from './idle.ts'

/** Does one thing after the other, each when nothing else is to do. @returns takes back what is not yet done */
export function oneByOneWhenIdle(deeds: readonly (() => void)[]): () => void {
  const [first, ...others] = deeds
  if (first === undefined) return () => {}
  let takeBack = whenIdle(() => {
    first()
    takeBack = oneByOneWhenIdle(others)
  })
  return () => takeBack()
}
