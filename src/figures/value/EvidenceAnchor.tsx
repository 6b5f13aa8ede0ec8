import type { ReactNode } from 'react'
import { useEvidenceLinks, useIsOpen } from '#figures/FigureSetting.tsx'
import type { Evident } from '#figures/links.ts'
import type { WalkStop } from '#figures/rovingFocus.ts'

interface EvidenceAnchorProps extends Partial<WalkStop> {
  readonly target: Evident
  readonly className?: string | undefined
  readonly 'aria-label'?: string
  readonly 'data-judgement'?: string | undefined
  readonly children: ReactNode
}

/** The way to the evidence of a figure or policy. Its address changes with every filter; what it is around is not drawn anew for that. */
export function EvidenceAnchor({ target, children, ...given }: EvidenceAnchorProps) {
  const { hrefOf } = useEvidenceLinks()
  const isOpen = useIsOpen(target.id)
  return (
    <a {...given} href={hrefOf(target)} data-evidence={target.id} data-open={isOpen || undefined}>
      {children}
    </a>
  )
}
