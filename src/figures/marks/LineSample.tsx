import type { Line } from '#figures/model.ts'

/** A piece of one of the four lines: ruler, dots, broken, plain. Decorative: its name stands beside it. */
export function LineSample({ line }: { readonly line: Line }) {
  return (
    <svg className="sign" width="28" height="10" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={paths[line]} {...(line === 'dots' ? { strokeWidth: 2, strokeLinecap: 'round' } : {})} {...dashes[line]} />
    </svg>
  )
}

const paths: Record<Line, string> = {
  ruler: 'M.75 0V7.25H27.25V0M7.375 7V3M14 7V1M20.625 7V3',
  dots: 'M1 5H27',
  broken: 'M0 5H28',
  plain: 'M0 5H28',
}

const dashes: Record<Line, { readonly strokeDasharray?: string; readonly strokeWidth?: number }> = {
  ruler: {},
  dots: { strokeDasharray: '0 5.2' },
  broken: { strokeDasharray: '7 3.5' },
  plain: { strokeWidth: 1 },
}
