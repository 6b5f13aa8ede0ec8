import { areaColour } from '#figures/theme.ts'
import styles from './Evidence.module.css'

interface QuoteProps {
  readonly quote: string
  /** The printed figure in the quote; null where there is none to mark. */
  readonly span: { readonly start: number; readonly end: number } | null
  /** Palette slot of the area. */
  readonly slot: number
}

/** The words of the source, verbatim, with the numeral marked. */
export function Quote({ quote, span, slot }: QuoteProps) {
  const colour = areaColour(slot)
  return (
    <blockquote className={styles['quote']} lang="zh-CN" style={{ borderColor: colour }}>
      {span === null ? (
        quote
      ) : (
        <>
          {quote.slice(0, span.start)}
          <mark style={{ borderColor: colour }}>{quote.slice(span.start, span.end)}</mark>
          {quote.slice(span.end)}
        </>
      )}
    </blockquote>
  )
}
