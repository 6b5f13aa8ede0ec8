import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll } from 'vitest'

// jsdom says en-US whatever the machine; most readers' browsers say zh-CN.
Object.defineProperty(navigator, 'language', { configurable: true, value: 'zh-CN' })
Object.defineProperty(navigator, 'languages', { configurable: true, value: ['zh-CN', 'zh'] })

// jsdom lays nothing out and knows no scrolling; a closed drawer keeps its row in sight when a later test draws.
Element.prototype.scrollIntoView = () => {}

// jsdom draws no modal dialogs. As in a browser, a closed one tells of it in a later task.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  setTimeout(() => this.dispatchEvent(new Event('close')))
}

// The files of the project share a document: each begins as on a first visit.
beforeAll(() => {
  localStorage.clear()
  sessionStorage.clear()
  window.history.replaceState(null, '', '/')
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
  document.body.replaceChildren()
})

afterEach(cleanup)
