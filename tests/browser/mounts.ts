/** The two places where the tests serve the same build: at the root of a host, and under a sub-path as on a shared one. */
export const mounts = {
  root: { port: 4271, base: '/' },
  subPath: { port: 4272, base: '/sub/path/' },
} as const

/** Origin and path of a mount, as the browser opens it. */
export function addressOf({ port, base }: { readonly port: number; readonly base: string }): string {
  return `http://localhost:${port}${base}`
}
