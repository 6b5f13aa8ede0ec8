import type { AreaId } from '#domain/model.ts'
import { deviceEvents } from '#view/device.ts'
import { viewEvents } from '#view/store.ts'

/** The device remembers it, so that links need not name it. */
export function chooseOwn(area: AreaId | null): void {
  deviceEvents.ownAreaRemembered(area)
  viewEvents.ownAreaChosen(area)
}
