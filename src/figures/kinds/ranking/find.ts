/** Which areas a reader means by a few letters. */
import type { Area } from '#domain/model.ts'

/** Whether a text is a part of an area's names, or the beginning of their sounds or initials: 綦, 綦江, qi, qijiang, qj. */
export function isMeant({ nameZh, nameEn, shortZh, shortEn, pinyin }: Area, text: string): boolean {
  const asked = text.trim().toLowerCase()
  if (asked === '') return false
  const names = [nameZh, shortZh, nameEn, shortEn].map((name) => name.toLowerCase())
  const sounds = pinyin.toLowerCase()
  return names.some((name) => name.includes(asked)) || sounds.replaceAll(' ', '').startsWith(asked.replaceAll(' ', ''))
}
