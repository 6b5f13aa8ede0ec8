interface AbsenceSignProps {
  readonly kind: 'named-without-number' | 'not-mentioned' | 'not-applicable'
}

/** The quiet sign of a cell without a figure: a zero tick that can be acted on, a short line, a slash. Its reason is spoken beside it. */
export function AbsenceSign({ kind }: AbsenceSignProps) {
  return (
    <svg className="sign" width="12" height="12" aria-hidden="true">
      {kind === 'named-without-number' && <path d="M1 0v11.2h10.5" fill="none" stroke="var(--accent)" strokeWidth="1.6" />}
      {kind === 'not-mentioned' && <path d="M1 6h10" stroke="var(--quiet)" strokeWidth="1.3" />}
      {kind === 'not-applicable' && <path d="M3 11L9 1" stroke="var(--quiet)" strokeWidth="1.3" />}
    </svg>
  )
}
