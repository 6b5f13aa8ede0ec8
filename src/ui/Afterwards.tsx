import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react'
import { afterFrame } from './afterFrame.ts'
import { usePending } from './ready.ts'
import { Room } from './Room.tsx'

/** Whether a page stands there before it is whole: so it is when the reader goes from one to another, and waits for it to answer. */
export const PacedContext = createContext(false)

interface AfterwardsProps {
  /** What stands there until then; a window's height if nothing else does. */
  readonly standIn?: ReactNode
  readonly children: ReactNode
}

/** The part of a page that comes a frame after its head, and that after another if it stands in such a part itself. */
export function Afterwards({ standIn = <Room />, children }: AfterwardsProps) {
  const isPaced = useContext(PacedContext)
  const [isDue, setDue] = useState(!isPaced)
  useEffect(() => (isDue ? undefined : afterFrame(() => startTransition(() => setDue(true)))), [isDue])
  usePending(!isDue)
  return isDue ? children : standIn
}
