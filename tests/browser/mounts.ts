/** The first of two ports; `WUTONG_PORT_BASE` gives another where these are taken. */
const firstPort = Number(process.env['WUTONG_PORT_BASE'] ?? 4271)

/** The two places where the tests serve the same build: at the root of a host, and under a sub-path as on a shared one. */
export const mounts = {
  root: { port: firstPort, base: '/' },
  subPath: { port: firstPort + 1, base: '/sub/path/' },
} as const

/** Origin and path of a mount, as the browser opens it. */
export function addressOf({ port, base }: { readonly port: number; readonly base: string }): string {
  return `http://localhost:${port}${base}`
}
