import { useLayoutEffect } from 'react'
import { customProperties, themes, type ThemeName } from '#figures/theme.ts'
import { useMedia } from '#ui/useMedia.ts'
import { useDevice, type ThemeChoice } from '#view/device.ts'

/** Puts a theme's colours and sizes on the root element (through the CSSOM: the page's policy allows no style attributes in HTML). */
export function applyTheme(name: ThemeName): void {
  const { style, dataset } = document.documentElement
  for (const [property, value] of customProperties(name)) style.setProperty(property, value)
  style.setProperty('color-scheme', themes[name].scheme)
  dataset['theme'] = name
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', themes[name].ground)
}

export const darkQuery = '(prefers-color-scheme: dark)'
/** The reader's system paints all pages in few colours of strong contrast. Style sheets write the same. */
export const forcedQuery = '(forced-colors: active)'

/** The theme for a choice. Where the system paints the ground, what has a colour of its own takes the one that stands out from it. */
export function themeFor(choice: ThemeChoice, system: 'light' | 'dark', ground: 'own' | 'forced'): ThemeName {
  return choice === 'system' || (ground === 'forced' && themes[choice].scheme !== system) ? system : choice
}

/** The theme the reader chose, or the system's. */
export function useThemeName(): ThemeName {
  const choice = useDevice((device) => device.theme)
  const prefersDark = useMedia(darkQuery)
  const isForced = useMedia(forcedQuery)
  return themeFor(choice, prefersDark ? 'dark' : 'light', isForced ? 'forced' : 'own')
}

/** Keeps the page in that theme. */
export function useTheme(): void {
  const name = useThemeName()
  useLayoutEffect(() => applyTheme(name), [name])
}
