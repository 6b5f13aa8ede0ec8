/** Which part of the gallery an address shows: `?kind=panel&lang=en&theme=dark#panel-long-names`. */
import type { FigureKind } from '#figures/model.ts'
import { themeNames, type ThemeName } from '#figures/theme.ts'
import type { Lang } from '#i18n/language.ts'
import { kinds } from './kinds.ts'

export interface Choice {
  /** Null for all kinds. */
  readonly kind: FigureKind | null
  readonly lang: Lang
  readonly theme: ThemeName
}

export const langs = ['zh', 'en'] as const satisfies readonly Lang[]

/** Reads the part of an address after the `?`. What it does not say, or says wrongly, is all kinds, Chinese, light. */
export function readChoice(search: string): Choice {
  const given = new URLSearchParams(search)
  return {
    kind: kinds.find((kind) => kind === given.get('kind')) ?? null,
    lang: langs.find((lang) => lang === given.get('lang')) ?? 'zh',
    theme: themeNames.find((theme) => theme === given.get('theme')) ?? 'light',
  }
}

/** The address of a choice. */
export function linkOf({ kind, lang, theme }: Choice): string {
  return `?${new URLSearchParams({ ...(kind === null ? {} : { kind }), lang, theme }).toString()}`
}
