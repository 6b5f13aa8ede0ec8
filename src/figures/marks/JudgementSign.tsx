import type { Judgement } from '#domain/threshold.ts'

/** The sign of a threshold's judgement: a tick, a question mark, a dash. Decorative: the judgement is spoken with the figure. */
export function JudgementSign({ judgement }: { readonly judgement: Judgement }) {
  return (
    <svg className="sign" width="11" height="11" aria-hidden="true">
      {judgement === 'passes' && <path d="M1 6l3.2 3.5L10 1.5" fill="none" stroke="currentColor" strokeWidth="1.7" />}
      {judgement === 'fails' && <path d="M1.5 5.5h8" stroke="currentColor" strokeWidth="1.5" />}
      {judgement === 'undecided' && (
        <text x="5.5" y="10.4" textAnchor="middle" fontSize="13" fontWeight="700" fill="currentColor">
          ?
        </text>
      )}
    </svg>
  )
}
