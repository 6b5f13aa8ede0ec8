/** The libraries of the page, mounted as there, with nothing on them but one word that a key changes. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createElement, StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter, useLocation, useNavigate } from 'react-router'
import * as v from 'valibot'
import { create } from 'zustand'

const useCount = create(() => ({ count: 0 }))
const client = new QueryClient()
const schema = v.object({ word: v.pipe(v.string(), v.nonEmpty()) })

function Word() {
  useLocation()
  useNavigate()
  const { data } = useQuery({ queryKey: ['word'], queryFn: () => v.parse(schema, { word: '空白' }), staleTime: 'static' })
  const count = useCount((state) => state.count)
  useEffect(() => {
    const onKey = () => useCount.setState((state) => ({ count: state.count + 1 }))
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return createElement('main', null, `${data?.word ?? ''} ${count}`)
}

const root = document.getElementById('root')
if (root) {
  const routed = createElement(HashRouter, null, createElement(Word))
  createRoot(root).render(createElement(StrictMode, null, createElement(QueryClientProvider, { client }, routed)))
}
