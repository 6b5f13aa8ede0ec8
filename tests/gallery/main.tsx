import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#app/base.css'
import { loadLanguage } from '#i18n/language.ts'
import { applyTheme } from '#app/theme.ts'
import { areaSlots } from '#figures/colours.ts'
import { slotProperties } from '#figures/theme.ts'
import { WordsProvider } from '#i18n/words.tsx'
import { readPackage } from '#load/package.ts'
import { faultsOf } from './faults.ts'
import { Gallery } from './Gallery.tsx'
import { readChoice } from './link.ts'

const choice = readChoice(window.location.search)

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id “root”')
  const answer = await fetch(import.meta.env.VITE_DATASET_URL)
  const reading = readPackage(await answer.json())
  if (!reading.ok) throw new Error('the dataset breaks its rules; `npm run check:data` says which')
  await Promise.all([loadLanguage('zh'), loadLanguage('en')])
  applyTheme(choice.theme)
  const { style } = document.documentElement
  for (const [property, colour] of slotProperties(areaSlots(reading.dataset, null, []))) style.setProperty(property, colour)
  document.documentElement.lang = choice.lang === 'zh' ? 'zh-CN' : 'en'
  window.galleryFaults = faultsOf
  createRoot(root).render(
    <StrictMode>
      <WordsProvider lang={choice.lang}>
        <Gallery dataset={reading.dataset} choice={choice} />
      </WordsProvider>
    </StrictMode>,
  )
}

void start()
