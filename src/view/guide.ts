/** Which part of the guide lies over the page. Not in the link: who follows one wants to see what it shows. */
import { create } from 'zustand'

/** How marks and grades are read, or the keys. */
export type GuideTopic = 'reading' | 'keys'

export const useGuide = create<{ readonly topic: GuideTopic | null }>(() => ({ topic: null }))

export const guideEvents = {
  opened: (topic: GuideTopic) => useGuide.setState({ topic }),
  closed: () => useGuide.setState({ topic: null }),
} as const
