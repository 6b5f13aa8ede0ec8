/** Words of a source in quotation marks. */

/**
 * Words of a source as they stand inside quotation marks: their own “ ” become ‘ ’, as GB/T 15834 sets them and English does. Nothing
 * else is altered, and what is compared with a source is never this.
 */
function insideQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’')
}

/** Words of a source in quotation marks, in a text of the program's own. */
export function quoted(words: string): string {
  return `“${insideQuotes(words)}”`
}

interface QuotedProps {
  /** Words of a source. */
  readonly words: string
  readonly className?: string | undefined
}

/** Words of a source in quotation marks, marked as Chinese. */
export function Quoted({ words, className }: QuotedProps) {
  return (
    <q lang="zh-CN" className={className}>
      {insideQuotes(words)}
    </q>
  )
}
