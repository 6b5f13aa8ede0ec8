import { useWords } from './words.tsx'

interface FreeTextProps {
  readonly text: string
  /** English of Chinese free text, as the dataset carries it. */
  readonly english: ReadonlyMap<string, string>
}

/** Chinese free text of the dataset, in English where the page is English and the dataset has it; else marked as Chinese. */
export function FreeText({ text, english }: FreeTextProps) {
  const { lang } = useWords()
  if (lang === 'zh') return text
  const translation = english.get(text)
  return translation ?? <span lang="zh-CN">{text}</span>
}
