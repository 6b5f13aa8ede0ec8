import { describe, expect, it } from 'vitest'
import { themeNames } from '#figures/theme.ts'
import { kinds } from './kinds.ts'
import { langs, linkOf, readChoice } from './link.ts'

describe('readChoice', () => {
  it('reads what linkOf writes, for every kind, language and theme', () => {
    for (const kind of [null, ...kinds])
      for (const lang of langs)
        for (const theme of themeNames) expect(readChoice(linkOf({ kind, lang, theme }))).toEqual({ kind, lang, theme })
  })

  it('takes all kinds, Chinese and light for what is missing or unknown', () => {
    expect(readChoice('?kind=pie&theme=sepia')).toEqual({ kind: null, lang: 'zh', theme: 'light' })
  })
})
