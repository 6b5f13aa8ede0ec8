import { galleryFolder } from '#scripts/gallery-folder.ts'

/** The first of three ports; `WUTONG_PORT_BASE` gives another where these are taken. */
const firstPort = Number(process.env['WUTONG_PORT_BASE'] ?? 4271)

/**
 * Where the tests serve the same build twice, at the root of a host and under a sub-path as on a shared one; and the gallery of figures.
 */
export const mounts = {
  root: { port: firstPort, base: '/', folder: 'dist' },
  subPath: { port: firstPort + 1, base: '/sub/path/', folder: 'dist' },
  gallery: { port: firstPort + 2, base: '/', folder: galleryFolder },
} as const

/** Origin and path of a mount, as the browser opens it. */
export function addressOf({ port, base }: { readonly port: number; readonly base: string }): string {
  return `http://localhost:${port}${base}`
}
