import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { linkLang } from '#view/codec.ts'
import { useDevice } from '#view/device.ts'
import { App } from './App.tsx'
import './base.css'
import { loadFirstScreen } from './language.ts'
import { applyTheme, darkQuery, forcedQuery, themeFor } from './theme.ts'

const { theme } = useDevice.getState()
// Before the first paint, so that a dark page does not flash white.
applyTheme(themeFor(theme, matchMedia(darkQuery).matches ? 'dark' : 'light', matchMedia(forcedQuery).matches ? 'forced' : 'own'))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id “root”')

function start(element: HTMLElement): void {
  createRoot(element).render(
    <StrictMode>
      <App source={import.meta.env.VITE_DATASET_URL} checksum={import.meta.env.VITE_DATASET_CHECKSUM} />
    </StrictMode>,
  )
}

const lang = linkLang(window.location.hash) ?? useDevice.getState().lang
// English comes first where it is asked for. Where it cannot be had, the page is better in Chinese than not at all.
void loadFirstScreen(lang).then(
  () => start(root),
  () => start(root),
)
