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

/** Keeps the page in the theme the reader chose, or in the system's. */
export function useTheme(): void {
  const choice = useDevice((device) => device.theme)
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const name = choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice
  useLayoutEffect(() => applyTheme(name), [name])
}
