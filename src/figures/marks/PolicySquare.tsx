interface PolicySquareProps {
  readonly state: 'written' | 'planned'
  readonly colour: string
}

/** The square of policies in a matrix: solid where the text writes of them, dashed where all of them are only planned. */
export function PolicySquare({ state, colour }: PolicySquareProps) {
  return (
    <svg className="sign" width="14" height="14" color={colour} aria-hidden="true">
      {state === 'written' ? (
        <rect width="14" height="14" fill="currentColor" />
      ) : (
        <rect
          x="0.75"
          y="0.75"
          width="12.5"
          height="12.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="3 2.2"
        />
      )}
    </svg>
  )
}
