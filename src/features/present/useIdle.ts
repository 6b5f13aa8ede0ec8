import { useEffect, useState } from 'react'

const quietAfter = 3000
const signs = ['mousemove', 'mousedown', 'touchstart', 'keydown', 'focusin'] as const

/** Whether nobody has moved or pressed anything for three seconds. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const wait = () => setTimeout(() => setIdle(true), quietAfter)
    let timer = wait()
    const stirred = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = wait()
    }
    for (const sign of signs) document.addEventListener(sign, stirred)
    return () => {
      clearTimeout(timer)
      for (const sign of signs) document.removeEventListener(sign, stirred)
    }
  }, [])
  return idle
}
