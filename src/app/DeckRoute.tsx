import type { Dataset } from '#domain/model.ts'
import { DeckPage } from '#features/deck/DeckPage.tsx'
import { newPainter } from '#features/export/png.ts'
import type { Scene } from '#figures/page/scene.ts'
import { figuresOnPage } from './figuresOnPage.ts'
import { startPresenting } from './presenting.ts'

/** The reader's deck, or one that came by a link. */
export function DeckRoute({ dataset }: { readonly dataset: Dataset }) {
  return <DeckPage dataset={dataset} figuresOf={figuresOnPage} newPngOf={newPngOf} onPresent={startPresenting} />
}

function newPngOf(): (scene: Scene) => Promise<Blob | null> {
  const paint = newPainter()
  return async (scene) => {
    const drawn = await paint(scene)
    return drawn.ok ? drawn.png : null
  }
}
