/** Hosts that only this computer or this network knows. */
const privateHosts = [
  /^localhost$/,
  /\.(localhost|local|lan|internal|intranet|home|test|invalid|example)$/,
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^0\.0\.0\.0$/,
  /^\[/,
]

/** The address of the view where others can open it too; null for a file, for this computer and for a network of one's own. */
export function sharedLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const isPrivate = !hostname.includes('.') || privateHosts.some((host) => host.test(hostname))
  return isPrivate ? null : address
}
