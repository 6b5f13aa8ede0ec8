import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { usePending, useReadyMark } from './ready.ts'

function Page({ hasSettled = false }: { readonly hasSettled?: boolean }) {
  useReadyMark(hasSettled)
  return null
}

function Part({ isPending }: { readonly isPending: boolean }) {
  usePending(isPending)
  return null
}

const marks = () => Object.fromEntries(Object.entries(document.documentElement.dataset))

it('marks the page ready when the last pending part stands there, and takes the mark back for another one', () => {
  const { rerender, unmount } = render([<Part key="a" isPending />, <Part key="b" isPending />, <Page key="page" />])
  expect(marks()).toEqual({})
  rerender([<Part key="a" isPending={false} />, <Part key="b" isPending />, <Page key="page" />])
  expect(marks()).toEqual({})
  rerender([<Part key="a" isPending={false} />, <Page key="page" />])
  expect(marks()).toEqual({ ready: 'true' })
  rerender([<Part key="a" isPending />, <Page key="page" />])
  expect(marks()).toEqual({})
  unmount()
  expect(marks()).toEqual({})
})

it('marks the page settled when it is told so', () => {
  const { rerender } = render(<Page />)
  expect(marks()).toEqual({ ready: 'true' })
  rerender(<Page hasSettled />)
  expect(marks()).toEqual({ ready: 'true', settled: 'true' })
})
