import { useLayoutEffect } from 'react'
import { customProperties, themes, type ThemeName } from '#figures/theme.ts'
import { useMedia } from '#ui/useMedia.ts'
import { useDevice } from '#view/device.ts'

/** Puts a theme's colours and sizes on the root element (through the CSSOM: the page's policy allows no style attributes in HTML). */
export function applyTheme(name: ThemeName): void {
  const { style, dataset } = document.documentElement
  for (const [property, value] of customProperties(name)) style.setProperty(property, value)
  style.setProperty('color-scheme', themes[name].scheme)
  dataset['theme'] = name
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', themes[name].ground)
}

/** The theme the reader chose, or the system's. */
export function useThemeName(): ThemeName {
  const choice = useDevice((device) => device.theme)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  return choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice
}

/** Keeps the page in that theme. */
export function useTheme(): void {
  const name = useThemeName()
  useLayoutEffect(() => applyTheme(name), [name])
}
