/** English, and what the first screen does not say in Chinese, come in files of their own. */
import { useEffect, useState } from 'react'
import { hasLanguage, loadLanguage, type Lang } from '#i18n/language.ts'

/** Loads what the first screen says in a language; nothing for Chinese. */
export async function loadFirstScreen(lang: Lang): Promise<void> {
  if (!hasLanguage(lang)) await loadLanguage(lang)
}

/** The language asked for, or the one before it until its words are here; that one stays where they cannot be had. */
export function useSpokenLanguage(asked: Lang): Lang {
  const [last, setLast] = useState<Lang>(() => (hasLanguage(asked) ? asked : 'zh'))
  useEffect(() => {
    let isAsked = true
    loadFirstScreen(asked).then(
      () => isAsked && setLast(asked),
      () => undefined,
    )
    return () => {
      isAsked = false
    }
  }, [asked])
  return hasLanguage(asked) ? asked : last
}
