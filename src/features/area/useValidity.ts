import type { Area } from '#domain/model.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'

/** From when until when an area is in this form, in words: 至2025年11月; null where neither is recorded. */
export function useValidity(): (area: Area) => string | null {
  const { t, lang } = useWords()
  return ({ validFrom, validTo }) => {
    const from = validFrom === null ? null : formatPeriod(validFrom, lang)
    const to = validTo === null ? null : formatPeriod(validTo, lang)
    if (from !== null && to !== null) return t('area.during', { from, to })
    if (from !== null) return t('area.since', { when: from })
    return to === null ? null : t('area.until', { when: to })
  }
}
