/** A publisher without the note on author or editor that follows it in brackets: 重庆科技报（记者刘代荣） is 重庆科技报. */
export function publisherName(publisher: string): string {
  return publisher.replace(/\s*(?:（[^（）]*）|\([^()]*\))$/, '')
}
