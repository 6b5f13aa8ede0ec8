import { useEffect } from 'react'
import type { Dataset } from '#domain/model.ts'
import { formatPeriod } from '#i18n/format.ts'
import { useWords } from '#i18n/words.tsx'
import { useAddresses } from '#view/links.ts'
import { sharedLink } from '#view/sharedLink.ts'
import { evidenceClosed } from '#view/transitions.ts'
import { usePrintKey } from './printKey.ts'
import { applyTheme, useThemeName } from './theme.ts'
import './print.css'

/**
 * What stands on top of a printed page: which data, of when, where others find the page, and whether it was printed half drawn. On
 * screen nothing, but a line while a print waits.
 */
export function PrintHead({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords()
  const addressOf = useAddresses(dataset)
  useOnPaper()
  const isWaiting = usePrintKey()
  const address = sharedLink(addressOf(evidenceClosed))
  return (
    <>
      <p role="status" className="print-wait">
        {isWaiting && t('print.wait')}
      </p>
      <div className="print-head" aria-hidden="true">
        <p>
          {t('print.head', {
            version: dataset.version,
            date: formatPeriod(dataset.created, lang),
            sources: dataset.sources.length,
          })}
        </p>
        {address !== null && <p>{t('print.address', { address: readable(address) })}</p>}
        <p className="print-unready">{t('print.unready')}</p>
      </div>
    </>
  )
}

/** An address as people read it; as it is where it is no encoded text, which may be what was typed. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** While the page is on its way to paper: the colours of the light theme, and what is folded but belongs to the page unfolded. */
function useOnPaper(): void {
  const theme = useThemeName()
  useEffect(() => {
    const unfolded: HTMLDetailsElement[] = []
    const before = () => {
      applyTheme('light')
      const folded = document.querySelectorAll<HTMLDetailsElement>('details[data-print="open"]:not([open])')
      for (const part of folded) {
        part.open = true
        unfolded.push(part)
      }
    }
    const after = () => {
      applyTheme(theme)
      for (const part of unfolded.splice(0)) part.open = false
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [theme])
}
