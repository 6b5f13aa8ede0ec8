/** Whether a pattern fits the UTF-16 unit at a place. The pattern is asked once for a unit: places are looked at by the thousand. */
export function testAt(pattern: RegExp): (folded: string, at: number) => boolean {
  /** By unit, 1 where it fits, 2 where it does not, 0 where it was not yet asked for. */
  const answers = new Uint8Array(0x1_00_00)
  return (folded, at) => {
    const unit = folded.charCodeAt(at)
    if (answers[unit] === 0) answers[unit] = pattern.test(folded.charAt(at)) ? 1 : 2
    return answers[unit] === 1
  }
}
