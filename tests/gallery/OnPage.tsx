import { useEffect, useState, type ComponentType } from 'react'
import type { FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { partsOf } from '#figures/kinds/kinds.ts'
import type { FigureKind, FigureModel } from '#figures/model.ts'
import { usePending } from '#ui/ready.ts'

interface OnPageProps<Kind extends FigureKind> {
  readonly kind: Kind
  readonly model: FigureModel<Kind>
}

/** A figure as it stands on the page, once its view is loaded. */
export function OnPage<Kind extends FigureKind>({ kind, model }: OnPageProps<Kind>) {
  const [View, setView] = useState<ComponentType<FigureViewProps<Kind>> | null>(null)
  useEffect(() => {
    void partsOf(kind)
      .view()
      .then((loaded) => setView(() => loaded))
  }, [kind])
  usePending(View === null)
  return View === null ? null : <View model={model} />
}
