import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom says en-US whatever the machine; most readers' browsers say zh-CN.
Object.defineProperty(navigator, 'language', { configurable: true, value: 'zh-CN' })
Object.defineProperty(navigator, 'languages', { configurable: true, value: ['zh-CN', 'zh'] })

afterEach(cleanup)
