/** Hosts that only this computer or this network knows: names without a dot, IPv6, names and addresses of private networks. */
const privateHost =
  /^[^.]*$|\.(?:localhost|local|lan|internal|intranet|home|test|invalid|example)$|^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./

/** The address of the view where others can open it too; null for a file, for this computer and for a network of one's own. */
export function sharedLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && !privateHost.test(hostname) ? address : null
}
