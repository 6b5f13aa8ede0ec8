import type { Dataset } from '#domain/model.ts'
import { AddButton } from '#features/deck/AddButton.tsx'
import { EmbedButton } from '#features/export/EmbedButton.tsx'
import { ExportButton } from '#features/export/ExportButton.tsx'
import type { FigureModel } from '#figures/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { FigureDownload } from './downloads.tsx'
import { startPresenting } from './presenting.ts'

interface FigureActionsProps {
  readonly dataset: Dataset
  readonly model: FigureModel
}

/** What can be done with any figure: the projector, a deck, a picture, data, another page. */
export function FigureActions({ dataset, model }: FigureActionsProps) {
  const { t } = useWords()
  return (
    <>
      <Button look="text" onPress={() => startPresenting(model.id)}>
        {t('present.open')}
      </Button>
      <AddButton dataset={dataset} model={model} />
      <ExportButton dataset={dataset} model={model} />
      <FigureDownload model={model} />
      <EmbedButton dataset={dataset} model={model} />
    </>
  )
}
