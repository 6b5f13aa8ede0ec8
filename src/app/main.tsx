import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useDevice } from '#view/device.ts'
import { App } from './App.tsx'
import './base.css'
import { applyTheme } from './theme.ts'

const choice = useDevice.getState().theme
// Before the first paint, so that a dark page does not flash white.
applyTheme(choice === 'system' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : choice)

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id “root”')
createRoot(root).render(
  <StrictMode>
    <App source={import.meta.env.VITE_DATASET_URL} />
  </StrictMode>,
)
