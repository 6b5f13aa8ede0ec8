import type { Words } from '#i18n/words.tsx'
import { useWords } from '#i18n/words.tsx'
import { largestOriginal } from './judge.ts'
import type { Opened } from './opened.ts'
import type { OriginalState } from './useOriginal.ts'

interface OriginalOutcomeProps {
  readonly state: OriginalState
  readonly recorded: string
  /** How many quotes of the source are recorded. */
  readonly quotes: number
}

/** What became of the file, in sentences. */
export function OriginalOutcome({ state, recorded, quotes }: OriginalOutcomeProps) {
  const words = useWords()
  return sentences(state, recorded, quotes, words).map((sentence) => <p key={sentence}>{sentence}</p>)
}

function sentences(state: OriginalState, recorded: string, quotes: number, words: Words): readonly string[] {
  const { t } = words
  switch (state.kind) {
    case 'none':
      return []
    case 'reading':
      return [t('original.reading')]
    case 'refused':
      return [t(`original.${state.why}`)]
    case 'opened':
      return openedSentences(state.opened, recorded, quotes, words)
  }
}

/** Millions of bytes to one place, rounded up: what is over the limit is never said to be at it. */
function megabytes(size: number): number {
  return Math.ceil(size / 1e5) / 10
}

function openedSentences(opened: Opened, recorded: string, quotes: number, { t }: Words): readonly string[] {
  const { name } = opened
  switch (opened.kind) {
    case 'same': {
      const n = opened.spans.length
      if (quotes === 0) return [t('original.same.none')]
      return opened.missing === 0
        ? [t('original.same', { n }), t('original.key')]
        : [t('original.same.missing', { n, missing: opened.missing }), t('original.key')]
    }
    case 'other': {
      const said = t('original.other', { name, digest: opened.digest, recorded })
      return quotes === 0 ? [said] : [said, t('original.other.found', { total: quotes, found: opened.found })]
    }
    case 'binary':
      return [t('original.binary', { name }), t('original.binary.digest', { digest: opened.digest, recorded })]
    case 'empty':
      return [t('original.empty', { name })]
    case 'large':
      return [t('original.large', { name, size: megabytes(opened.size), limit: megabytes(largestOriginal) })]
    case 'unreadable':
      return [t('original.unreadable', { name })]
    case 'failed':
      return [t('original.failed')]
  }
}
