import { FigureFoot } from '#figures/frame/FigureFoot.tsx'
import { FigureFrame, type FigureViewProps } from '#figures/frame/FigureFrame.tsx'
import { useFigureSetting } from '#figures/FigureSetting.tsx'
import { LooseFigures } from '#figures/kinds/summary/View.tsx'

/** One figure with its words and date; its notes and its source below. */
export function NumberView({ model, actions }: FigureViewProps<'number'>) {
  const { say } = useFigureSetting()
  return (
    <FigureFrame model={model} subject={say.indicator(model.plotted.observation.indicator)} actions={actions}>
      <LooseFigures entries={[model.plotted]} comparisons={[]} />
      <FigureFoot model={model} rulers={[]} />
    </FigureFrame>
  )
}
