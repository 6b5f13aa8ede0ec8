/** English, and what the first screen does not say in Chinese, come in files of their own. */
import { useEffect, useState } from 'react'
import { hasPhrases, loadPhrases } from '#figures/sentence/loadPhrases.ts'
import { hasLanguage, loadLanguage as loadWords, type Lang } from '#i18n/language.ts'

/** Whether the first screen can be drawn in a language. */
function isHere(lang: Lang): boolean {
  return hasLanguage(lang) && hasPhrases(lang)
}

/** Loads all words and sentences of a language; at once where they are here. */
export async function loadLanguage(lang: Lang): Promise<void> {
  await Promise.all([loadWords(lang), loadPhrases(lang)])
}

/** Loads what the first screen says in a language; nothing for Chinese. */
export async function loadFirstScreen(lang: Lang): Promise<void> {
  if (!isHere(lang)) await loadLanguage(lang)
}

/** The language asked for, or the one before it until its words are here; that one stays where they cannot be had. */
export function useSpokenLanguage(asked: Lang): Lang {
  const [last, setLast] = useState<Lang>(() => (isHere(asked) ? asked : 'zh'))
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
  return isHere(asked) ? asked : last
}
