import type { AreaId } from '#domain/model.ts'
import { useWords } from '#i18n/words.tsx'
import { Button } from '#ui/Button.tsx'
import { deviceEvents } from '#view/device.ts'
import { useView, viewEvents } from '#view/store.ts'

/** Makes an area the reader's own, or no longer. */
export function OwnButton({ area }: { readonly area: AreaId }) {
  const { t } = useWords()
  const own = useView((view) => view.own)
  const isOwn = own === area
  const choose = () => {
    const chosen = isOwn ? null : area
    // The device first: the link names an own area only where it differs from the device's.
    deviceEvents.ownAreaRemembered(chosen)
    viewEvents.ownAreaChosen(chosen)
  }
  return (
    <Button look="line" onPress={choose}>
      {t(isOwn ? 'area.own.unset' : 'area.own.set')}
    </Button>
  )
}
