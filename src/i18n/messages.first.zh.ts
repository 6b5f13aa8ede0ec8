import { appZh } from './messages.app.zh.ts'
import { errorsZh } from './messages.errors.zh.ts'
import { overviewZh } from './messages.overview.zh.ts'

/**
 * What the first screen says in Chinese before any other words are here. `tests/first-screen.test.ts` holds what is drawn on it to
 * these.
 */
export const firstZh = { ...appZh, ...errorsZh, ...overviewZh } as const
