/** How many times as broad as high a seal is drawn: two characters need more room than one. */
export function sealBreadth(seal: string): number {
  return seal.length > 1 ? 1.55 : 1
}
