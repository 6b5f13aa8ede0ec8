import { createContext, useContext, type ReactNode } from 'react'
import { useWidth } from '#ui/availableWidth.ts'
import styles from './Ruler.module.css'

/** px, where nothing can be measured. */
const unmeasured = 480

const RoomContext = createContext<number | null>(null)

/** Measures once how wide all rulers inside are, so that one that comes later is drawn in one go. */
export function RulerRoom({ children }: { readonly children: ReactNode }) {
  const [ref, width] = useWidth(unmeasured)
  return (
    <RoomContext value={width}>
      <div ref={ref} className={styles['room']} />
      {children}
    </RoomContext>
  )
}

/** How wide a ruler is, px; `null` until it has been measured. */
export function useRulerRoom(): number | null {
  return useContext(RoomContext)
}
