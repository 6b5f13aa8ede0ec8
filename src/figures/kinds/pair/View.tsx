import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LooseFigures } from '#figures/kinds/summary/View.tsx'
import { RulerRoom } from '#figures/ruler/RulerRoom.tsx'
import { RulerView } from '#figures/ruler/RulerView.tsx'
import { VerdictLines } from '#figures/verdict/VerdictLines.tsx'

/** Two figures on their ruler where there is one, else one under the other, with what may be said of them. */
export function PairView({ model, actions }: FigureViewProps<'pair'>) {
  const { say } = useFigureSetting()
  const { a, b, comparison, ruler } = model
  return (
    <FigureFrame model={model} subject={say.indicator(a.observation.indicator)} actions={actions}>
      {ruler === null ? (
        <>
          <LooseFigures entries={[a, b]} comparisons={[comparison]} />
          <VerdictLines comparisons={[comparison]} seals="left-out" />
        </>
      ) : (
        <RulerRoom>
          <RulerView ruler={ruler} />
        </RulerRoom>
      )}
      <FigureFoot model={model} rulers={[]} />
    </FigureFrame>
  )
}
