import type { Comparison } from '#domain/grade.ts'

/** What a sign stands for: a grade, a part of a whole, or the dash of a figure without a partner. */
export type SignName = NonNullable<Comparison['grade']> | 'part-of' | 'lone'

/** The sign of a comparison. */
export function signOf({ grade, relation }: Comparison): SignName {
  return grade ?? (relation === 'part-of' ? 'part-of' : 'lone')
}

/** The drawn sign of a grade, in ink and never in a colour. Decorative: its word stands beside it. */
export function GradeSign({ sign }: { readonly sign: SignName }) {
  return (
    <svg className="sign" width="12" height="12" aria-hidden="true">
      <Shape sign={sign} />
    </svg>
  )
}

const ring = { cx: 6, cy: 6, r: 4.9, stroke: 'currentColor', strokeWidth: 1.5 } as const

function Shape({ sign }: { readonly sign: SignName }) {
  switch (sign) {
    case 'A':
      return <circle {...ring} fill="currentColor" />
    case 'B':
      return (
        <>
          <circle {...ring} fill="none" />
          <path d="M6 1.1a4.9 4.9 0 0 0 0 9.8Z" fill="currentColor" />
        </>
      )
    case 'C':
      return <circle {...ring} fill="none" />
    case 'D':
      return <path d="M4 .5v11M8 .5v11" stroke="currentColor" strokeWidth="1.6" />
    case 'part-of':
      return <path d="M11 2H6a4 4 0 0 0 0 8h5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    case 'lone':
      return <path d="M1 6h10" stroke="currentColor" strokeWidth="1.5" />
  }
}
